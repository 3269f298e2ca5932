#include "readers/docxnumbering.h"

#include "readers/xmlwalker.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

constexpr int Levels = 9;
constexpr qsizetype MostLists = 10'000;
constexpr int LargestStart = 32'767; // ECMA-376-1 17.9.25 leaves it open; Word takes no more

QString chineseNumber(int number, QStringView digits, QChar ten)
{
    if (number <= 0 || number >= 100)
        return QString::number(number);
    QString result;
    if (number >= 20)
        result += digits.at(number / 10);
    if (number >= 10)
        result += ten;
    if (number % 10 != 0)
        result += digits.at(number % 10);
    return result;
}

QString fullWidth(QString digits)
{
    for (QChar &digit : digits)
        digit = QChar(digit.unicode() + (u'０' - u'0'));
    return digits;
}

QString romanNumber(int number)
{
    static constexpr std::array<std::pair<int, const char *>, 13> parts{{{1000, "m"},
                                                                         {900, "cm"},
                                                                         {500, "d"},
                                                                         {400, "cd"},
                                                                         {100, "c"},
                                                                         {90, "xc"},
                                                                         {50, "l"},
                                                                         {40, "xl"},
                                                                         {10, "x"},
                                                                         {9, "ix"},
                                                                         {5, "v"},
                                                                         {4, "iv"},
                                                                         {1, "i"}}};
    QString result;
    for (const auto &[part, letters] : parts) {
        for (; number >= part && result.size() < 20; number -= part)
            result += QLatin1StringView(letters);
    }
    return result;
}

} // namespace

QString formatNumber(int number, const QString &format)
{
    const auto isOneOf = [&format](std::initializer_list<QLatin1StringView> begins) {
        return std::any_of(begins.begin(), begins.end(),
                           [&format](QLatin1StringView begin) { return format.startsWith(begin); });
    };
    const auto isWithin = [number](int most) { return number >= 1 && number <= most; };
    if (isOneOf({"none"_L1, "bullet"_L1}))
        return {};
    if (isOneOf({"chineseCounting"_L1, "japaneseCounting"_L1, "taiwaneseCounting"_L1, "ideographDigital"_L1,
                 "taiwaneseDigital"_L1, "japaneseDigital"_L1}))
        return chineseNumber(number, u"〇一二三四五六七八九", u'十');
    if (isOneOf({"chineseLegalSimplified"_L1, "ideographLegalTraditional"_L1, "japaneseLegal"_L1}))
        return chineseNumber(number, u"零壹贰叁肆伍陆柒捌玖", u'拾');
    if (format == "ideographTraditional"_L1 && isWithin(10))
        return QStringView(u"甲乙丙丁戊己庚辛壬癸").at(number - 1);
    if (format == "ideographZodiac"_L1 && isWithin(12))
        return QStringView(u"子丑寅卯辰巳午未申酉戌亥").at(number - 1);
    if (format == "lowerLetter"_L1 && isWithin(26))
        return QChar(u'a' + number - 1);
    if (format == "upperLetter"_L1 && isWithin(26))
        return QChar(u'A' + number - 1);
    if (format == "lowerRoman"_L1)
        return romanNumber(number);
    if (format == "upperRoman"_L1)
        return romanNumber(number).toUpper();
    if (format.startsWith("decimalEnclosedCircle"_L1) && isWithin(20))
        return QChar(0x2460 + number - 1);
    if (format == "decimalEnclosedParen"_L1 && isWithin(20))
        return QChar(0x2474 + number - 1);
    if (format == "decimalEnclosedFullstop"_L1 && isWithin(20))
        return QChar(0x2488 + number - 1);
    if (format == "ideographEnclosedCircle"_L1 && isWithin(10))
        return QChar(0x3280 + number - 1);
    if (format.startsWith("decimalFullWidth"_L1))
        return fullWidth(QString::number(number));
    if (format == "decimalZero"_L1 && number < 10)
        return u'0' + QString::number(number);
    return QString::number(number);
}

// word/numbering.xml.
class DocxNumbering::ListsParser : private XmlWalker
{
public:
    ListsParser(const QByteArray &xml, DocxNumbering &numbering)
        : XmlWalker(xml)
        , m_numbering(numbering)
    {
        if (!step() || !isStart())
            return;
        inside([this] {
            if (m_numbering.m_lists.size() + m_numbering.m_numberings.size() > MostLists)
                return;
            if (is("abstractNum"_L1))
                readList();
            else if (is("num"_L1))
                readNumbering();
        });
    }

private:
    int start() const { return std::clamp(attribute("val"_L1).toInt(), 0, LargestStart); }

    void readList()
    {
        QList<Level> &levels = m_numbering.m_lists[attribute("abstractNumId"_L1).toInt()];
        levels.resize(Levels);
        Level ignored;
        Level *level = &ignored;
        inside([&] {
            if (is("lvl"_L1)) {
                const int index = attribute("ilvl"_L1).toInt();
                level = index >= 0 && index < Levels ? &levels[index] : &ignored;
            } else if (is("numFmt"_L1)) {
                level->format = attribute("val"_L1);
            } else if (is("lvlText"_L1)) {
                level->text = attribute("val"_L1);
            } else if (is("start"_L1)) {
                level->start = start();
            }
        });
    }

    void readNumbering()
    {
        Numbering &numbering = m_numbering.m_numberings[attribute("numId"_L1).toInt()];
        int level = 0;
        inside([&] {
            if (is("abstractNumId"_L1))
                numbering.list = attribute("val"_L1).toInt();
            else if (is("lvlOverride"_L1))
                level = attribute("ilvl"_L1).toInt();
            else if (is("startOverride"_L1))
                numbering.starts[level] = start();
        });
    }

    DocxNumbering &m_numbering;
};

// word/styles.xml.
class DocxNumbering::StylesParser : private XmlWalker
{
public:
    StylesParser(const QByteArray &xml, DocxNumbering &numbering)
        : XmlWalker(xml)
    {
        if (!step() || !isStart())
            return;
        inside([&] {
            if (is("style"_L1))
                readStyle(numbering.m_styles[attribute("styleId"_L1)]);
        });
    }

private:
    void readStyle(Style &style)
    {
        Reference reference;
        bool numbered = false;
        inside([&] {
            if (is("basedOn"_L1)) {
                style.basedOn = attribute("val"_L1);
            } else if (is("ilvl"_L1)) {
                reference.level = attribute("val"_L1).toInt();
            } else if (is("numId"_L1)) {
                reference.numbering = attribute("val"_L1).toInt();
                numbered = true;
            }
        });
        if (numbered)
            style.reference = reference;
    }
};

void DocxNumbering::load(const QByteArray &numberingXml, const QByteArray &stylesXml)
{
    const ListsParser lists(numberingXml, *this);
    const StylesParser styles(stylesXml, *this);
}

std::optional<DocxNumbering::Reference> DocxNumbering::ofStyle(const QString &name) const
{
    QString style = name;
    for (int hops = 0; hops < 20; ++hops) {
        const auto found = m_styles.constFind(style);
        if (found == m_styles.constEnd())
            break;
        if (found->reference)
            return found->reference;
        style = found->basedOn;
    }
    return {};
}

QString DocxNumbering::next(const Reference &reference)
{
    const auto numbering = m_numberings.constFind(reference.numbering);
    if (reference.numbering == 0 || numbering == m_numberings.constEnd() || reference.level < 0 ||
        reference.level >= Levels)
        return {};
    const QList<Level> levels = m_lists.value(numbering->list);
    if (levels.isEmpty())
        return {};
    const auto startOf = [&](int level) { return numbering->starts.value(level, levels[level].start); };
    QList<int> &counts = m_counts[numbering->list];
    counts.resize(Levels, -1);
    int &count = counts[reference.level];
    // Numberings of one list go on counting, but one with a start of its own begins anew.
    const std::pair own{reference.numbering, reference.level};
    const bool restarts = numbering->starts.contains(reference.level) && !m_restarted.contains(own);
    if (restarts)
        m_restarted.insert(own);
    count = count < 0 || restarts ? startOf(reference.level) : count + 1;
    for (int deeper = reference.level + 1; deeper < Levels; ++deeper)
        counts[deeper] = -1;

    QString text = levels[reference.level].format == "bullet"_L1 ? QString() : levels[reference.level].text;
    for (int level = 0; level <= reference.level; ++level) {
        const int number = counts[level] < 0 ? startOf(level) : counts[level];
        text.replace(u'%' + QString::number(level + 1), formatNumber(number, levels[level].format));
    }
    return text;
}

} // namespace nianbao
