#include "readers/editionwords.h"

#include "readers/folding.h"

namespace nianbao {

namespace {

QSet<QString> labelsOf(const Edition &edition)
{
    QSet<QString> labels;
    for (const TableSpec &table : edition.tables) {
        for (const CellSpec &cell : table.cells) {
            if (!cell.isFigure())
                labels.insert(foldWords(cell.text));
        }
    }
    return labels;
}

} // namespace

EditionWords::EditionWords(const Editions &editions)
{
    QHash<QString, int> count; // of the editions that have a label
    for (const EditionPtr &edition : editions.all()) {
        m_own += {edition, labelsOf(*edition)};
        for (const QString &label : std::as_const(m_own.last().labels))
            ++count[label];
    }
    for (Own &own : m_own)
        own.labels.removeIf([&count](const QString &label) { return count.value(label) > 1; });
}

EditionPtr EditionWords::editionOf(const QString &words) const
{
    EditionPtr found;
    double best = 0;
    for (const Own &own : m_own) {
        const double share = shareOf(own.labels, words);
        if (share > best) {
            best = share;
            found = own.edition;
        }
    }
    return found;
}

double EditionWords::shareOf(const QSet<QString> &labels, const QString &words)
{
    constexpr double Damaged = 0.6; // a character lost or wrong
    double found = 0;
    for (const QString &label : labels) {
        if (words.contains(label))
            found += 1;
        else if (label.size() >= 5 &&
                 (words.contains(label.left(label.size() - 1)) || words.contains(label.sliced(1))))
            found += Damaged;
    }
    return labels.isEmpty() ? 0 : found / double(labels.size());
}

} // namespace nianbao
