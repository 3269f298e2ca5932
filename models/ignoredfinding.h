#pragma once

#include "models/result.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace nianbao {

class JsonWriter;

// A finding that the office looked at and lets stand, and why. It is known by the
// place and by what was said, so that other figures or another sentence in the
// same place are a new finding that the old reason does not cover.
struct IgnoredFinding
{
    QString rule;
    QString section; // of a text; a figure's place is its table, row and column
    QString table;
    QString row;
    QString column;
    QMap<QString, QString> said; // the figures and words of its message, by their names in the wording
    QString sentence;            // as stored, that the finding is about; empty where it is about more
    QString reason;
    QJsonObject unknown; // kept on saving

    // The same finding, whatever the reason.
    bool isOf(const IgnoredFinding &other) const;
    // A finding of the same rule about the same figure, whatever it says.
    bool isOfSameFigure(const IgnoredFinding &other) const;

    friend bool operator==(const IgnoredFinding &, const IgnoredFinding &) = default;
};

// One entry of the report file's list "ignored".
void writeIgnored(JsonWriter &writer, const IgnoredFinding &ignored);
// The error says what of the entry is wrong.
Result<IgnoredFinding> ignoredFromJson(const QJsonValue &value);

} // namespace nianbao
