#include "app/cli/progressline.h"

#include <QCoreApplication>
#include <QTextStream>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace nianbao::cli {

namespace {

constexpr int LeastInterval = 100; // milliseconds; more often is flicker

} // namespace

void ProgressLine::show(qsizetype done, qsizetype total, QTextStream &err)
{
    if (!isatty(STDERR_FILENO) || total < 2)
        return;
    if (done >= total) {
        clear(err);
        return;
    }
    if (m_age.isValid() && m_age.elapsed() < LeastInterval)
        return;
    m_age.start();
    m_shown = true;
    err << u"\r"_s << QCoreApplication::translate("Cli", "%1 of %2").arg(done).arg(total) << u"\x1b[K"_s
        << Qt::flush;
}

void ProgressLine::clear(QTextStream &err)
{
    if (m_shown)
        err << u"\r\x1b[K"_s << Qt::flush;
    m_shown = false;
}

} // namespace nianbao::cli
