#pragma once

#include "render/titlebreaker.h"

namespace nianbao {

// Breaks the text of a table cell: short labels only between words (商业 / 企业,
// never 商业企 / 业), long ones into the fewest lines, between words where that
// costs no line.
class LabelBreaker
{
public:
    // One label: its characters, their advances and where words begin.
    LabelBreaker(const QList<char32_t> &codes, const QList<qreal> &advances, const QList<int> &starts);

    // In the unit of the advances; a piece wider than that is broken anywhere.
    QList<TextSpan> lines(qreal width) const;

    // The widest piece that must not be parted: no narrower column can look well.
    qreal narrowest() const;

private:
    qreal breakCost(int at) const;

    const QList<char32_t> &m_codes;
    QList<qreal> m_sums;
    QList<bool> m_isStart;
};

} // namespace nianbao
