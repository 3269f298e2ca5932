#include "app/deadline.h"

#include <QCoreApplication>

namespace nianbao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Deadline)
};

} // namespace

QString deadlineText(const QDate &deadline, const QDate &today)
{
    const qint64 days = today.daysTo(deadline);
    if (!deadline.isValid() || days < 0)
        return {};
    if (days == 0)
        return Text::tr("due today");
    return Text::tr("%n day(s) left until %1", nullptr, int(days)).arg(deadline.toString(Text::tr("d MMMM")));
}

} // namespace nianbao
