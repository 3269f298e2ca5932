#include "forms/reportpage.h"

#include "forms/findbar.h"
#include "forms/findingspane.h"
#include "forms/icons.h"
#include "forms/livepages.h"
#include "forms/narrativeform.h"
#include "forms/partsview.h"
#include "forms/previewpane.h"
#include "forms/quietlabel.h"
#include "forms/signatureform.h"
#include "forms/tableform.h"
#include "forms/unitform.h"
#include "models/findingsmodel.h"
#include "models/partsmodel.h"
#include "models/reportchecker.h"
#include "models/reportdiff.h"
#include "models/reportdocument.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// Below this there is room for the form or the preview, not for both.
constexpr int NarrowWidth = 1200;

QToolButton *toolButton(const QString &iconName, const QString &tip)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QSplitter *splitter(Qt::Orientation orientation)
{
    auto *made = new QSplitter(orientation);
    made->setHandleWidth(1);
    made->setChildrenCollapsible(false);
    return made;
}

// Gives a widget that has just come its size, without which it could not bring a place
// into sight.
void settle(QWidget *widget, const QWidget *page)
{
    if (widget == page)
        return;
    settle(widget->parentWidget(), page);
    QCoreApplication::sendPostedEvents(widget, QEvent::LayoutRequest);
}

} // namespace

ReportPage::ReportPage(ReportDocument *document, ReportChecker *checker, const Editions *editions,
                       const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_checker(checker)
    , m_editions(editions)
    , m_language(language)
    , m_parts(new PartsModel(document, checker, this))
    , m_findings(new FindingsModel(checker, this))
    , m_pages(new LivePages(document, this))
    , m_partsView(new PartsView(m_parts))
    , m_forms(new QStackedWidget)
    , m_preview(new PreviewPane(m_pages))
    , m_findBar(new FindBar(document))
    , m_findingsPane(new FindingsPane(m_findings, document))
    , m_across(splitter(Qt::Horizontal))
    , m_down(splitter(Qt::Vertical))
{
    m_forms->setBackgroundRole(QPalette::Base);
    m_forms->setAutoFillBackground(true);
    m_findingsPane->setBackgroundRole(QPalette::Base);
    m_findingsPane->setAutoFillBackground(true);
    m_previewFrame = makePreview();
    m_across->addWidget(makeLeft());
    auto *middle = new QWidget;
    middle->setBackgroundRole(QPalette::Base);
    middle->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_findBar);
    column->addWidget(m_forms, 1);
    m_middle = middle;
    m_across->addWidget(middle);
    m_across->addWidget(m_previewFrame);
    m_across->setStretchFactor(1, 1);
    m_across->setSizes({25 * Rhythm, 100 * Rhythm, m_previewWidth});
    m_down->addWidget(m_across);
    m_down->addWidget(m_findingsPane);
    m_down->setStretchFactor(0, 1);
    m_down->setSizes({100 * Rhythm, 22 * Rhythm});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_down);

    connect(m_across, &QSplitter::splitterMoved, this, [this] {
        if (!m_narrow && isPreviewShown())
            m_previewWidth = m_previewFrame->width();
    });
    connect(m_partsView, &PartsView::partChosen, this, &ReportPage::openPart);
    connect(m_findingsPane, &FindingsPane::chosen, this, &ReportPage::chooseFinding);
    connect(m_findingsPane, &FindingsPane::mended, this, [this] { form()->light({}); });
    connect(m_findingsPane, &FindingsPane::told, this, &ReportPage::told);
    connect(m_findBar, &FindBar::found, this, &ReportPage::goTo);
    connect(m_preview, &PreviewPane::placeChosen, this, &ReportPage::goTo);
    connect(m_findBar, &FindBar::left, this, [this] { form()->setFocus(); });
    // Once the form itself has followed the edit: its texts and tables are marked.
    connect(checker, &ReportChecker::changed, this, &ReportPage::markForm, Qt::QueuedConnection);
    connect(m_parts, &QAbstractItemModel::modelReset, this, &ReportPage::rebuild);
    rebuild();
}

// While all that listens to the forms is there: going away they enter their drafts.
ReportPage::~ReportPage()
{
    delete m_forms;
}

QWidget *ReportPage::makeLeft()
{
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 2 * Rhythm, 0, 2 * Rhythm);
    layout->setSpacing(2 * Rhythm);
    auto *unit = new QLabel;
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.15);
    strong.setWeight(QFont::DemiBold);
    unit->setFont(strong);
    unit->setWordWrap(true);
    unit->setContentsMargins(2 * Rhythm, 0, 2 * Rhythm, 0);
    auto *progress = new QuietLabel;
    progress->setContentsMargins(2 * Rhythm, 0, 2 * Rhythm, 0);
    layout->addWidget(unit);
    layout->addWidget(m_partsView, 1);
    layout->addWidget(progress);

    const auto refresh = [this, unit, progress] {
        const Report &report = m_document->report();
        const QString name = report.unit.shortName.isEmpty() ? report.unit.name : report.unit.shortName;
        unit->setText(tr("%1 · %2").arg(name.isEmpty() ? tr("New report") : name).arg(report.year));
        progress->setText(tr("%1 of %2 parts done").arg(m_parts->doneCount()).arg(m_parts->rowCount()));
    };
    connect(m_checker, &ReportChecker::changed, left, refresh);
    refresh();
    return left;
}

QWidget *ReportPage::makePreview()
{
    auto *frame = new QWidget;
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(2 * Rhythm, Rhythm / 2, Rhythm, Rhythm / 2);
    auto *where = new QuietLabel;
    auto *smaller = toolButton(u"zoom-out"_s, tr("Smaller"));
    auto *larger = toolButton(u"zoom-in"_s, tr("Larger"));
    auto *fit = toolButton(u"zoom-fit-width"_s, tr("Fit width"));
    auto *two = toolButton(u"view-pages-facing"_s, tr("Two pages side by side"));
    two->setCheckable(true);
    bar->addWidget(where, 1);
    bar->addWidget(smaller);
    bar->addWidget(larger);
    bar->addWidget(fit);
    bar->addWidget(two);
    layout->addLayout(bar);
    layout->addWidget(m_preview, 1);
    connect(smaller, &QToolButton::clicked, m_preview, [this] { m_preview->zoom(1 / 1.2); });
    connect(larger, &QToolButton::clicked, m_preview, [this] { m_preview->zoom(1.2); });
    connect(fit, &QToolButton::clicked, m_preview, &PreviewPane::fitWidth);
    connect(two, &QToolButton::toggled, m_preview, &PreviewPane::showTwoPages);
    connect(m_preview, &PreviewPane::pageChanged, where, [this, where] {
        where->setText(tr("Page %1 of %2").arg(m_preview->currentPage()).arg(m_preview->pageCount()));
    });
    return frame;
}

PartForm *ReportPage::form() const
{
    return static_cast<PartForm *>(m_forms->currentWidget());
}

// Another edition has other parts and other tables. The form that asked for it is
// still answering its own field.
void ReportPage::rebuild()
{
    for (PartForm *form : std::exchange(m_formOfPart, {})) {
        if (form) {
            m_forms->removeWidget(form);
            form->deleteLater();
        }
    }
    m_formOfPart = QList<PartForm *>(m_parts->rowCount(), nullptr);
    m_partsView->setCurrentPart(0);
    openPart(0);
}

PartForm *ReportPage::makeForm(int row)
{
    const Part &part = m_parts->part(row);
    switch (part.kind) {
    case Part::Kind::Cover:
        return new UnitForm(m_document, m_editions, part);
    case Part::Kind::Narrative:
        return new NarrativeForm(m_document, part);
    case Part::Kind::Table:
        return new TableForm(m_document, part, m_language);
    case Part::Kind::Signature:
        return new SignatureForm(m_document, part);
    }
    return nullptr;
}

void ReportPage::openPart(int row)
{
    if (row < 0 || row >= m_formOfPart.size())
        return;
    PartForm *&form = m_formOfPart[row];
    if (!form) {
        form = makeForm(row);
        m_forms->addWidget(form);
        connectForm(form);
    }
    m_forms->setCurrentWidget(form);
    markForm();
    Place place;
    place.section = m_parts->part(row).section;
    m_preview->showPlace(place);
    Q_EMIT statusChanged({});
    Q_EMIT formChanged();
}

// Forms that are not open follow the report as well, and move their cursors by that.
void ReportPage::connectForm(PartForm *made)
{
    connect(made, &PartForm::leftForm, this, [this](bool forward) { stepPart(forward ? 1 : -1); });
    connect(made, &PartForm::statusChanged, this, [this, made](const QString &status) {
        if (made == form())
            Q_EMIT statusChanged(status);
    });
    connect(made, &PartForm::cursorMoved, this, [this, made](const Place &place) {
        if (made == form())
            m_preview->showPlace(place);
    });
}

// The other forms are marked when they are opened.
void ReportPage::markForm()
{
    PartForm *open = form();
    if (!open)
        return;
    QList<Finding> findings = m_checker->result().findings;
    findings.removeIf([](const Finding &finding) { return finding.ignored.has_value(); });
    open->showFindings(findings);
    open->showAspects(aspectsOf(m_checker->rules(), m_document->report(), open->part().section));
    open->showLimits(lengthLimitsOf(m_checker->rules(), open->part().section));
    open->showPrevious(m_checker->previous() ? &*m_checker->previous() : nullptr);
}

void ReportPage::goTo(const Place &place)
{
    const int row = m_parts->rowOf(place.section);
    if (m_narrow && m_previewInstead)
        showPreview(false);
    m_partsView->setCurrentPart(row);
    settle(form(), this);
    form()->goTo(place);
    m_preview->showPlace(place); // though the cursor stood there before
}

void ReportPage::stepPart(int direction)
{
    const int row = m_partsView->currentIndex().row() + direction;
    if (row < 0 || row >= m_parts->rowCount())
        return;
    m_partsView->setCurrentPart(row);
    form()->goTo({});
}

void ReportPage::stepFinding(int direction)
{
    m_findingsPane->step(direction);
}

void ReportPage::enterDraft()
{
    QWidget *field = QApplication::focusWidget();
    if (!field || !m_forms->isAncestorOf(field))
        return;
    field->clearFocus();
    // The editor of a cell is closed now.
    (field->isVisible() ? field : form())->setFocus();
}

void ReportPage::mendFinding()
{
    enterDraft();
    m_findingsPane->mendCurrent();
}

void ReportPage::ignoreFinding()
{
    m_findingsPane->ignoreCurrent();
}

void ReportPage::undo()
{
    takeStep(&QUndoStack::undo);
}

void ReportPage::redo()
{
    takeStep(&QUndoStack::redo);
}

// A text keeps its cursor while it is the open one.
void ReportPage::takeStep(void (QUndoStack::*step)())
{
    enterDraft();
    const Report before = m_document->report();
    (m_document->undoStack()->*step)();
    const Place place = firstChange(before, m_document->report());
    const bool elsewhere = place.section != form()->part().section;
    if (!place.section.isEmpty() && (elsewhere || !place.table.isEmpty()))
        goTo(place);
}

void ReportPage::find()
{
    m_findBar->open();
}

void ReportPage::chooseFinding(const QModelIndex &index)
{
    const QList<Operand> operands = m_findings->operands(index);
    goTo(m_findings->findings(index).first().where);
    form()->light(operands);
}

bool ReportPage::isPreviewShown() const
{
    return m_narrow ? m_previewInstead : m_previewWanted;
}

void ReportPage::showPreview(bool shown)
{
    (m_narrow ? m_previewInstead : m_previewWanted) = shown;
    arrange();
}

bool ReportPage::isFindingsShown() const
{
    return !m_findingsPane->isHidden();
}

void ReportPage::showFindings(bool shown)
{
    m_findingsPane->setVisible(shown);
    Q_EMIT findingsShownChanged(shown);
}

void ReportPage::arrange()
{
    m_across->setStretchFactor(m_across->indexOf(m_previewFrame), m_narrow ? 1 : 0);
    m_previewFrame->setVisible(isPreviewShown());
    m_middle->setVisible(!m_narrow || !m_previewInstead);
    Q_EMIT previewShownChanged(isPreviewShown());
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = event->size().width() < NarrowWidth;
    if (narrow == m_narrow && event->oldSize().isValid())
        return;
    const bool wasNarrow = std::exchange(m_narrow, narrow);
    m_previewInstead = false;
    arrange();
    if (wasNarrow) {
        const int left = m_across->sizes().first();
        m_across->setSizes({left, m_across->width() - left - m_previewWidth, m_previewWidth});
    }
}

void ReportPage::saveLayout(QSettings &settings) const
{
    settings.setValue("layout/across", m_across->saveState());
    settings.setValue("layout/down", m_down->saveState());
    settings.setValue("layout/previewWidth", m_previewWidth);
    settings.setValue("layout/preview", m_previewWanted);
    settings.setValue("layout/findings", isFindingsShown());
}

void ReportPage::restoreLayout(const QSettings &settings)
{
    m_across->restoreState(settings.value("layout/across").toByteArray());
    m_previewWidth = settings.value("layout/previewWidth", m_previewWidth).toInt();
    m_down->restoreState(settings.value("layout/down").toByteArray());
    m_previewWanted = settings.value("layout/preview", true).toBool();
    showFindings(settings.value("layout/findings", true).toBool());
    arrange();
}

} // namespace nianbao
