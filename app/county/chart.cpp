#include "app/county/chart.h"

#include "app/county/desksettling.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

// A bar's figures are added up; what is blank in all of them is not there.
std::optional<qint64> valueOf(const Report &report, const QJsonArray &figures)
{
    std::optional<qint64> sum;
    for (const auto &figure : figures) {
        const QStringList ids = figure.toString().split(u'.');
        if (const std::optional<qint64> number =
                report.figure(ids.value(0), ids.value(1), ids.value(2)).number())
            sum = sum.value_or(0) + *number;
    }
    return sum;
}

QString worded(const QJsonValue &texts, const QString &language)
{
    return texts[language].toString();
}

void addBar(Chart &chart, const QString &label, const QList<std::optional<qint64>> &values)
{
    if (std::none_of(values.begin(), values.end(), [](const auto &value) { return value.has_value(); }))
        return;
    chart.labels += label;
    chart.values.resize(values.size());
    for (qsizetype series = 0; series < values.size(); ++series)
        chart.values[series] += values.at(series).value_or(0);
}

// What all names begin with (示例县) tells nothing in a list of them.
QString commonStart(const DeskSettling &desk)
{
    std::optional<QString> common;
    for (const DeskEntry &entry : desk.entries) {
        if (!entry.isCounted())
            continue;
        const QString name = entry.unit();
        if (!common) {
            common = name;
            continue;
        }
        const auto [end, other] = std::mismatch(common->begin(), common->end(), name.begin(), name.end());
        common->truncate(end - common->begin());
    }
    return common.value_or(QString());
}

QString barName(const DeskEntry &entry, const QString &start)
{
    const QString name = entry.unit();
    return name.size() > start.size() ? name.sliced(start.size()) : name;
}

// The unit with most first; what does not fit is one bar.
void addUnits(Chart &chart, const DeskSettling &desk, const QJsonArray &figures)
{
    QList<std::pair<qint64, QString>> bars;
    int blank = 0;
    const QString start = commonStart(desk);
    for (const DeskEntry &entry : desk.entries) {
        if (!entry.isCounted())
            continue;
        if (const std::optional<qint64> value = valueOf(*entry.report, figures))
            bars += {*value, barName(entry, start)};
        else
            ++blank;
    }
    std::stable_sort(bars.begin(), bars.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    const qsizetype shown = bars.size() > LargestChart ? LargestChart - 1 : bars.size();
    for (const auto &[value, unit] : std::as_const(bars).first(shown))
        addBar(chart, unit, {value});
    qint64 rest = 0;
    for (const auto &[value, unit] : std::as_const(bars).sliced(shown))
        rest += value;
    if (shown < bars.size())
        addBar(chart, Text::tr("%n other unit(s)", nullptr, int(bars.size() - shown)), {rest});
    if (blank > 0)
        chart.note = Text::tr("%n unit(s) left the figure blank.", nullptr, blank);
}

void addSums(Chart &chart, const QList<const Report *> &reports, const QJsonArray &bars,
             const QString &language)
{
    for (const auto &bar : bars) {
        QList<std::optional<qint64>> values;
        for (const Report *report : reports)
            values += valueOf(*report, bar["figures"_L1].toArray());
        addBar(chart, worded(bar["label"_L1], language), values);
    }
}

Chart makeChart(const QJsonValue &spec, const DeskSettling &desk, const QString &language)
{
    Chart chart;
    chart.id = spec["id"_L1].toString();
    chart.title = worded(spec["title"_L1], language);
    const QJsonArray bars = spec["bars"_L1].toArray();
    const QString of = spec["of"_L1].toString();
    if (of == "units"_L1) {
        addUnits(chart, desk, bars.at(0)["figures"_L1].toArray());
    } else if (of == "county"_L1 && desk.county) {
        addSums(chart, {&*desk.county}, bars, language);
    } else if (of == "years"_L1 && desk.lastYear) {
        chart.series = {QString::number(desk.lastYear->year), QString::number(desk.comparable->year)};
        chart.note = Text::tr("Of the %n unit(s) with reports of both years.", nullptr, desk.comparableUnits);
        addSums(chart, {&*desk.lastYear, &*desk.comparable}, bars, language);
    }
    return chart;
}

} // namespace

qint64 Chart::largest() const
{
    qint64 most = 0;
    for (const QList<qint64> &bars : values) {
        for (const qint64 value : bars)
            most = std::max(most, value);
    }
    return most;
}

QList<Chart> chartsOf(const DeskSettling &desk, const QString &language)
{
    QFile file(u":/nianbao/desk/charts.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the charts of the desk are not built in");
    QList<Chart> charts;
    const QJsonArray specs = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &spec : specs)
        charts += makeChart(spec, desk, language);
    return charts;
}

} // namespace nianbao
