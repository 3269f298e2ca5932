#include "forms/partsview.h"

#include "forms/ink.h"
#include "forms/marks.h"
#include "models/partsmodel.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace nianbao {

namespace {

class PartDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {18 * Rhythm, option.fontMetrics.height() + 2 * Rhythm + 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const bool current = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGround(painter, option, current);

        const QRect row = option.rect.adjusted(2 * Rhythm, 0, -2 * Rhythm, 0);
        const int side = option.fontMetrics.height();
        const Mark mark = markOf(index.data(PartsModel::StateRole).value<PartsModel::State>());
        paintMark(*painter, QRectF(row.left(), row.center().y() - side / 2.0 + 1, side, side), mark, palette);

        QRect text = row.adjusted(side + Rhythm, 0, 0, 0);
        if (const int count = index.data(PartsModel::CountRole).toInt(); count > 0) {
            painter->setPen(markColor(mark, palette));
            painter->setFont(option.font);
            painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, QString::number(count));
            text.setRight(text.right() - option.fontMetrics.horizontalAdvance(QString::number(count)) -
                          Rhythm);
        }
        QFont font = option.font;
        font.setWeight(current ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(palette.color(QPalette::WindowText));
        painter->drawText(
            text, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }

private:
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option, bool current)
    {
        const QRectF pill = QRectF(option.rect).adjusted(Rhythm, 1, -Rhythm, -1);
        const QColor accent = Ink::accent(option.palette);
        const QColor window = option.palette.color(QPalette::Window);
        painter->setPen(Qt::NoPen);
        if (current)
            painter->setBrush(Ink::mix(accent, window, 0.2));
        else if (option.state & QStyle::State_MouseOver)
            painter->setBrush(Ink::mix(accent, window, 0.08));
        else
            return;
        painter->drawRoundedRect(pill, 5, 5);
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
            painter->setPen(QPen(accent, 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(pill.adjusted(1, 1, -1, -1), 5, 5);
        }
    }
};

} // namespace

PartsView::PartsView(PartsModel *model, QWidget *parent)
    : QListView(parent)
{
    setModel(model);
    setItemDelegate(new PartDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAccessibleName(tr("Parts of the report"));
    viewport()->setBackgroundRole(QPalette::Window);
}

QSize PartsView::sizeHint() const
{
    return {24 * Rhythm, 50 * Rhythm};
}

void PartsView::setCurrentPart(int row)
{
    setCurrentIndex(model()->index(row, 0));
}

void PartsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT partChosen(current.row());
}

} // namespace nianbao
