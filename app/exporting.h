#pragma once

#include "models/result.h"

#include <QString>

class QWidget;

namespace nianbao {

struct LaidOutDocument;
struct Report;

// Writes a report in the form that the path's suffix names; the whole file or none.
Result<void> exportReport(const Report &report, const QString &path);

// Asks where to, writes, and tells what failed. Returns the path written, or nothing.
QString exportChosen(const Report &report, const QString &folder, QWidget *window);

// Prints the pages on a printer that is asked for.
void printChosen(const LaidOutDocument &pages, QWidget *window);

} // namespace nianbao
