#include "render/xmltext.h"

#include <algorithm>

namespace nianbao {

namespace {

bool isPlain(QChar c)
{
    return (c >= u' ' && !c.isSurrogate() && c < u'\ufffe') || c == u'\t' || c == u'\n' || c == u'\r';
}

} // namespace

QString xmlText(const QString &text)
{
    if (std::all_of(text.cbegin(), text.cend(), isPlain))
        return text;
    QString result = text;
    for (qsizetype i = 0; i < result.size(); ++i) {
        const bool isPair =
            result.at(i).isHighSurrogate() && i + 1 < result.size() && result.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else if (!isPlain(result.at(i)))
            result[i] = QChar::ReplacementCharacter;
    }
    return result;
}

} // namespace nianbao
