#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

struct DeskSettling;

// Bars to be drawn: one group a label, one bar a series in each group.
struct Chart
{
    QString id; // units, results, years: also the name of an exported file
    QString title;
    QString note; // what is counted in, and what is not; a sentence
    QStringList labels;
    QStringList series;          // names; empty where there is only one
    QList<QList<qint64>> values; // by series and label
    bool isEmpty() const { return labels.isEmpty(); }
    qint64 largest() const;
};

// Bars of more units than these are told as one.
inline constexpr int LargestChart = 40;

// The charts that resources/desk/charts.json asks for, in its order, worded in
// the language (zh_CN or en). Figures an edition does not have are left out; a
// chart with nothing to show is empty.
QList<Chart> chartsOf(const DeskSettling &desk, const QString &language);

} // namespace nianbao
