#pragma once

#include "app/county/chart.h"
#include "models/result.h"

#include <QFont>
#include <QPalette>
#include <QSizeF>

class QPainter;

namespace nianbao {

// Draws a chart: title, note, and lying bars with their labels before and their
// values behind them.
class ChartPainter
{
public:
    ChartPainter(const Chart &chart, const QFont &font, const QPalette &palette);

    qreal height() const; // that the chart needs
    void paint(QPainter &painter, qreal width) const;

private:
    qreal barHeight() const;
    qreal groupHeight() const;
    qreal headHeight() const;
    qreal labelWidth(qreal width) const;
    void paintHead(QPainter &painter, qreal width) const;
    void paintLegend(QPainter &painter, qreal right, qreal top) const;
    void paintGroup(QPainter &painter, qsizetype label, qreal top, qreal width) const;
    QColor color(qsizetype series) const;

    const Chart &m_chart;
    QFont m_font;
    QPalette m_palette;
};

// Writes a chart on white as the suffix says: .png (double size), .svg or .pdf.
Result<void> exportChart(const Chart &chart, const QFont &font, const QString &path);

} // namespace nianbao
