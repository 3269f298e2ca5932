#include "readers/folding.h"

#include "models/figure.h"

#include <unicode/translit.h>

#include <algorithm>
#include <bitset>
#include <memory>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// Unicode's EquivalentUnifiedIdeograph of the CJK Radicals Supplement; for the
// Kangxi radicals the compatibility decomposition says the same.
constexpr QStringView Radicals = u"\u2e81\u2e82\u2e83\u2e84\u2e85\u2e86\u2e88\u2e89\u2e8a\u2e8b\u2e8c\u2e8d"
                                 u"\u2e8e\u2e8f\u2e90\u2e92\u2e93\u2e94\u2e95\u2e96\u2e97\u2e98\u2e99\u2e9b"
                                 u"\u2e9c\u2e9d\u2e9e\u2e9f\u2ea0\u2ea1\u2ea2\u2ea3\u2ea4\u2ea5\u2ea6\u2ea7"
                                 u"\u2ea8\u2ea9\u2eab\u2eac\u2ead\u2eaf\u2eb0\u2eb1\u2eb2\u2eb3\u2eb4\u2eb6"
                                 u"\u2eb9\u2eba\u2ebb\u2ebc\u2ebe\u2ebf\u2ec0\u2ec1\u2ec2\u2ec3\u2ec4\u2ec5"
                                 u"\u2ec6\u2ec8\u2ec9\u2ecb\u2ecc\u2ecd\u2ece\u2ecf\u2ed0\u2ed1\u2ed2\u2ed3"
                                 u"\u2ed4\u2ed6\u2ed7\u2ed8\u2ed9\u2eda\u2edb\u2edc\u2edd\u2edf\u2ee0\u2ee2"
                                 u"\u2ee3\u2ee4\u2ee5\u2ee6\u2ee7\u2ee8\u2ee9\u2eea\u2eeb\u2eec\u2eed\u2eee"
                                 u"\u2eef\u2ef0\u2ef1\u2ef2\u2ef3";
constexpr QStringView Ideographs =
    u"厂乛乚乙亻冂刀刂卜㔾小小兀尣尢巳幺彑彐忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王目示"
    u"礻糹纟罓罒㓁冗羊耂肀聿肉艹艹艹虎衤覀西见角讠贝车辶辶辶邑钅長镸长门阝雨青韦页风飞"
    u"食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";
static_assert(Radicals.size() == Ideographs.size());

QChar ideographOf(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x2e80 || u > 0x2fdf)
        return c;
    if (u >= 0x2f00) {
        const QString decomposed = c.decomposition();
        return decomposed.size() == 1 ? decomposed.front() : c;
    }
    const qsizetype at = Radicals.indexOf(c);
    return at < 0 ? c : Ideographs[at];
}

// Characters that only a text in traditional forms has, frequent enough that any
// label of a report in them holds one.
bool isTraditional(QStringView text)
{
    static const std::bitset<0x10000> marks = [] {
        std::bitset<0x10000> set;
        for (const QChar c : QStringView(
                 u"開請報關結總計處復議訴訟維糾審業機構會組織務無實際規範許強製費額內項屬國護權類為過"
                 u"執檔詢現補複舉諮訪據條減選購辦續轉終織單"
                 u"體況數應該將對來時這個們與從後說還種員說問題導進據網發佈責廣獲徵價術監檢處罰縣鎮鄉"))
            set.set(c.unicode());
        return set;
    }();
    return std::any_of(text.begin(), text.end(), [](QChar c) { return marks.test(c.unicode()); });
}

QString simplified(const QString &text)
{
    // Built on first need only: most texts never need it, and its rules take milliseconds to load.
    static const std::unique_ptr<icu::Transliterator> transliterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
    }();
    if (!transliterator)
        return text;
    icu::UnicodeString converted(text.utf16(), int(text.size()));
    transliterator->transliterate(converted);
    return QString(reinterpret_cast<const QChar *>(converted.getBuffer()), converted.length());
}

} // namespace

QString foldWords(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        QChar folded = c;
        if (u >= 0xff01 && u <= 0xff5e)
            folded = QChar(u - 0xfee0);
        else if (u >= 0x2e80 && u <= 0x2fdf)
            folded = ideographOf(c);
        const char16_t f = folded.unicode();
        if (f < 0x80 ? (f >= '0' && f <= '9') || (f >= 'a' && f <= 'z') || (f >= 'A' && f <= 'Z')
                     : folded.isLetterOrNumber())
            result.append(folded.toLower());
    }
    return isTraditional(result) ? simplified(result) : result;
}

int unfoldRadicals(QString &text)
{
    int count = 0;
    for (QChar &c : text) {
        const QChar folded = ideographOf(c);
        if (folded != c) {
            c = folded;
            ++count;
        }
    }
    return count;
}

} // namespace nianbao
