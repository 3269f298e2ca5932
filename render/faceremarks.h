#pragma once

#include <QStringList>

namespace nianbao {

enum class FaceRole;
class Faces;

// What a role is called.
QString faceRoleName(FaceRole role);

// What the user of a laid-out file should know: which face each part is set in,
// where one stands in for the official one, and what none could draw.
QStringList faceRemarks(const Faces &faces);
// What none could draw, the last of these remarks.
QStringList faceLosses(const Faces &faces);

} // namespace nianbao
