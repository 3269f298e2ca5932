#include "readers/vocabulary.h"

#include "readers/folding.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

constexpr QStringView Numerals = u"〇一二三四五六七八九";

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    const QJsonArray array = value.toArray();
    for (const auto &item : array)
        result += item.toString();
    return result;
}

bool isNumeral(QChar c)
{
    return c.isDigit() || c == u'十' || (c != u'〇' && Numerals.contains(c));
}

} // namespace

int smallNumber(QStringView text)
{
    int tens = 0;
    int ones = 0;
    bool ten = false;
    for (const QChar c : text) {
        if (c == u'十') {
            tens = ones == 0 ? 1 : ones;
            ones = 0;
            ten = true;
        } else {
            const int digit = c.isDigit() ? c.digitValue() : int(Numerals.indexOf(c));
            if (digit < 0)
                return 0;
            ones = ten ? digit : ones * 10 + digit;
        }
        if (ones > 99)
            return 0;
    }
    return tens * 10 + ones;
}

Numbered leadingNumeral(QStringView text)
{
    qsizetype at = 0;
    const auto skipSpaces = [&] {
        while (at < text.size() && text[at].isSpace())
            ++at;
    };
    skipSpaces();
    if (text.sliced(at).startsWith(u'第'))
        ++at;
    const bool bracketed = at < text.size() && QStringView(u"（(〔[【").contains(text[at]);
    if (bracketed)
        ++at;
    skipSpaces();
    const qsizetype start = at;
    while (at < text.size() && at - start < 3 && isNumeral(text[at]))
        ++at;
    const int number = smallNumber(text.sliced(start, at - start));
    const qsizetype end = at;
    while (at < text.size() && QStringView(u"）)〕]】、.．,，:：部分 \u3000\u00a0").contains(text[at]))
        ++at;
    if (number == 0 || at == end)
        return {};
    return {number, bracketed, at};
}

Vocabulary::Vocabulary(const Editions &editions)
{
    for (const EditionPtr &edition : editions.all()) {
        for (const TableSpec &table : edition->tables) {
            for (const CellSpec &cell : table.cells) {
                if (!cell.isFigure())
                    addLabel(cell.text);
            }
        }
        for (const SectionSpec &section : edition->sections) {
            const Numbered numeral = leadingNumeral(section.heading);
            addHeading(section.id, section.heading.sliced(numeral.length), true, numeral.number);
        }
    }
    loadWordings();
}

void Vocabulary::addLabel(const QString &text)
{
    const QString folded = foldWords(text);
    if (folded.isEmpty() || m_labels.contains(folded))
        return;
    m_labels.insert(folded);
    m_longest = std::max(m_longest, folded.size());
    m_joined += folded + u' ';
    m_patterns.emplace_back(folded);
}

void Vocabulary::addHeading(const QString &sectionId, const QString &heading, bool official, int ordinal)
{
    const QString folded = foldWords(heading);
    const bool known = std::any_of(m_headings.begin(), m_headings.end(), [&](const Heading &other) {
        return other.sectionId == sectionId && other.words.text() == folded;
    });
    if (!known && !folded.isEmpty())
        m_headings.push_back({sectionId, ordinal, Pattern(folded), official});
}

void Vocabulary::loadWordings()
{
    QFile file(u":/nianbao/readers/wordings.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject headings = root["headings"_L1].toObject();
    for (auto it = headings.begin(); it != headings.end(); ++it) {
        const auto official = std::find_if(m_headings.begin(), m_headings.end(),
                                           [&](const Heading &h) { return h.sectionId == it.key(); });
        const int ordinal = official == m_headings.end() ? 0 : official->ordinal;
        const QStringList wordings = strings(it.value());
        for (const QString &wording : wordings)
            addHeading(it.key(), wording, false, ordinal);
    }
    m_pageWords = strings(root["pageWords"_L1]);
    m_titleEnds = strings(root["titleEnds"_L1]);
    m_titleWords = strings(root["titleWords"_L1]);
    const QJsonObject ends = root["unitEnds"_L1].toObject();
    for (auto it = ends.begin(); it != ends.end(); ++it) {
        const QStringList words = strings(it.value());
        for (const QString &word : words)
            m_unitEnds.append({word, it.key()});
    }
    std::stable_sort(m_unitEnds.begin(), m_unitEnds.end(),
                     [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
}

// 信息内容本年制发件数: labels that lost what was between them.
bool Vocabulary::isMadeOfLabels(QStringView folded) const
{
    while (!folded.isEmpty()) {
        qsizetype length = std::min(folded.size(), m_longest);
        while (length >= 2 && !m_labels.contains(folded.first(length).toString()))
            --length;
        if (length < 2)
            return false;
        folded = folded.sliced(length);
    }
    return true;
}

Vocabulary::Likeness Vocabulary::likeness(const QString &folded) const
{
    if (folded.isEmpty() || folded.size() > 60)
        return Likeness::None;
    if (m_labels.contains(folded))
        return Likeness::Label;
    const auto known = m_known.constFind(folded);
    if (known != m_known.constEnd())
        return *known;
    Likeness result = Likeness::None;
    if (folded.size() >= 2 && m_joined.contains(folded)) {
        result = Likeness::Part;
    } else if (isMadeOfLabels(folded)) {
        result = Likeness::Label;
    } else {
        for (const Pattern &pattern : m_patterns) {
            const bool inside =
                pattern.size() >= 4 && folded.contains(pattern.text()) && folded.size() <= pattern.size() + 8;
            const bool similar = pattern.size() >= 4 && pattern.size() <= 2 * folded.size() &&
                                 pattern.similarity(folded) >= 0.75;
            if (inside || similar) {
                result = Likeness::Label;
                break;
            }
        }
    }
    m_known.insert(folded, result);
    return result;
}

} // namespace nianbao
