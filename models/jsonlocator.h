#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <variant>

namespace nianbao {

// A way into a JSON document: keys of objects and indices of arrays.
using JsonPath = QList<std::variant<QString, int>>;

// The line, from 1, where the value at the path begins; that of the innermost
// value there is where the path leads further. The text must be valid JSON.
int jsonLineOf(const QByteArray &json, const JsonPath &path);

// The line, from 1, of a byte.
int lineOfByte(const QByteArray &text, qsizetype offset);

} // namespace nianbao
