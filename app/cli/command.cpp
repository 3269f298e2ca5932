#include "app/cli/command.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace nianbao::cli {

void Context::fail(const QString &file, const QString &cause) const
{
    progressLine.clear(err);
    err << u"nianbao-cli: "_s << oneLine(file) << u": "_s << cause << Qt::endl;
}

void Context::note(const QString &text) const
{
    if (quiet)
        return;
    progressLine.clear(err);
    err << u"nianbao-cli: "_s << oneLine(text) << Qt::endl;
}

int Context::refuse(const QString &cause) const
{
    progressLine.clear(err);
    err << "nianbao-cli: "_L1 << cause << Qt::endl;
    return Failure;
}

void Context::progress(qsizetype done, qsizetype total) const
{
    if (!quiet)
        progressLine.show(done, total, err);
}

QString oneLine(QString text)
{
    static const QRegularExpression controls(u"[\\x00-\\x1f\\x7f]"_s);
    return text.replace(controls, u"?"_s);
}

Commands allCommands()
{
    Commands commands;
    commands.push_back(makeNewCommand());
    commands.push_back(makeShowCommand());
    commands.push_back(makeCheckCommand());
    commands.push_back(makeConvertCommand());
    commands.push_back(makeSumCommand());
    commands.push_back(makeDiffCommand());
    commands.push_back(makeRulesCommand());
    return commands;
}

} // namespace nianbao::cli
