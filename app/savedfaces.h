#pragma once

#include <QMap>
#include <QString>

namespace nianbao {

// The faces that the user prefers for the parts of a page, by role id
// (render/faces.h), as the settings hold them.
QMap<QString, QString> savedFaces();
void saveFaces(const QMap<QString, QString> &faces);

} // namespace nianbao
