#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringView>

namespace nianbao {

// Every exported file can carry the report it was made from, so that whoever
// receives it opens it again exactly. Writers put a payload in, readers take it
// out; both agree here on its places and on its seal.
//
// | file | the .nianbao bytes                                   | the seal                                  |
// | ---- | ---------------------------------------------------- | ----------------------------------------- |
// | DOCX | custom XML part, root `report` in PayloadNamespace,  | attribute `seal` of that root             |
// |      | base64                                               |                                           |
// | HTML | `<script type="application/json">` with the id       | its attribute `data-seal`                 |
// |      | PayloadElement, as toScriptData() writes them        |                                           |
// | PDF  | attachment PayloadFile                               | its description, after PayloadSealPrefix  |
// | OFD  | attachment PayloadFile                               | custom datum PayloadSeal of the document  |
inline constexpr QStringView PayloadNamespace = u"urn:nianbao:report:1";
inline constexpr QStringView PayloadElement = u"nianbao-report";
inline constexpr QStringView PayloadFile = u"report.nianbao";
inline constexpr QStringView PayloadSeal = u"nianbao-seal";
inline constexpr QStringView PayloadSealPrefix = u"nianbao-seal:";

// The report file's JSON in a form that a script element holds as it is: each `<`,
// which would end it, as \u003c, and so what HTML forbids there (control characters,
// noncharacters); all of these stand in strings only. The reverse gives the bytes back.
QByteArray toScriptData(const QByteArray &json);
QByteArray fromScriptData(const QByteArray &data);

// What a person sees of a report in any of its forms, reduced to what every
// form preserves: the text of each section without its white space (lines and
// paragraphs are broken anew everywhere), and each figure as printed. Writers
// add it from the blocks, readers from what they recognised; the order of the
// calls matters only between texts of one section.
class VisibleContent
{
public:
    // Sections are those of findings: "title", "preamble", the ids of the
    // edition, "attachments" (their names), "signature" (agency,
    // then date, as printed). Placeholders are expanded. Section headings and
    // table labels are no content: they belong to the edition; nor is a letterhead.
    void addText(const QString &section, const QString &text);
    // Blank figures may be added or left out.
    void addFigure(const QString &table, const QString &row, const QString &column, const QString &text);

    // UTF-8; one line each, sorted by the part before the first '=':
    // `section=text` and `table.row.column=figure`, empty ones left out.
    QByteArray canonical() const;

    // Binds the content to the data it was made from: BLAKE2b-256 of the report
    // file's bytes, one zero byte and canonical(), in lower-case hexadecimal
    // digits. A reader that recognised the content of a file computes it again
    // over the bytes found there: equal means that the data is still what the
    // page shows; otherwise what the page shows counts.
    QByteArray seal(const QByteArray &report) const;

    friend bool operator==(const VisibleContent &, const VisibleContent &) = default;

private:
    QMap<QString, QString> m_lines;
};

} // namespace nianbao
