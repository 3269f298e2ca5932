#include "support/tools.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace nianbao::test {

using namespace Qt::StringLiterals;

QString tool(const QString &name)
{
    return QStandardPaths::findExecutable(name);
}

ToolRun runTool(const QString &program, const QStringList &arguments, const QString &folder)
{
    constexpr int longest = 240'000; // ms
    QProcess process;
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments);
    ToolRun run;
    run.started = process.waitForFinished(longest);
    run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

QString sharedFile(const QString &path)
{
    const QString root = qEnvironmentVariable("NIANBAO_SHARED", QStringLiteral(NIANBAO_SHARED_DIR));
    const QString file = root + u'/' + path;
    return QFileInfo::exists(file) ? file : QString();
}

} // namespace nianbao::test
