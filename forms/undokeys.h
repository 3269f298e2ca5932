#pragma once

class QWidget;

namespace nianbao {

// Lets Ctrl+Z and its kin in a text field reach the window, whose undo knows the
// whole report; fields of their own would undo only themselves.
void passUndoToWindow(QWidget *field);

// The number of a run of typing, which is one step for undo (ReportDocument's burst).
// No two runs have the same, in whatever field they are.
int newBurst();

} // namespace nianbao
