#pragma once

#include "models/edition.h"
#include "render/labelbreaker.h"
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

private:
    struct Key
    {
        QString text;
        LabelPlace place;
        QFontMetrics metrics;
        int width = 0;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.text, key.width); }
    };

    Words m_words;
    mutable QHash<Key, QString> m_broken;
};

} // namespace nianbao
