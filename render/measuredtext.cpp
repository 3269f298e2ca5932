#include "render/measuredtext.h"

#include "render/textwidth.h"

#include <QStringList>

#include <numeric>

namespace nianbao {

MeasuredText::MeasuredText(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    codes.reserve(characters.size());
    advances.reserve(characters.size());
    for (const char32_t code : characters) {
        codes.append(code);
        advances.append(columnWidth(code) / 2.0);
    }
}

qreal MeasuredText::width(const TextSpan &span) const
{
    return std::accumulate(advances.begin() + span.first, advances.begin() + span.last, qreal(0));
}

QString MeasuredText::joined(const QList<TextSpan> &lines) const
{
    QStringList texts;
    for (const TextSpan &line : lines)
        texts.append(QString::fromUcs4(codes.constData() + line.first, line.last - line.first));
    return texts.join(u'\n');
}

} // namespace nianbao
