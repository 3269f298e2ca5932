#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace nianbao::test {

// What another program said to a file of ours.
struct ToolRun
{
    bool started = false;
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    bool succeeded() const { return started && exitCode == 0; }
};

// The path of a program, or empty where it is not installed.
QString tool(const QString &name);
ToolRun runTool(const QString &program, const QStringList &arguments, const QString &folder = {});

// The shared reference material: $NIANBAO_SHARED, else NIANBAO_SHARED_DIR. Empty where absent.
QString sharedFile(const QString &path);

} // namespace nianbao::test
