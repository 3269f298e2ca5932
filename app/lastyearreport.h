#pragma once

#include "models/edition.h"
#include "models/report.h"
#include "models/result.h"

#include <QObject>

namespace nianbao {

class DocumentFile;
class ReportChecker;

// Report files in the folder of that file which are the same unit's of the year
// before: by what they state, not by what they are called. Looks at the first
// MostBeside of the folder; documents in other forms are not read unasked.
inline constexpr int MostBeside = 100;
QStringList lastYearBeside(const QString &path, const Report &report, const Editions &editions);

// Last year's report, which this one is judged by: the one that was chosen, which
// is remembered with the report's file, or the only one that lies beside it.
class LastYearReport : public QObject
{
    Q_OBJECT

public:
    LastYearReport(DocumentFile *file, ReportChecker *checker, const Editions *editions,
                   QObject *parent = nullptr);

    // The file in use; empty for none.
    const QString &path() const { return m_path; }

    // For the report that was just opened: what is remembered, else what lies beside it.
    void find(const Report &report);
    // What the user says. An error changes nothing.
    Result<void> choose(const QString &path);
    void take(const Report &previous, const QString &path); // already read
    void forget();                                          // and do not look for it again

Q_SIGNALS:
    void changed();
    // What was done without being asked, or could not be done.
    void told(const QString &message);

private:
    void set(std::optional<Report> previous, const QString &path);
    void remember() const;

    DocumentFile *m_file;
    ReportChecker *m_checker;
    const Editions *m_editions;
    QString m_path;
    bool m_chosen = false; // by the user, be it none
};

} // namespace nianbao
