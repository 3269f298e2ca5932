#pragma once

#include "models/result.h"

class QSaveFile;

namespace nianbao {

// Puts what was written in the place of the old file. Where something did not
// reach the disk, the old file stays as it was and the error tells why.
//
// QSaveFile::commit() alone does not see that the last of the content found no
// room, and would put a cut file in the place of a whole one.
Result<void> commitFile(QSaveFile &file);

} // namespace nianbao
