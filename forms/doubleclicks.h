#pragma once

class QWidget;

namespace nianbao {

// Makes a double click a single one, for buttons whose click brings the next thing to
// be clicked under the mouse: the second half of it was not meant for that.
void ignoreDoubleClicks(QWidget *widget);

} // namespace nianbao
