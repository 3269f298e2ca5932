#pragma once

#include <QElapsedTimer>

class QTextStream;

namespace nianbao::cli {

// How far the work is, on a line of standard error that the next one replaces;
// nothing where standard error is no terminal.
class ProgressLine
{
public:
    void show(qsizetype done, qsizetype total, QTextStream &err);
    // Before anything else is written to that terminal.
    void clear(QTextStream &err);

private:
    QElapsedTimer m_age;
    bool m_shown = false;
};

} // namespace nianbao::cli
