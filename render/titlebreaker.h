#pragma once

#include <QList>

namespace nianbao {

// A stretch of characters, first to last (exclusive).
struct TextSpan
{
    int first = 0;
    int last = 0;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

// Breaks a title into lines, only between words and into a trapezoid or a
// diamond (GB/T 9704-2012 7.3.1). A title that fits stays on one line.
class TitleBreaker
{
public:
    // width: of a line, in ems.
    explicit TitleBreaker(qreal width)
        : m_width(width)
    {
    }

    // codes and advances (ems) of the characters; starts: where words begin.
    QList<TextSpan> breakTitle(const QList<char32_t> &codes, const QList<qreal> &advances,
                               const QList<int> &starts) const;

private:
    qreal m_width;
};

} // namespace nianbao
