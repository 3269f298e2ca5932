#include "forms/findingdelegate.h"

#include "forms/ink.h"
#include "forms/marks.h"
#include "models/findingsmodel.h"

#include <QMouseEvent>
#include <QPainter>

namespace nianbao {

QRect FindingDelegate::buttonRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString label = index.data(FindingsModel::FixLabelRole).toString();
    if (label.isEmpty())
        return {};
    const int width = option.fontMetrics.horizontalAdvance(label) + 3 * Rhythm;
    return {option.rect.right() - width - 2 * Rhythm, option.rect.top() + 2, width, option.rect.height() - 5};
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {40 * Rhythm, option.fontMetrics.height() + Rhythm + 6};
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const QColor accent = Ink::accent(option.palette);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, Ink::tint(accent, option.palette, 0.18));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, Ink::tint(accent, option.palette, 0.06));
    if (index.model()->hasChildren(index))
        paintHeading(painter, option, index);
    else
        paintFinding(painter, option, index);
    painter->restore();
}

void FindingDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    const QString name = index.data().toString();
    const QRect row = option.rect.adjusted(Rhythm / 2, 0, -2 * Rhythm, 0);
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    painter->setFont(strong);
    painter->setPen(Ink::quiet(option.palette));
    painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, name);
    painter->setFont(option.font);
    painter->drawText(row.adjusted(QFontMetrics(strong).horizontalAdvance(name) + Rhythm, 0, 0, 0),
                      Qt::AlignLeft | Qt::AlignVCenter, index.data(FindingsModel::SizeRole).toString());
}

void FindingDelegate::paintFinding(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    const QPalette &palette = option.palette;
    const bool isIgnored = index.data(FindingsModel::IgnoredRole).toBool();
    const QRect row = option.rect.adjusted(Rhythm / 2, 0, -2 * Rhythm, 0);
    const int side = option.fontMetrics.height() - 2;
    paintMark(*painter, QRectF(row.left(), row.center().y() - side / 2.0 + 0.5, side, side),
              index.data(FindingsModel::BlankRole).toBool()
                  ? Mark::Empty
                  : markOf(Severity(index.data(FindingsModel::SeverityRole).toInt())),
              palette);
    const QRect button = buttonRect(option, index);
    QRect text = row.adjusted(side + Rhythm, 0, 0, 0);
    if (button.isValid())
        text.setRight(button.left() - Rhythm);
    painter->setPen(isIgnored ? Ink::quiet(palette) : palette.color(QPalette::Text));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    if (button.isValid())
        paintButton(painter, button, index.data(FindingsModel::FixLabelRole).toString(), palette);
}

void FindingDelegate::paintButton(QPainter *painter, const QRect &rect, const QString &label,
                                  const QPalette &palette)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Ink::hairline(palette));
    painter->setBrush(palette.color(QPalette::Base));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setPen(Ink::advice(palette));
    painter->drawText(rect, Qt::AlignCenter, label);
}

bool FindingDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseButtonPress)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !buttonRect(option, index).contains(mouse->position().toPoint()))
        return false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const QPersistentModelIndex kept(index);
        QMetaObject::invokeMethod(
            this, [this, kept] { Q_EMIT mendClicked(kept); }, Qt::QueuedConnection);
    }
    return true;
}

} // namespace nianbao
