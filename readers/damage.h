#pragma once

#include "readers/remark.h"
#include "readers/source.h"

namespace nianbao {

// Damage that programs do when they take the text out of a document, told apart
// from what the writer did: characters turned into radicals, digits lost, pinyin
// between the characters. Radicals are turned back; the rest stays and is remarked.
QList<Remark> mendExtraction(SourceDocument &document);

} // namespace nianbao
