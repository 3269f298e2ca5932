#include "app/cli/command.h"
#include "app/translations.h"

using namespace nianbao;
using namespace nianbao::cli;
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// Qt's parser would exit by itself with status 1, which here means findings.
struct GlobalOptions
{
    QCommandLineOption help{{u"h"_s, u"help"_s}, Text::tr("Show this help.")};
    QCommandLineOption version{u"version"_s, Text::tr("Show the version.")};
    QCommandLineOption language{u"lang"_s, Text::tr("Language of messages: zh_CN or en."), u"LANG"_s};
    QCommandLineOption verbose{u"verbose"_s, Text::tr("Say more on standard error.")};
    QCommandLineOption quiet{u"quiet"_s, Text::tr("Say nothing but failures on standard error.")};
};

QString usage(const Commands &commands)
{
    QString text = Text::tr("Usage: nianbao-cli COMMAND [OPTIONS] [FILE...]\n\nCommands:\n");
    for (const auto &command : commands)
        text += u"  "_s + command->name().leftJustified(10) + command->summary() + u'\n';
    return text + Text::tr("\n“nianbao-cli COMMAND --help” tells what a command takes.\n");
}

int badCall(QTextStream &err, const QString &cause)
{
    err << u"nianbao-cli: "_s << cause << Qt::endl;
    return Failure;
}

// A variable of a script that was never set comes as a word with nothing in it.
QString emptyWord(const QCommandLineParser &parser)
{
    const QString nothing;
    if (parser.positionalArguments().contains(nothing))
        return Text::tr("a file name is empty");
    const QStringList options = parser.optionNames();
    for (const QString &option : options) {
        if (parser.values(option).contains(nothing))
            return Text::tr("%1 is empty").arg((option.size() > 1 ? u"--"_s : u"-"_s) + option);
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"nianbao-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(NIANBAO_VERSION));
    QTextStream out(stdout);
    QTextStream err(stderr);

    QStringList arguments = QCoreApplication::arguments();
    const QString language = installTranslations(application, requestedLanguage(arguments));
    const Commands commands = allCommands();
    const GlobalOptions options;

    const auto isCommand = [&](const QString &word) {
        return std::any_of(commands.begin(), commands.end(),
                           [&](const auto &c) { return c->name() == word; });
    };
    // The command may stand behind general options.
    qsizetype at = 1;
    while (at < arguments.size() && !isCommand(arguments.at(at)) && arguments.at(at).startsWith(u'-'))
        at += arguments.at(at) == "--lang"_L1 ? 2 : 1;
    if (at >= arguments.size()) {
        if (arguments.contains(u"--version"_s)) {
            out << u"nianbao-cli "_s << QCoreApplication::applicationVersion() << Qt::endl;
            return Clean;
        }
        const bool asked = arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
        (asked ? out : err) << usage(commands) << Qt::flush;
        return asked ? Clean : Failure;
    }
    const QString name = arguments.takeAt(at);
    if (!isCommand(name))
        return badCall(err, Text::tr("there is no command “%1”; see nianbao-cli --help").arg(name));
    const Command &command =
        **std::find_if(commands.begin(), commands.end(), [&](const auto &c) { return c->name() == name; });

    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary());
    parser.addOptions({options.help, options.version, options.language, options.verbose, options.quiet});
    command.addOptions(parser);
    if (!parser.parse(arguments))
        return badCall(err, parser.errorText());
    if (parser.isSet(options.help)) {
        out << parser.helpText().replace(u"nianbao-cli ["_s, u"nianbao-cli %1 ["_s.arg(name)) << Qt::flush;
        return Clean;
    }
    if (parser.isSet(options.version)) {
        out << u"nianbao-cli "_s << QCoreApplication::applicationVersion() << Qt::endl;
        return Clean;
    }
    if (parser.isSet(options.language) && !isLanguage(parser.value(options.language)))
        return badCall(err, Text::tr("--lang takes zh_CN or en"));
    if (const QString cause = emptyWord(parser); !cause.isEmpty())
        return badCall(err, cause);

    Context context{.language = language,
                    .verbose = parser.isSet(options.verbose),
                    .quiet = parser.isSet(options.quiet),
                    .out = out,
                    .err = err};
    for (const QString &error : context.editions.errors())
        context.note(error);
    const int status = command.run(parser, context);
    context.progressLine.clear(err); // where the work was broken off
    out.flush();
    if (out.status() == QTextStream::WriteFailed)
        return badCall(err, Text::tr("standard output cannot be written"));
    return status;
}
