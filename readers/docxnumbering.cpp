#include "readers/docxnumbering.h"

#include "readers/limits.h"

#include <QXmlStreamReader>

#include <array>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

constexpr int Levels = 9;

QString value(const QXmlStreamReader &xml, const char *name = "val")
{
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == QLatin1StringView(name))
            return attribute.value().toString();
    }
    return {};
}

// Goes through an element's descendants; false at its end, at damage and beyond every depth.
class Descent
{
public:
    explicit Descent(QXmlStreamReader &xml)
        : m_xml(xml)
    {
    }

    bool next()
    {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                return ++m_depth <= limits::NestingDepth;
            case QXmlStreamReader::EndElement:
                if (--m_depth < 0)
                    return false;
                break;
            case QXmlStreamReader::DTD:
                return false;
            default:
                break;
            }
        }
        return false;
    }

private:
    QXmlStreamReader &m_xml;
    int m_depth = 0;
};

QString chineseNumber(int number)
{
    static const QString digits = u"〇一二三四五六七八九"_s;
    if (number <= 0 || number >= 100)
        return QString::number(number);
    QString result;
    if (number >= 20)
        result += digits[number / 10];
    if (number >= 10)
        result += u'十';
    if (number % 10 != 0)
        result += digits[number % 10];
    return result;
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
    if (format.startsWith("chineseCounting"_L1) || format.startsWith("japaneseCounting"_L1) ||
        format == "ideographDigital"_L1 || format == "taiwaneseCounting"_L1)
        return chineseNumber(number);
    if (format == "none"_L1 || format == "bullet"_L1)
        return {};
    if (format == "lowerLetter"_L1 && number >= 1 && number <= 26)
        return QChar(u'a' + number - 1);
    if (format == "upperLetter"_L1 && number >= 1 && number <= 26)
        return QChar(u'A' + number - 1);
    if (format == "lowerRoman"_L1)
        return romanNumber(number);
    if (format == "upperRoman"_L1)
        return romanNumber(number).toUpper();
    if (format.startsWith("decimalEnclosedCircle"_L1) && number >= 1 && number <= 20)
        return QChar(0x2460 + number - 1);
    if (format == "decimalZero"_L1 && number < 10)
        return u'0' + QString::number(number);
    return QString::number(number);
}

void DocxNumbering::load(const QByteArray &numberingXml, const QByteArray &stylesXml)
{
    loadLists(numberingXml);
    loadStyles(stylesXml);
}

void DocxNumbering::loadLists(const QByteArray &content)
{
    QXmlStreamReader xml(content);
    if (!xml.readNextStartElement())
        return;
    while (xml.readNextStartElement()) {
        if (xml.name() == "abstractNum"_L1)
            readList(xml);
        else if (xml.name() == "num"_L1)
            readNumbering(xml);
        else
            xml.skipCurrentElement();
    }
}

void DocxNumbering::readList(QXmlStreamReader &xml)
{
    QList<Level> &levels = m_lists[value(xml, "abstractNumId").toInt()];
    levels.resize(Levels);
    Level ignored;
    Level *level = &ignored;
    for (Descent inside(xml); inside.next();) {
        if (xml.name() == "lvl"_L1) {
            const int index = value(xml, "ilvl").toInt();
            level = index >= 0 && index < Levels ? &levels[index] : &ignored;
        } else if (xml.name() == "numFmt"_L1) {
            level->format = value(xml);
        } else if (xml.name() == "lvlText"_L1) {
            level->text = value(xml);
        } else if (xml.name() == "start"_L1) {
            level->start = value(xml).toInt();
        }
    }
}

void DocxNumbering::readNumbering(QXmlStreamReader &xml)
{
    Numbering &numbering = m_numberings[value(xml, "numId").toInt()];
    int level = 0;
    for (Descent inside(xml); inside.next();) {
        if (xml.name() == "abstractNumId"_L1)
            numbering.list = value(xml).toInt();
        else if (xml.name() == "lvlOverride"_L1)
            level = value(xml, "ilvl").toInt();
        else if (xml.name() == "startOverride"_L1)
            numbering.starts[level] = value(xml).toInt();
    }
}

void DocxNumbering::loadStyles(const QByteArray &content)
{
    QXmlStreamReader xml(content);
    if (!xml.readNextStartElement())
        return;
    while (xml.readNextStartElement()) {
        if (xml.name() != "style"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        Style &style = m_styles[value(xml, "styleId")];
        Reference reference;
        bool numbered = false;
        for (Descent inside(xml); inside.next();) {
            if (xml.name() == "basedOn"_L1) {
                style.basedOn = value(xml);
            } else if (xml.name() == "ilvl"_L1) {
                reference.level = value(xml).toInt();
            } else if (xml.name() == "numId"_L1) {
                reference.numbering = value(xml).toInt();
                numbered = true;
            }
        }
        if (numbered)
            style.reference = reference;
    }
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
    count = count < 0 ? startOf(reference.level) : count + 1;
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
