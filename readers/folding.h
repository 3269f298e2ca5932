#pragma once

#include <QString>

namespace nianbao {

// What two texts must share to be the same words: letters and digits, half width
// and simplified; no spaces, brackets or punctuation.
QString foldWords(QStringView text);

// Radicals (U+2E80-2FDF), which fonts put in the place of the characters they look
// like, turned back. Counts them.
int unfoldRadicals(QString &text);

} // namespace nianbao
