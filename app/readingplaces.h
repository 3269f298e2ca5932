#pragma once

#include "readers/recogniser.h"

#include <QHash>

namespace nianbao {

// Keys of what stands in a document and in the report read from it, and which
// belong together.
class ReadingPlaces
{
public:
    explicit ReadingPlaces(const Reading &reading);

    static QString sourceKey(int block, int cell = -1);
    static QString figureKey(const QString &table, const QString &row, const QString &column);
    // A paragraph of a section; -1 is its heading. The title has paragraph 0.
    static QString textKey(const QString &section, int paragraph);

    // Where a piece of the report stood; invalid where it stood nowhere.
    SourcePlace sourceOf(const QString &reportKey) const { return m_places.value(reportKey); }
    // What of the report came from there: that with the narrowest place around the character.
    QString reportKeyAt(const QString &sourceKey, int character) const;
    // What of the report a remark is about: figures, a paragraph or a heading.
    QStringList reportKeys(const Remark &remark) const;

private:
    void add(const QString &reportKey, const SourcePlace &place);

    EditionPtr m_edition;
    QHash<QString, SourcePlace> m_places;        // by the report's keys
    QMultiHash<QString, QString> m_keysOfSource; // the report's by the source's
};

} // namespace nianbao
