#pragma once

#include "readers/recogniser.h"

namespace nianbao {

// Takes the report that the file carries along (models/payload.h) where its pages
// still show just that: by the seal, or else by its words one after the other. Otherwise what the pages show
// counts; the remarks then say so and list each difference between the two.
void openCarried(Reading &reading, const Editions &editions);

} // namespace nianbao
