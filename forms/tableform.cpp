#include "forms/tableform.h"

#include "forms/equationstrip.h"
#include "forms/figureclipboard.h"
#include "forms/figuretableview.h"
#include "forms/ink.h"
#include "forms/pastepreview.h"
#include "forms/quietlabel.h"
#include "models/figurearithmetic.h"
#include "models/figuretablemodel.h"
#include "models/reportdocument.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// One after the other; a full-width stop brings its own space.
QString sentences(const QString &first, const QString &second)
{
    const bool isParted = first.isEmpty() || second.isEmpty() || first.endsWith(u'。');
    return isParted ? first + second : first + u' ' + second;
}

} // namespace

TableForm::TableForm(ReportDocument *document, const Part &part, const QString &language, QWidget *parent)
    : PartForm(document, part, parent)
    , m_model(new FigureTableModel(document, part.table, this))
    , m_view(new FigureTableView(m_model))
    , m_equations(new EquationStrip)
    , m_helpLine(new QuietLabel)
    , m_language(language)
{
    auto *zeros = new QPushButton(tr("Fill blanks with &0"));
    zeros->setToolTip(tr("Enters 0 in the blank cells of the selection, or of the whole table "
                         "where one cell is selected. Totals follow their parts."));
    zeros->setFocusPolicy(Qt::TabFocus);
    headingRow()->addWidget(zeros);
    body()->addWidget(m_view, 1);
    body()->addWidget(m_equations);
    m_helpLine->setWordWrap(true);
    m_helpLine->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_helpLine->setMinimumHeight(2 * m_helpLine->fontMetrics().lineSpacing());
    m_helpLine->setAccessibleName(tr("What counts here"));
    body()->addWidget(m_helpLine);
    m_view->setAccessibleName(part.heading);
    setFocusProxy(m_view);

    connect(zeros, &QPushButton::clicked, this, &TableForm::fillZeros);
    connect(m_view, &FigureTableView::clearRequested, this, &TableForm::clear);
    connect(m_view, &FigureTableView::currentFigureChanged, this, &TableForm::followCursor);
    connect(m_view, &FigureTableView::draftChanged, this, &TableForm::updateStrips);
    connect(m_view, &FigureTableView::leftTable, this, &PartForm::leftForm);
    connect(document, &ReportDocument::figuresChanged, this, [this] {
        updateStrips();
        showSelection();
    });
    connect(document, &ReportDocument::replaced, this, [this] {
        loadHelp();
        updateStrips();
    });
    connect(m_view, &FigureTableView::copyRequested, this, &TableForm::copy);
    connect(m_view, &FigureTableView::pasteRequested, this, &TableForm::paste);
    connect(m_view, &FigureTableView::selectionSettled, this, &TableForm::showSelection);
    loadHelp();
    updateStrips();
}

void TableForm::loadHelp()
{
    m_help = CellHelp::forEdition(document()->report().edition->id, m_language);
}

void TableForm::goTo(const Place &place)
{
    const int figure = document()->report().edition->figure(part().table, place.row, place.column);
    if (figure >= 0)
        m_view->goToFigure(figure);
    m_view->setFocus();
}

void TableForm::showFindings(const QList<Finding> &findings)
{
    m_model->setFindings(findings);
}

// A total that follows from its parts is not what will be typed: the cursor goes to a
// figure of the relation that is.
void TableForm::light(const QList<Operand> &operands)
{
    m_model->highlight(operands);
    const auto typed = std::find_if(operands.begin(), operands.end(), [this](const Operand &operand) {
        return operand.table == part().table && operand.figure >= 0 &&
               !document()->isComputed(operand.figure);
    });
    const int current = m_view->currentFigure();
    if (typed != operands.end() && current >= 0 && document()->isComputed(current))
        m_view->goToFigure(typed->figure);
}

void TableForm::followCursor(int figure)
{
    updateStrips();
    if (figure < 0 || figure >= document()->report().edition->figures.size())
        return;
    const FigureSpec &spec = document()->report().edition->figures.at(figure);
    Place place;
    place.section = part().section;
    place.table = spec.table;
    place.row = spec.row;
    place.column = spec.column;
    Q_EMIT cursorMoved(place);
}

void TableForm::updateStrips(const QString &draft)
{
    const int figure = m_view->currentFigure();
    if (figure >= 0 && figure < document()->report().figures.size()) {
        const FigureSpec &spec = document()->report().edition->figures.at(figure);
        m_helpLine->setText(sentences(m_help.row(spec), m_help.column(spec)));
    }
    if (draft.isNull() || figure < 0) {
        m_equations->showFigure(document()->report(), figure);
        return;
    }
    const FigureKind kind = document()->report().edition->figures.at(figure).kind;
    m_equations->showFigure(document()->drafted({figure, enteredFigure(draft, kind)}), figure);
}

void TableForm::showSelection()
{
    const QList<int> figures = m_view->selectedFigures();
    const Report &report = document()->report();
    qint64 sum = 0;
    int numbers = 0;
    const FigureKind kind =
        figures.isEmpty() ? FigureKind::Count : report.edition->figures.at(figures.first()).kind;
    for (const int figure : figures) {
        const std::optional<qint64> number = report.figure(figure).number();
        if (!number)
            continue;
        if (report.edition->figures.at(figure).kind != kind || __builtin_add_overflow(sum, *number, &sum)) {
            Q_EMIT statusChanged({}); // things and money do not add up
            return;
        }
        ++numbers;
    }
    Q_EMIT statusChanged(
        numbers < 2 ? QString() : tr("%n figure(s), sum %1", nullptr, numbers).arg(numberText(sum, kind)));
}

void TableForm::copy()
{
    const QList<int> figures = m_view->selectedFigures();
    if (!figures.isEmpty())
        QGuiApplication::clipboard()->setMimeData(
            copiedFigures(document()->report(), m_model->spec(), figures));
}

// One figure goes into every cell selected; a block to where the cursor is. What
// does not fit is told before anything is entered.
void TableForm::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const CellBlock block = copied ? cellBlock(*copied) : CellBlock();
    if (block.isEmpty() || !m_view->currentIndex().isValid())
        return;
    const Edition &edition = *document()->report().edition;
    const QList<int> selected = m_view->selectedFigures();
    if (block.size() == 1 && block.first().size() == 1 && selected.size() > 1) {
        QList<FigureEdit> edits;
        for (const int figure : selected)
            edits += {figure, enteredFigure(block.first().first(), edition.figures.at(figure).kind)};
        document()->setFigures(edits, tr("Paste figures"));
        return;
    }
    int first = m_view->currentFigure();
    if (!selected.isEmpty() && selected.contains(first))
        first = selected.first();
    const FigureSpec &spec = edition.figures.at(first);
    const PastePlan plan = planPaste(edition, m_model->spec(), {spec.gridColumn, spec.gridRow}, block);
    if (plan.wantsLook() && PastePreview(edition, block, plan, this).exec() != QDialog::Accepted)
        return;
    document()->setFigures(plan.edits, tr("Paste figures"));
}

void TableForm::fillZeros()
{
    setSelected(Figure::count(0), tr("Fill blanks with 0"), true);
}

void TableForm::clear()
{
    setSelected({}, tr("Clear figures"), false);
}

// Blank totals are left to follow from their parts.
void TableForm::setSelected(const Figure &value, const QString &text, bool blanksOnly)
{
    const Report &report = document()->report();
    QList<int> figures = m_view->selectedFigures();
    if (blanksOnly && figures.size() <= 1) {
        figures.clear();
        for (int i = 0; i < int(report.figures.size()); ++i) {
            if (report.edition->figures.at(i).table == part().table)
                figures += i;
        }
    }
    QList<FigureEdit> edits;
    for (const int figure : std::as_const(figures)) {
        const bool total = report.edition->definition(figure);
        if (!blanksOnly || (report.figure(figure).isBlank() && !total))
            edits += {figure, value.isBlank()
                                  ? value
                                  : Figure::parse(value.display(), report.edition->figures.at(figure).kind)};
    }
    document()->setFigures(edits, text);
}

} // namespace nianbao
