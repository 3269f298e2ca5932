#pragma once

#include "models/payload.h"

namespace nianbao {

struct BlockDocument;

// What the document shows of the report, for the seal of its payload.
VisibleContent visibleContent(const BlockDocument &document);

} // namespace nianbao
