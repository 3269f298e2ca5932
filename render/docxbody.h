#pragma once

#include <QString>

namespace nianbao {

struct BlockDocument;
struct DocxPackage;
class Words;

// The blocks as the children of w:body, in the package's styles; `words` part the title.
QString docxBody(const BlockDocument &document, const DocxPackage &package, const Words &words);

} // namespace nianbao
