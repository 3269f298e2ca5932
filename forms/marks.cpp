#include "forms/marks.h"

#include "forms/ink.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace nianbao {

namespace {

// Shapes in a square of 16.
QPainterPath pencil()
{
    QPainterPath path;
    path.moveTo(3.2, 12.8);
    path.lineTo(3.9, 9.9);
    path.lineTo(10.8, 3);
    path.lineTo(13, 5.2);
    path.lineTo(6.1, 12.1);
    path.closeSubpath();
    return path;
}

QPainterPath polygon(const QList<QPointF> &points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(points));
    path.closeSubpath();
    return path;
}

void paintStroke(QPainter &painter, const QPainterPath &path, const QColor &color, qreal width)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

void paintShape(QPainter &painter, Mark mark, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (mark) {
    case Mark::Empty: {
        QPainterPath ring;
        ring.addEllipse(QPointF(8, 8), 4.2, 4.2);
        return paintStroke(painter, ring, color, 1.3);
    }
    case Mark::InWork:
        return paintStroke(painter, pencil(), color, 1.3);
    case Mark::Done: {
        QPainterPath hook(QPointF(3.4, 8.6));
        hook.lineTo(6.6, 11.8);
        hook.lineTo(12.8, 4.6);
        return paintStroke(painter, hook, color, 1.9);
    }
    case Mark::Error:
        return painter.drawEllipse(QPointF(8, 8), 4.8, 4.8);
    case Mark::Warning:
        return painter.drawPath(polygon({{8, 2.8}, {13.6, 12.8}, {2.4, 12.8}}));
    case Mark::Advice:
        return painter.drawPath(polygon({{8, 2.6}, {13.4, 8}, {8, 13.4}, {2.6, 8}}));
    }
}

class MarkIcon : public QIconEngine
{
public:
    explicit MarkIcon(Mark mark)
        : m_mark(mark)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintMark(*painter, rect, m_mark, QApplication::palette());
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new MarkIcon(m_mark); }

private:
    Mark m_mark;
};

} // namespace

Mark markOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Mark::Error;
    case Severity::Warning:
        return Mark::Warning;
    case Severity::Advice:
        return Mark::Advice;
    }
    return Mark::Error;
}

Mark markOf(PartsModel::State state)
{
    switch (state) {
    case PartsModel::State::Empty:
        return Mark::Empty;
    case PartsModel::State::InWork:
        return Mark::InWork;
    case PartsModel::State::Done:
        return Mark::Done;
    case PartsModel::State::Warnings:
        return Mark::Warning;
    case PartsModel::State::Errors:
        return Mark::Error;
    }
    return Mark::Empty;
}

QColor markColor(Mark mark, const QPalette &palette)
{
    switch (mark) {
    case Mark::Empty:
    case Mark::InWork:
        return Ink::quiet(palette);
    case Mark::Done:
        return Ink::done(palette);
    case Mark::Error:
        return Ink::error(palette);
    case Mark::Warning:
        return Ink::warning(palette);
    case Mark::Advice:
        return Ink::advice(palette);
    }
    return {};
}

void paintMark(QPainter &painter, const QRectF &rect, Mark mark, const QPalette &palette)
{
    const qreal side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side, side) / 2);
    painter.scale(side / 16, side / 16);
    paintShape(painter, mark, markColor(mark, palette));
    painter.restore();
}

QIcon markIcon(Mark mark)
{
    return QIcon(new MarkIcon(mark));
}

} // namespace nianbao
