#pragma once

#include <QHash>
#include <QString>

namespace nianbao {

struct BlockDocument;
class Words;

// Declarations by selector (an element's name or ".class"), for markup that
// must do without a style sheet; empty for markup with classes.
using InlineStyles = QHash<QString, QString>;

// The rules of a style sheet that has nothing but simple selectors and no comments.
InlineStyles parseStyleSheet(const QString &css);

// The blocks as HTML: headings in their levels, paragraphs, tables whose cells
// name their headers. `words` tell where title and labels may be broken.
QString htmlBody(const BlockDocument &document, const Words &words, const InlineStyles &styles = {});

// Text for element content or attribute values: escaped, and without the
// characters that HTML forbids. Line ends stay.
QString htmlText(const QString &text);

} // namespace nianbao
