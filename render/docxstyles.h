#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace nianbao {

// The styles of a DOCX that is to look like an office's own document.
struct DocxStyles
{
    QByteArray xml;              // word/styles.xml
    QHash<QString, QString> ids; // our style ids to those in xml
    QStringList missing;         // names of the styles that the office's document lacks
};

// The office's styles where they have ours by name (Word's own names: "Title",
// "heading 1", …) and kind, and ours for the rest. `needed` are the ids of our
// paragraph and table styles to look for.
Result<DocxStyles> mergeDocxStyles(const QByteArray &ours, const QByteArray &office,
                                   const QStringList &needed);

} // namespace nianbao
