#pragma once

#include "models/edition.h"
#include "readers/matching.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <vector>

namespace nianbao {

// The words by which a report is known: labels of all editions' tables, headings
// of their sections, and the wordings people use instead (resources/readers/wordings.json).
class Vocabulary
{
public:
    explicit Vocabulary(const Editions &editions);

    // How much a piece of text, folded, is the label of some table.
    enum class Likeness { None, Part, Label };
    Likeness likeness(const QString &folded) const;
    bool isLabel(const QString &folded) const { return likeness(folded) != Likeness::None; }

    struct Heading
    {
        QString sectionId;
        int ordinal = 0;      // of the official numeral
        Pattern words;        // without it
        bool official = true; // rather than a wording people use
    };
    const std::vector<Heading> &headings() const { return m_headings; }

    // Of short lines around a report on a web page: 来源, 浏览次数, 上一篇.
    const QStringList &pageWords() const { return m_pageWords; }
    // Kinds of units by the end of their names, the longest ends first.
    const QList<std::pair<QString, QString>> &unitEnds() const { return m_unitEnds; }
    const QStringList &titleEnds() const { return m_titleEnds; }
    const QStringList &titleWords() const { return m_titleWords; }

private:
    void addLabel(const QString &text);
    bool isMadeOfLabels(QStringView folded) const;
    void addHeading(const QString &sectionId, const QString &heading, bool official, int ordinal);
    void loadWordings();

    QSet<QString> m_labels;
    qsizetype m_longest = 0; // label
    QString m_joined;        // all labels, parted by spaces
    std::vector<Pattern> m_patterns;
    std::vector<Heading> m_headings;
    QStringList m_pageWords;
    QStringList m_titleEnds;
    QStringList m_titleWords;
    QList<std::pair<QString, QString>> m_unitEnds;
    mutable QHash<QString, Likeness> m_known; // a report repeats its words
};

// A leading numeral and what follows it: 一、 （一） 1. 5、 第一部分. The number is 0 where there is none.
struct Numbered
{
    int number = 0;
    bool bracketed = false;
    qsizetype length = 0; // of the numeral with its marks
};
Numbered leadingNumeral(QStringView text);

// 十二 or 12 or １２; 0 where it is neither.
int smallNumber(QStringView text);

} // namespace nianbao
