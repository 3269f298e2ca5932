#include "readers/textcodec.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

std::optional<QString> decodeWith(QStringDecoder decoder, const QByteArray &content)
{
    if (!decoder.isValid())
        return {};
    QString text = decoder(content);
    // The decoders of other encodings put this character for what they cannot read, and go on;
    // in Unicode it may stand in the text itself, where a program before us lost a character.
    const bool isUnicode = QByteArrayView(decoder.name()).startsWith("UTF-");
    if (decoder.hasError() || (!isUnicode && text.contains(QChar::ReplacementCharacter)))
        return {};
    return text;
}

// How many of the first characters are of the kinds that a Chinese text consists of.
double plausibility(const QString &text)
{
    const qsizetype length = std::min<qsizetype>(text.size(), 4000);
    if (length == 0)
        return 0;
    const auto isUsual = [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 0x20 && u < 0x7f) || u == '\n' || u == '\r' || u == '\t' ||
               (u >= 0x4e00 && u <= 0x9fa5) || (u >= 0x3000 && u <= 0x303f) || (u >= 0xff01 && u <= 0xff5e) ||
               (u >= 0x2010 && u <= 0x2030);
    };
    return double(std::count_if(text.begin(), text.begin() + length, isUsual)) / double(length);
}

// Text without byte order mark holds zero bytes only in UTF-16, in every line break and digit.
std::optional<QString> bareUtf16(const QByteArray &content)
{
    if (content.size() % 2 != 0 || !content.contains('\0'))
        return {};
    std::optional<QString> best;
    double bestScore = 0.9;
    for (const QStringConverter::Encoding encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        const std::optional<QString> text =
            decodeWith(QStringDecoder(encoding, QStringConverter::Flag::Stateless), content);
        const double score = text ? plausibility(*text) : 0;
        if (score > bestScore) {
            bestScore = score;
            best = text;
        }
    }
    return best;
}

QByteArray usableName(const QByteArray &stated)
{
    const QByteArray name = stated.trimmed().toLower();
    // The older Chinese encodings are parts of GB18030, and pages mix them up.
    if (name.startsWith("gb") || name == "x-gbk" || name == "hz-gb-2312")
        return "GB18030";
    return name == "utf8" ? QByteArray("UTF-8") : name;
}

} // namespace

Result<QString> decodeText(const QByteArray &content, const QByteArray &stated)
{
    const Error unknown{QCoreApplication::translate(
        "nianbao::Reader", "The text is in no encoding that is known (UTF-8, UTF-16 or GB18030).")};

    if (const auto marked = QStringConverter::encodingForData(content)) {
        const std::optional<QString> text = decodeWith(QStringDecoder(*marked), content);
        if (text)
            return *text;
        return unknown;
    }
    if (const std::optional<QString> text = bareUtf16(content))
        return *text;
    if (content.contains('\0'))
        return unknown;
    QList<QByteArray> names{"UTF-8", "GB18030"};
    if (!stated.isEmpty())
        names.prepend(usableName(stated));
    for (const QByteArray &name : std::as_const(names)) {
        if (const std::optional<QString> text = decodeWith(QStringDecoder(name.constData()), content))
            return *text;
    }
    return unknown;
}

} // namespace nianbao
