#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace nianbao {

// The character identifier of each glyph of a CID-keyed CFF table (Adobe
// Technical Note 5176, 13): PDF names glyphs of such fonts by these. Nothing for
// fonts that are not CID-keyed, whose glyphs go by their numbers, or are damaged.
std::optional<QList<quint32>> cffCids(const QByteArray &cff);

} // namespace nianbao
