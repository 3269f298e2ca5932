#include "app/cli/command.h"

using namespace Qt::StringLiterals;

namespace nianbao::cli {

void Context::fail(const QString &file, const QString &cause) const
{
    // A name may hold line breaks; the report of it stays one line.
    err << u"nianbao-cli: "_s << QString(file).replace(u'\n', u'?') << u": "_s << cause << Qt::endl;
}

void Context::note(const QString &text) const
{
    if (!quiet)
        err << u"nianbao-cli: "_s << text << Qt::endl;
}

int Context::refuse(const QString &cause) const
{
    err << "nianbao-cli: "_L1 << cause << Qt::endl;
    return Failure;
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
