#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace nianbao {

// The automatic numbers of a Word document: 一、 that nobody typed. A reader of
// the document sees them, so they belong to the text (ECMA-376-1 17.9).
class DocxNumbering
{
public:
    struct Reference
    {
        int numbering = 0; // w:numId; 0 is none
        int level = 0;
    };

    // word/numbering.xml and word/styles.xml; what is damaged in them is passed over.
    void load(const QByteArray &numberingXml, const QByteArray &stylesXml);

    // The number a style brings with it.
    std::optional<Reference> ofStyle(const QString &style) const;

    // The next number of a list, as it is shown, and the count goes on.
    QString next(const Reference &reference);

private:
    struct Level
    {
        QString format;
        QString text;
        int start = 1;
    };
    struct Style
    {
        std::optional<Reference> reference;
        QString basedOn;
    };
    struct Numbering
    {
        int list = -1;
        QHash<int, int> starts; // overrides by level
    };

    class ListsParser;
    class StylesParser;

    QHash<int, QList<Level>> m_lists; // by w:abstractNumId
    QHash<int, Numbering> m_numberings;
    QHash<QString, Style> m_styles;
    QHash<int, QList<int>> m_counts;       // by list
    QSet<std::pair<int, int>> m_restarted; // numbering and level whose own start has been used
};

// A number in one of the formats of ECMA-376-1 17.18.59 that Chinese documents use; decimal
// where the format is another.
QString formatNumber(int number, const QString &format);

} // namespace nianbao
