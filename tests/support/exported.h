#pragma once

#include "readers/readers.h"

namespace nianbao::test {

// The report in one of the export formats, by its id; empty where it could not be
// written. `carried`: the report file that goes along, none where empty.
QByteArray exported(const Report &report, const QString &format, const QByteArray &carried = {});

// What is read from a file of that format.
Result<Reading> readBack(const QByteArray &content, const QString &format, const Editions &editions);

} // namespace nianbao::test
