#include "forms/tableform.h"

#include "forms/equationstrip.h"
#include "forms/figuretableview.h"
#include "forms/ink.h"
#include "models/figurearithmetic.h"
#include "models/figuretablemodel.h"
#include "models/reportdocument.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace nianbao {

TableForm::TableForm(ReportDocument *document, const Part &part, QWidget *parent)
    : PartForm(document, part, parent)
    , m_model(new FigureTableModel(document, part.table, this))
    , m_view(new FigureTableView(m_model))
    , m_equations(new EquationStrip)
{
    auto *zeros = new QPushButton(tr("Fill blanks with &0"));
    zeros->setToolTip(tr("Enters 0 in the blank cells of the selection, or of the whole table "
                         "where one cell is selected. Totals follow their parts."));
    zeros->setFocusPolicy(Qt::TabFocus);
    headingRow()->addWidget(zeros);
    body()->addWidget(m_view, 1);
    body()->addWidget(m_equations);
    m_view->setAccessibleName(part.heading);
    setFocusProxy(m_view);

    connect(zeros, &QPushButton::clicked, this, &TableForm::fillZeros);
    connect(m_view, &FigureTableView::clearRequested, this, &TableForm::clear);
    connect(m_view, &FigureTableView::currentFigureChanged, this, [this] { updateStrips(); });
    connect(m_view, &FigureTableView::draftChanged, this, &TableForm::updateStrips);
    connect(m_view, &FigureTableView::leftTable, this, &PartForm::leftForm);
    connect(document, &ReportDocument::figuresChanged, this, [this] { updateStrips(); });
    connect(document, &ReportDocument::replaced, this, [this] { updateStrips(); });
    updateStrips();
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

void TableForm::light(const QList<Operand> &operands)
{
    m_model->highlight(operands);
}

void TableForm::updateStrips(const QString &draft)
{
    const int figure = m_view->currentFigure();
    if (draft.isNull() || figure < 0) {
        m_equations->show(document()->report(), figure);
        return;
    }
    const FigureKind kind = document()->report().edition->figures.at(figure).kind;
    m_equations->show(document()->drafted({figure, enteredFigure(draft, kind)}), figure);
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
