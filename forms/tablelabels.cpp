#include "forms/tablelabels.h"

namespace nianbao {

namespace {

constexpr qsizetype MostKept = 2000;

} // namespace

QString TableLabels::broken(const CellSpec &cell, const QFontMetrics &metrics, int width) const
{
    const LabelPlace place = cell.header        ? LabelPlace::Heading
                             : cell.rowSpan > 1 ? LabelPlace::Spanning
                                                : LabelPlace::Item;
    const Key key{cell.text, place, metrics, width};
    if (const auto found = m_broken.constFind(key); found != m_broken.cend())
        return *found;
    QList<char32_t> codes;
    QList<qreal> advances;
    const QList<uint> characters = cell.text.toUcs4();
    for (const uint code : characters) {
        codes += code;
        advances += metrics.horizontalAdvance(QString::fromUcs4(&codes.last(), 1));
    }
    QString lines;
    for (const TextSpan &line :
         LabelBreaker(codes, advances, m_words.starts(cell.text), place).lines(std::max(1, width))) {
        if (line.first > 0)
            lines += u'\n';
        lines += QString::fromUcs4(codes.constData() + line.first, line.last - line.first);
    }
    if (m_broken.size() > MostKept)
        m_broken.clear(); // a window that is being resized asks for many widths
    return m_broken.insert(key, lines).value();
}

} // namespace nianbao
