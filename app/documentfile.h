#pragma once

#include "app/filewatch.h"
#include "app/recoveryjournal.h"
#include "models/edition.h"
#include "models/result.h"

#include <QDateTime>
#include <QObject>

class QMimeData;
class QWidget;

namespace nianbao {

struct Reading;
struct Report;
enum class Overwrite;
class ReportDocument;

// The file the report at work lives in: new, open, save, save as, the guard
// before unsaved changes go, and the care that nothing is lost. What fails is
// told in the window and changes nothing.
class DocumentFile : public QObject
{
    Q_OBJECT

public:
    DocumentFile(ReportDocument *document, const Editions *editions, QWidget *window);

    const QString &path() const { return m_path; } // empty: never saved
    QString name() const;                          // for titles; follows unit and year
    // The file or document that was opened; empty for what comes from none.
    const QString &source() const { return m_source; }
    bool isModified() const;
    bool isReadOnly() const { return m_readOnly; }
    QDateTime savedAt() const { return m_savedAt; }

    // Each returns false where nothing happened: the user thought better of it, or it failed.
    bool start(const Report &report); // a new one, not saved anywhere
    // Report files are opened; other documents are read, shown with what was
    // doubtful, and become a new report.
    bool open(const QString &path);
    // For the desk, which has told what was doubtful: what is open stays open as
    // long as it says the same, or was edited; a document is shown at once and
    // counts as unchanged.
    bool openForReview(const QString &path);
    bool openChosen();
    bool importChosen(); // a document that is no report file
    // A whole report that was copied elsewhere: files, a web page or text.
    bool openClipboard(const QMimeData &content);
    bool save();
    bool saveAs();
    bool saveTo(const QString &path);
    bool mayDiscard();

    // Offers everything that programs which were killed had not saved, or only what
    // belongs to one file; one is taken up.
    bool offerRecovery(const QString &path = {});
    bool hasRecoverable() const;
    // An earlier save of this report, as a change that can be undone.
    bool restore(const QString &backup);

    // The folder dialogs begin in.
    QString folder() const;
    // The file dialogs' filter for everything that can be read.
    static QString readableFilter();

Q_SIGNALS:
    void changed(); // path, name or whether it is modified
    void opened();
    void saved();
    // The report is about to be saved or left: what is half typed is to be entered now.
    void aboutToLeave();

private:
    bool openReport(const QString &path);
    bool import(const Result<Reading> &reading, const QString &name, const QString &source = {});
    // A report of no file yet, as it was read from a document or from none.
    void begin(const Report &report, const QString &source = {});
    void tellUnread(const QString &name, const QString &cause);
    bool saveAsAnswered(Overwrite answer, const QString &path);
    void setPath(const QString &path);
    QString suggestedPath() const;

    ReportDocument *m_document;
    const Editions *m_editions;
    QWidget *m_window;
    FileWatch m_watch;
    RecoveryJournal m_journal;
    QString m_path;
    QString m_source;
    QDateTime m_savedAt;
    bool m_readOnly = false;
};

} // namespace nianbao
