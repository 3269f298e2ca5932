#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

struct Report;

// Mustache with plain values; text is not escaped. What is no valid template stays as it stands.
QString expandTemplate(const QString &pattern, const QHash<QString, QString> &values);

// A narrative paragraph as it is read and printed: {{applications.received.total}},
// {{year}}, {{unit}} and {{shortName}} replaced by what the report states. A
// placeholder that names nothing, or a blank figure, stays as it is written, so
// that it is seen and found.
QString expandPlaceholders(const QString &paragraph, const Report &report);

// A placeholder of a paragraph that stands for something, and what that is.
struct PlaceholderValue
{
    qsizetype start = 0; // of the placeholder in the paragraph
    qsizetype length = 0;
    QString text;
};
QList<PlaceholderValue> placeholderValues(const QString &paragraph, const Report &report);

// The placeholders a report offers for insertion, in the order of its tables.
QStringList placeholderNames(const Report &report);

} // namespace nianbao
