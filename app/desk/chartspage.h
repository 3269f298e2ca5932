#pragma once

#include "app/county/chart.h"

#include <QScrollArea>

class QVBoxLayout;

namespace nianbao {

class Desk;

// One chart, as wide as there is room.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(Chart chart, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chart m_chart;
};

// The charts of the county, one below the other, each with a way to save it.
class ChartsPage : public QScrollArea
{
    Q_OBJECT

public:
    ChartsPage(const Desk *desk, const QString &language, QWidget *parent = nullptr);

    const QList<Chart> &charts() const { return m_charts; }

private:
    void rebuild();
    QWidget *makeCard(const Chart &chart);
    void save(const Chart &chart);

    const Desk *m_desk;
    QString m_language;
    QList<Chart> m_charts;
};

} // namespace nianbao
