#pragma once

#include "render/blocks.h"

#include <QStringList>

namespace nianbao::test {

// The reports that pages are judged by: "sample", "2019", "stress", "lettered" (the
// sample with all an office may add) and, where the shared material is there, the
// texts of real ones.
QStringList documentNames();
BlockDocument documentNamed(const QString &name);

} // namespace nianbao::test
