#pragma once

#include <QHash>
#include <QList>
#include <QString>

struct UBreakIterator;

namespace nianbao {

// Where words begin in Chinese text, by ICU's dictionary. Titles and table labels
// are broken between words; running text is not.
class Words
{
public:
    Words();
    ~Words();
    Words(const Words &) = delete;
    Words &operator=(const Words &) = delete;

    // Code point indexes where a line may begin: between words, and never before
    // a closing or after an opening mark. Neither 0 nor the end is among them.
    QList<int> starts(const QString &text) const;

private:
    QList<int> find(const QString &text) const;

    // The labels of one report are those of the next.
    mutable QHash<QString, QList<int>> m_known;
    mutable UBreakIterator *m_iterator = nullptr; // opened when first asked: its dictionary is large
};

} // namespace nianbao
