#pragma once

#include "models/edition.h"

#include <QSet>

namespace nianbao {

// Tells editions apart by the words that only the tables of one of them have.
class EditionWords
{
public:
    explicit EditionWords(const Editions &editions);

    // By folded words; null where they are of none, or of all alike.
    EditionPtr editionOf(const QString &words) const;

private:
    struct Own
    {
        EditionPtr edition;
        QSet<QString> labels; // folded; of no other edition
    };
    static double shareOf(const QSet<QString> &labels, const QString &words);

    QList<Own> m_own;
};

} // namespace nianbao
