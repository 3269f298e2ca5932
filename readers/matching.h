#pragma once

#include <QString>

#include <vector>

namespace nianbao {

// A text that others are compared with: folded words (foldWords()), of which the
// last 64 count. Prepared once, compared often.
class Pattern
{
public:
    Pattern() = default;
    explicit Pattern(const QString &folded);

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    qsizetype size() const { return m_size; }

    // How many characters of the pattern stand in the other text, in order (the
    // length of the longest common subsequence; Hyyrö's bit-vector algorithm).
    int common(QStringView folded) const;

    // Shared characters over all characters: 1 for equal texts, 0 for strangers.
    double similarity(QStringView folded) const;

private:
    quint64 mask(char16_t c) const;

    QString m_text;
    qsizetype m_size = 0;
    std::vector<std::pair<char16_t, quint64>> m_masks; // by character
};

} // namespace nianbao
