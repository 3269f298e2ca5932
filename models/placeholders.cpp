#include "models/placeholders.h"

#include "models/report.h"

#include <kainjow/mustache.hpp>

using namespace Qt::StringLiterals;

namespace nianbao {

QString expandTemplate(const QString &pattern, const QHash<QString, QString> &values)
{
    using namespace kainjow;
    mustache::mustache parsed(pattern.toStdString());
    if (!parsed.is_valid())
        return pattern;
    parsed.set_custom_escape([](const std::string &text) { return text; });
    mustache::data data;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        data.set(it.key().toStdString(), it.value().toStdString());
    return QString::fromStdString(parsed.render(data));
}

namespace {

// What a placeholder stands for; nothing where it must stay as written.
std::optional<QString> valueOf(const QString &name, const Report &report)
{
    if (name == "year"_L1)
        return report.year > 0 ? std::optional(QString::number(report.year)) : std::nullopt;
    if (name == "unit"_L1)
        return report.unit.name.isEmpty() ? std::nullopt : std::optional(report.unit.name);
    if (name == "shortName"_L1)
        return report.unit.shortName.isEmpty() ? std::nullopt : std::optional(report.unit.shortName);
    const QStringList ids = name.split(u'.');
    if (ids.size() != 3)
        return {};
    const Figure figure = report.figure(ids[0], ids[1], ids[2]);
    return figure.isBlank() ? std::nullopt : std::optional(figure.display());
}

} // namespace

QList<PlaceholderValue> placeholderValues(const QString &paragraph, const Report &report)
{
    static const QLatin1StringView open("{{"), close("}}");
    QList<PlaceholderValue> values;
    for (qsizetype start = paragraph.indexOf(open); start >= 0; start = paragraph.indexOf(open, start)) {
        const qsizetype end = paragraph.indexOf(close, start);
        if (end < 0)
            break;
        const QString name = paragraph.sliced(start + 2, end - start - 2).trimmed();
        if (const std::optional<QString> value = valueOf(name, report))
            values += {start, end + 2 - start, *value};
        start = end + 2;
    }
    return values;
}

QString expandPlaceholders(const QString &paragraph, const Report &report)
{
    QString result;
    qsizetype done = 0;
    const QList<PlaceholderValue> values = placeholderValues(paragraph, report);
    for (const PlaceholderValue &value : values) {
        result.append(QStringView(paragraph).sliced(done, value.start - done));
        result += value.text;
        done = value.start + value.length;
    }
    return result.append(QStringView(paragraph).sliced(done));
}

QStringList placeholderNames(const Report &report)
{
    QStringList names{u"year"_s, u"unit"_s, u"shortName"_s};
    for (const FigureSpec &figure : report.edition->figures)
        names += figure.table + u'.' + figure.row + u'.' + figure.column;
    return names;
}

} // namespace nianbao
