#include "render/words.h"

#include "render/charclass.h"

#include <unicode/ubrk.h>

namespace nianbao {

Words::Words() = default;

Words::~Words()
{
    ubrk_close(m_iterator);
}

QList<int> Words::starts(const QString &text) const
{
    constexpr qsizetype most = 500;
    const auto known = m_known.constFind(text);
    if (known != m_known.cend())
        return *known;
    if (m_known.size() == most)
        m_known.clear();
    return *m_known.insert(text, find(text));
}

QList<int> Words::find(const QString &text) const
{
    UErrorCode error = U_ZERO_ERROR;
    if (!m_iterator)
        m_iterator = ubrk_open(UBRK_WORD, "zh_Hans", nullptr, 0, &error);
    const auto *utf16 = reinterpret_cast<const UChar *>(text.utf16());
    ubrk_setText(m_iterator, utf16, static_cast<int>(text.size()), &error);
    QList<int> starts;
    if (U_FAILURE(error))
        return starts;

    const QList<uint> codes = text.toUcs4();
    int unit = 0;
    int code = 0;
    for (int boundary = ubrk_next(m_iterator); boundary != UBRK_DONE; boundary = ubrk_next(m_iterator)) {
        for (; unit < boundary; ++code)
            unit += QChar::requiresSurrogates(codes[code]) ? 2 : 1;
        if (code < codes.size() && mayBreakBetween(codes[code - 1], codes[code]))
            starts.append(code);
    }
    return starts;
}

} // namespace nianbao
