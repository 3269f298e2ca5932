#pragma once

#include "models/edition.h"
#include "models/result.h"

#include <QDateTime>
#include <QObject>

class QWidget;

namespace nianbao {

struct Report;
class ReportDocument;

// The file the report at work lives in: new, open, save, save as, and the guard
// before unsaved changes go. What fails is told in the window and changes nothing.
class DocumentFile : public QObject
{
    Q_OBJECT

public:
    DocumentFile(ReportDocument *document, const Editions *editions, QWidget *window);

    const QString &path() const { return m_path; } // empty: never saved
    QString name() const;                          // for titles; follows unit and year
    bool isModified() const;
    QDateTime savedAt() const { return m_savedAt; }

    // Each returns false where nothing happened: the user thought better of it, or it failed.
    bool start(const Report &report); // a new one, not saved anywhere
    bool open(const QString &path);
    bool openChosen();
    bool save();
    bool saveAs();
    bool saveTo(const QString &path);
    bool mayDiscard();

    // The folder dialogs begin in.
    QString folder() const;

Q_SIGNALS:
    void changed(); // path, name or whether it is modified
    void opened();

private:
    void setPath(const QString &path);
    QString suggestedPath() const;

    ReportDocument *m_document;
    const Editions *m_editions;
    QWidget *m_window;
    QString m_path;
    QDateTime m_savedAt;
};

} // namespace nianbao
