#include "app/desk/deskdelegates.h"

#include "app/county/deskmodel.h"
#include "app/county/rulematrixmodel.h"
#include "forms/ink.h"
#include "forms/marks.h"

#include <algorithm>

namespace nianbao {

namespace {

using Look = DeskModel::Look;

Mark markOf(Look look)
{
    switch (look) {
    case Look::Missing:
    case Look::Waiting:
        return Mark::Empty;
    case Look::Unreadable:
    case Look::ToMend:
        return Mark::Error;
    case Look::NotCounted:
    case Look::ToCheck:
        return Mark::Warning;
    case Look::Fine:
        break;
    }
    return Mark::Done;
}

} // namespace

void UnitDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // the row is the cursor
    const QPalette palette = option->palette;
    QColor ink = palette.color(QPalette::Text);
    switch (index.column()) {
    case DeskModel::State:
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = markIcon(markOf(Look(index.data(DeskModel::LookRole).toInt())));
        option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
        break;
    case DeskModel::Errors:
        ink = Ink::error(palette);
        break;
    case DeskModel::Warnings:
        ink = Ink::warning(palette);
        break;
    case DeskModel::Advice:
        ink = Ink::advice(palette);
        break;
    case DeskModel::Unit:
        break;
    default:
        ink = Ink::quiet(palette);
    }
    option->palette.setColor(QPalette::Text, ink);
    // A breath of the accent, so that signs and inks stay what they are.
    option->palette.setColor(QPalette::Highlight, Ink::tint(Ink::accent(palette), palette, 0.18));
    option->palette.setColor(QPalette::HighlightedText, ink);
}

void MatrixDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int severity = index.data(RuleMatrixModel::SeverityRole).toInt();
    if (severity < 0)
        return;
    const QColor ink = markColor(nianbao::markOf(Severity(severity)), option->palette);
    const int count = std::min(index.data(RuleMatrixModel::CountRole).toInt(), 10);
    option->backgroundBrush = Ink::tint(ink, option->palette, 0.12 + 0.03 * count);
    option->palette.setColor(QPalette::Text, ink);
}

} // namespace nianbao
