#pragma once

#include "readers/remark.h"

namespace nianbao {

// Whether what was read should be compared with the document; other remarks say
// what was done with it.
inline bool isDoubt(const Remark &remark)
{
    switch (remark.kind) {
    case Remark::Kind::Missing:
    case Remark::Kind::Unplaced:
    case Remark::Kind::Unsure:
    case Remark::Kind::Changed:
        return true;
    case Remark::Kind::Unusual:
    case Remark::Kind::Repeated:
    case Remark::Kind::Extracted:
    case Remark::Kind::Note:
        return false;
    }
    return false;
}

} // namespace nianbao
