#include "forms/equationstrip.h"

#include "forms/ink.h"
#include "models/checks/relationcheck.h"
#include "models/report.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// More terms than this are shown without those that add nothing, and how many of them
// are blank is said behind.
constexpr int FullTerms = 6;

QString termsText(const QStringList &terms)
{
    if (terms.size() <= FullTerms)
        return terms.isEmpty() ? u"0"_s : terms.join(u" + "_s);
    QStringList kept;
    for (const QString &term : terms) {
        if (term != "0"_L1 && term != "□"_L1)
            kept += term;
    }
    const qsizetype blanks = terms.count(u"□"_s);
    if (kept.isEmpty())
        kept += blanks > 0 ? u"□"_s : u"0"_s;
    return kept.join(u" + "_s) +
           (blanks > 0 ? EquationStrip::tr(" (%n not filled in)", nullptr, int(blanks)) : QString());
}

// A total's equation is told by both its ids: 自然人·（七）总计.
QString nameOf(const Edition &edition, const RelationLine &line, const Equation &equation)
{
    if (line.defines < 0)
        return equation.line;
    const FigureSpec &total = edition.figures.at(line.defines);
    const bool column = edition.relations.at(line.relation).each == RelationSpec::Each::Column;
    return equation.line + u'·' + (column ? total.rowName : total.columnName);
}

QString signOf(const Equation &equation)
{
    const bool broken = equation.judged() && !equation.holds();
    if (equation.comparison == RelationSpec::Comparison::Equal)
        return broken ? u"≠"_s : u"="_s;
    return broken ? u"<"_s : u"≥"_s;
}

// The lines of the table that run through a figure's row or column.
QList<int> linesThrough(const Edition &edition, int figure)
{
    const FigureSpec &spec = edition.figures.at(figure);
    QList<int> lines;
    for (int i = 0; i < int(edition.relationLines.size()); ++i) {
        const RelationLine &line = edition.relationLines.at(i);
        const RelationSpec &relation = edition.relations.at(line.relation);
        const bool column = relation.each == RelationSpec::Each::Column;
        if (relation.table == spec.table && !relation.needsPrevious() &&
            line.line == (column ? spec.column : spec.row))
            lines += i;
    }
    return lines;
}

QString verdict(const EquationText &equation)
{
    switch (equation.state) {
    case EquationText::State::Open:
        return {};
    case EquationText::State::Holds:
        return u"✓"_s;
    case EquationText::State::Broken:
        return u"✗ "_s + EquationStrip::tr("off by %1").arg(equation.difference);
    }
    return {};
}

} // namespace

EquationText equationText(const Report &report, int relationLine)
{
    const Edition &edition = *report.edition;
    const RelationLine &line = edition.relationLines.at(relationLine);
    const Equation equation = equationOf(report, relationLine);
    EquationText result;
    result.text = u"%1：%2 %3 %4"_s.arg(nameOf(edition, line, equation), termsText(equation.left),
                                        signOf(equation), termsText(equation.right));
    if (!equation.judged())
        return result;
    result.state = equation.holds() ? EquationText::State::Holds : EquationText::State::Broken;
    if (!equation.holds())
        result.difference = numberText(std::abs(*equation.leftSum - *equation.rightSum),
                                       edition.figures.at(line.left.first()).kind);
    return result;
}

EquationStrip::EquationStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

// Two lines are kept free, so that the table does not jump while one types.
QSize EquationStrip::sizeHint() const
{
    return {60 * Rhythm, 2 * (fontMetrics().lineSpacing() + 4)};
}

void EquationStrip::showFigure(const Report &report, int figure)
{
    m_equations.clear();
    if (figure >= 0 && figure < report.figures.size()) {
        const QList<int> lines = linesThrough(*report.edition, figure);
        for (const int line : lines)
            m_equations += equationText(report, line);
        // There is room for some: first what is wrong.
        std::stable_partition(m_equations.begin(), m_equations.end(), [](const EquationText &equation) {
            return equation.state == EquationText::State::Broken;
        });
    }
    setAccessibleName(text());
    setToolTip(text());
    update();
}

QString EquationStrip::text() const
{
    QStringList items;
    for (const EquationText &equation : m_equations)
        items += (equation.text + u' ' + verdict(equation)).trimmed();
    return items.join(u'\n');
}

// Equations stand beside each other as long as they fit, each in one piece.
void EquationStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = fontMetrics().lineSpacing() + 4;
    int x = 0;
    int y = 0;
    for (const EquationText &equation : std::as_const(m_equations)) {
        const QString mark = verdict(equation);
        const int gap = fontMetrics().horizontalAdvance(u' ') * 2;
        const int markWidth = mark.isEmpty() ? 0 : gap + fontMetrics().horizontalAdvance(mark);
        const int wanted = fontMetrics().horizontalAdvance(equation.text) + markWidth;
        if (x > 0 && x + wanted > width()) {
            x = 0;
            y += line;
        }
        const QString text =
            fontMetrics().elidedText(equation.text, Qt::ElideMiddle, width() - x - markWidth);
        const bool open = equation.state == EquationText::State::Open;
        painter.setPen(open ? Ink::quiet(palette()) : palette().color(QPalette::Text));
        painter.drawText(x, y + fontMetrics().ascent(), text);
        const int textWidth = fontMetrics().horizontalAdvance(text);
        painter.setPen(equation.state == EquationText::State::Holds ? Ink::done(palette())
                                                                    : Ink::error(palette()));
        painter.drawText(x + textWidth + gap, y + fontMetrics().ascent(), mark);
        x += textWidth + markWidth + 3 * Rhythm;
    }
}

} // namespace nianbao
