#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace nianbao {

// All of a DOCX that does not come from the report: page set-up, styles,
// headers and footers. Made once for any number of reports, it is a zip archive
// that waits for the parts of one: the main document, docProps/core.xml and, in
// the carrying archive, customXml/item1.xml.
struct DocxPackage
{
    // The layout of GB/T 9704-2012, from resources/docx.
    static Result<DocxPackage> national();
    // The layout of an office's own document (its bytes). Its text, comments
    // and pictures stay behind: only what its headers and footers show comes
    // along. Styles that it lacks are ours.
    static Result<DocxPackage> fromReference(const QByteArray &docx);

    QByteArray plain;
    QByteArray carrying;
    QString documentPart; // name of the main document: head, the body's blocks, tail
    QString head;
    QString tail;
    QHash<QString, QString> styleIds; // our style ids to the package's
    QStringList missingStyles;        // names of the styles that the office's document lacks
    int textWidth = 0;                // between the margins, in twips (1/20 pt)
    qreal titleWidth = 0;             // ems of a title's line; 0 where its size is the office's
};

} // namespace nianbao
