#pragma once

#include <QDate>
#include <QString>

namespace nianbao {

// How long there still is until a deadline, in words: 距 1 月 31 日还有 12 天.
// Empty where there is none, or it is past.
QString deadlineText(const QDate &deadline, const QDate &today = QDate::currentDate());

} // namespace nianbao
