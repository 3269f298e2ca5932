#pragma once

#include <QStringList>

namespace nianbao {

class Faces;

// What the user of a laid-out file should know: which faces stand in for the
// official ones, and what none could draw.
QStringList faceRemarks(const Faces &faces);

} // namespace nianbao
