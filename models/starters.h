#pragma once

#include "models/result.h"

#include <QMap>
#include <QStringList>

namespace nianbao {

// The paragraphs that an aspect of 总体情况 is begun with, by the aspect's name;
// placeholders in them stand for figures. An office may have its own, in
// nianbao/templates/starters.json among the data of the user or of the system.
using Starters = QMap<QString, QStringList>;

// Those in force. A file of the office's that cannot be read is an error that
// names it; builtInStarters() still serve.
Result<Starters> loadStarters();
Starters builtInStarters();

// Makes them the user's own; what is equal to the built-in ones is not kept.
Result<void> saveStarters(const Starters &starters);

} // namespace nianbao
