#include "models/textsearch.h"

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

void search(const QString &section, const QStringList &paragraphs, const QString &words, QList<Place> &places)
{
    for (int i = 0; i < int(paragraphs.size()); ++i) {
        qsizetype at = paragraphs.at(i).indexOf(words, 0, Qt::CaseInsensitive);
        for (; at >= 0; at = paragraphs.at(i).indexOf(words, at + words.size(), Qt::CaseInsensitive))
            places += {section, {}, {}, {}, i, int(at), int(words.size())};
    }
}

} // namespace

QList<Place> occurrences(const Report &report, const QString &words)
{
    QList<Place> places;
    if (words.isEmpty())
        return places;
    search(u"preamble"_s, report.preamble, words, places);
    for (const SectionSpec &section : report.edition->sections)
        search(section.id, report.paragraphs(section.id), words, places);
    return places;
}

// From the end, so that the places before stay where they are.
Report replaced(Report report, const QList<Place> &places, const QString &replacement)
{
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        QStringList &paragraphs =
            place->section == "preamble"_L1 ? report.preamble : report.sections[place->section];
        paragraphs[place->paragraph].replace(place->start, place->length, replacement);
    }
    return report;
}

} // namespace nianbao
