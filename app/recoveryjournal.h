#pragma once

#include "models/edition.h"
#include "models/report.h"

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <memory>

namespace nianbao {

class ReportDocument;

// Keeps what is not saved yet, so that a killed program or a power cut loses no
// more than the last moment. The state is the whole report, written anew half a
// second after an edit at the latest; the file of a running program is locked.
class RecoveryJournal : public QObject
{
    Q_OBJECT

public:
    // An edit is on disk after this time at the latest.
    static constexpr int DelayMilliseconds = 500;

    RecoveryJournal(ReportDocument *document, const QString &folder, QObject *parent = nullptr);
    ~RecoveryJournal() override;

    // The file the report belongs to; empty for one never saved.
    void setPath(const QString &path);
    // Nothing is left to recover: saved, or let go.
    void clear();
    // At once, without waiting for the pause after an edit.
    void write();

    static QString standardFolder();

private:
    void schedule();

    ReportDocument *m_document;
    QString m_file;
    QLockFile m_lock;
    QString m_path;
    QTimer m_pause;
};

// What a program that did not end well left behind.
struct Recovered
{
    QString file; // of the journal
    QString path; // of the report, or empty
    QDateTime at;
    Report report;
};

// Journals in the folder that no running program holds. Unreadable ones are left alone.
QList<Recovered> recoverable(const QString &folder, const Editions &editions);
void forgetRecovered(const Recovered &recovered);

} // namespace nianbao
