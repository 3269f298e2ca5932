#pragma once

#include "render/titlebreaker.h"

namespace nianbao {

struct BlockCell;

// What a label's cell is like: how its lines are best broken.
enum class LabelPlace {
    Item,     // read from the left, as high as its text: the fewest lines, filled
    Heading,  // centred, as high as its text: even lines, words whole where they are short
    Spanning, // centred beside many rows: room enough to break only between words
};

LabelPlace labelPlace(const BlockCell &cell);

// Breaks the text of a table cell: short labels only between words (商业 / 企业,
// never 商业企 / 业), long ones into the fewest lines, between words where that
// costs no line, and not inside a short quotation.
class LabelBreaker
{
public:
    // One label: its characters, their advances and where words begin.
    LabelBreaker(const QList<char32_t> &codes, const QList<qreal> &advances, const QList<int> &starts,
                 LabelPlace place = LabelPlace::Heading);

    // In the unit of the advances; a piece wider than that is broken anywhere.
    QList<TextSpan> lines(qreal width) const;

    // Of advances in ems: the narrowest column that looks well. No word is parted
    // there but one so wide that it has to be anyway.
    qreal narrowest() const;

private:
    void markQuotations();
    qreal breakCost(int at) const;
    qreal lineCost(int first, int end, qreal width) const;

    const QList<char32_t> &m_codes;
    const LabelPlace m_place;
    QList<qreal> m_sums;
    QList<bool> m_isStart;
    QList<bool> m_isQuoted; // between the marks of a short quotation
};

} // namespace nianbao
