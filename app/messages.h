#pragma once

#include <QString>

class QWidget;

namespace nianbao {

// What went wrong: one sentence on what could not be done, and why.
void tellFailure(QWidget *window, const QString &what, const QString &cause);

enum class Discard { Save, Discard, Cancel };
// Asked before a report with unsaved changes goes.
Discard askDiscard(QWidget *window, const QString &name);

} // namespace nianbao
