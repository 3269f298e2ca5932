#pragma once

#include "forms/ink.h"
#include "models/checks/finding.h"
#include "models/edition.h"

#include <QWidget>

class QSettings;
class QSplitter;
class QStackedWidget;
class QUndoStack;

namespace nianbao {

class FindBar;
class FindingsModel;
class FindingsPane;
class LivePages;
class PartForm;
class PartsModel;
class PartsView;
class PreviewPane;
class ReportChecker;
class ReportDocument;

// One report at work: its parts on the left, the form of one of them, the pages
// on the right, the findings below.
class ReportPage : public QWidget
{
    Q_OBJECT

public:
    ReportPage(ReportDocument *document, ReportChecker *checker, const Editions *editions,
               const QString &language, QWidget *parent = nullptr);
    ~ReportPage() override;

    PartsModel *parts() const { return m_parts; }
    FindingsModel *findings() const { return m_findings; }
    LivePages *pages() const { return m_pages; }
    // The form that is open.
    PartForm *form() const;

    void goTo(const Place &place);
    void stepPart(int direction);
    void stepFinding(int direction);
    void mendFinding();
    void ignoreFinding();
    void find();
    // A step back or forward; what it changes is shown.
    void undo();
    void redo();
    // Enters what is being typed into a cell or a field, as leaving it would: before
    // the report is saved, mended or shown elsewhere.
    void enterDraft();

    bool isPreviewShown() const;
    bool isFindingsShown() const;
    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);

public Q_SLOTS:
    void showPreview(bool shown);
    void showFindings(bool shown);

Q_SIGNALS:
    void statusChanged(const QString &status); // about what is selected
    void told(const QString &message);         // to be said for a while
    void formChanged();
    void previewShownChanged(bool shown);
    void findingsShownChanged(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makePreview();
    void rebuild();
    void openPart(int row);
    PartForm *makeForm(int row);
    void connectForm(PartForm *made);
    void markForm();
    void chooseFinding(const QModelIndex &index);
    void takeStep(void (QUndoStack::*step)());
    void arrange();

    ReportDocument *m_document;
    ReportChecker *m_checker;
    const Editions *m_editions;
    QString m_language; // of the cell help
    PartsModel *m_parts;
    FindingsModel *m_findings;
    LivePages *m_pages;
    PartsView *m_partsView;
    QStackedWidget *m_forms;
    QList<PartForm *> m_formOfPart; // null until it is opened first
    PreviewPane *m_preview;
    QWidget *m_previewFrame;
    QWidget *m_middle; // the form, and what is searched for above it
    FindBar *m_findBar;
    FindingsPane *m_findingsPane;
    QSplitter *m_across;
    QSplitter *m_down;
    bool m_previewWanted = true;   // beside the form
    bool m_previewInstead = false; // in its place, in narrow windows
    bool m_narrow = false;
    int m_previewWidth = 50 * Rhythm; // beside the form
};

} // namespace nianbao
