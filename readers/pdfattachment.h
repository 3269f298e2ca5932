#pragma once

#include "readers/source.h"

namespace nianbao {

// The report that a PDF of ours carries as an attachment (models/payload.h); empty
// in any other PDF and in a damaged one.
CarriedReport attachedReport(const QByteArray &pdf);

} // namespace nianbao
