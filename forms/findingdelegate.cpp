#include "forms/findingdelegate.h"

#include "forms/ink.h"
#include "forms/marks.h"
#include "models/findingsmodel.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace nianbao {

namespace {

constexpr int PlaceWidth = 17 * Rhythm;

} // namespace

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
    const QPalette &palette = option.palette;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, Ink::tint(Ink::accent(palette), palette, 0.18));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, Ink::tint(Ink::accent(palette), palette, 0.06));

    const QRect row = option.rect.adjusted(2 * Rhythm, 0, -2 * Rhythm, 0);
    const int side = option.fontMetrics.height() - 2;
    paintMark(*painter, QRectF(row.left(), row.center().y() - side / 2.0 + 0.5, side, side),
              index.data(FindingsModel::BlankRole).toBool()
                  ? Mark::Empty
                  : markOf(Severity(index.data(FindingsModel::SeverityRole).toInt())),
              palette);

    const QRect button = buttonRect(option, index);
    QRect text = row.adjusted(side + Rhythm, 0, 0, 0);
    painter->setPen(Ink::quiet(palette));
    const QString place = index.data(FindingsModel::PlaceRole).toString();
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(place, Qt::ElideRight, PlaceWidth - Rhythm));
    text.setLeft(text.left() + PlaceWidth);
    if (button.isValid())
        text.setRight(button.left() - Rhythm);
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));

    if (button.isValid()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Ink::hairline(palette));
        painter->setBrush(palette.color(QPalette::Base));
        painter->drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter->setPen(Ink::advice(palette));
        painter->drawText(button, Qt::AlignCenter, index.data(FindingsModel::FixLabelRole).toString());
    }
    painter->restore();
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
