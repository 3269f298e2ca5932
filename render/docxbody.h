#pragma once

#include <QString>

namespace nianbao {

struct BlockDocument;
struct DocxPackage;

// The blocks as the children of w:body, in the package's styles.
QString docxBody(const BlockDocument &document, const DocxPackage &package);

} // namespace nianbao
