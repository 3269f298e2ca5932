#include "readers/matching.h"

#include <algorithm>
#include <bit>

namespace nianbao {

Pattern::Pattern(const QString &folded)
    : m_text(folded)
    , m_size(std::min<qsizetype>(folded.size(), 64))
{
    const QString used = folded.right(m_size);
    for (qsizetype i = 0; i < used.size(); ++i)
        m_masks.emplace_back(used[i].unicode(), quint64(1) << i);
    std::sort(m_masks.begin(), m_masks.end());
    std::vector<std::pair<char16_t, quint64>> merged;
    for (const auto &[c, bits] : m_masks) {
        if (!merged.empty() && merged.back().first == c)
            merged.back().second |= bits;
        else
            merged.emplace_back(c, bits);
    }
    m_masks = std::move(merged);
}

quint64 Pattern::mask(char16_t c) const
{
    const auto found = std::lower_bound(m_masks.begin(), m_masks.end(), std::pair(c, quint64(0)));
    return found != m_masks.end() && found->first == c ? found->second : 0;
}

int Pattern::common(QStringView folded) const
{
    quint64 row = ~quint64(0);
    for (const QChar c : folded) {
        const quint64 hits = row & mask(c.unicode());
        row = (row + hits) | (row - hits);
    }
    const quint64 used = m_size == 64 ? ~quint64(0) : (quint64(1) << m_size) - 1;
    return std::popcount(~row & used);
}

double Pattern::similarity(QStringView folded) const
{
    const double all = double(m_size + folded.size());
    return all > 0 ? 2.0 * common(folded) / all : 0;
}

} // namespace nianbao
