#pragma once

#include "models/edition.h"
#include "render/words.h"

#include <QFontMetrics>
#include <QHash>

namespace nianbao {

// The labels of a table's form, broken into lines as they are on paper: between
// words, and never before a closing mark.
class TableLabels
{
public:
    // The label with its lines parted by line feeds. width: of the text, in pixels.
    QString broken(const CellSpec &cell, const QFontMetrics &metrics, int width) const;
    // Another font has other lines.
    void forget() { m_broken.clear(); }

private:
    Words m_words;
    mutable QHash<std::pair<QString, int>, QString> m_broken; // by text and width
};

} // namespace nianbao
