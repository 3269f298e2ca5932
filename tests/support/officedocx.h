#pragma once

#include "render/zipwriter.h"

namespace nianbao::test {

// The parts of an office's document as Word would write it: numbered style ids,
// a letterhead with a picture, a comment, and a picture of its own in the text.
ZipContents officeDocx();

// The declarations that its parts need on their root.
QByteArray wordNamespaces();

} // namespace nianbao::test
