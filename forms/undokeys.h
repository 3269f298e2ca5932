#pragma once

class QWidget;

namespace nianbao {

// Lets Ctrl+Z and its kin in a text field reach the window, whose undo knows the
// whole report; fields of their own would undo only themselves.
void passUndoToWindow(QWidget *field);

} // namespace nianbao
