#pragma once

#include "app/cli/progressline.h"
#include "models/edition.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QTextStream>

#include <memory>
#include <vector>

namespace nianbao::cli {

// Exit codes (docs/cli.md): findings and failures are different things.
enum ExitCode { Clean = 0, Findings = 1, Failure = 2 };

// What every command is given. Results go to out, everything else to err.
struct Context
{
    Editions editions = Editions::standard();
    QString language = QStringLiteral("zh_CN");
    bool verbose = false;
    bool quiet = false;
    QTextStream &out;
    QTextStream &err;

    // One line on standard error that names the file and the cause.
    void fail(const QString &file, const QString &cause) const;
    // What is worth knowing and no failure, as one line; left out with --quiet.
    void note(const QString &text) const;
    // The call is off: one line that says why; returns Failure.
    int refuse(const QString &cause) const;

    // How far the work is, where standard error is a terminal; not with --quiet.
    void progress(qsizetype done, qsizetype total) const;

    mutable ProgressLine progressLine{};
};

// A name may hold line breaks; what tells of it stays one line.
QString oneLine(QString text);

// One command of the program: a file of its own in this folder.
class Command
{
public:
    virtual ~Command() = default;
    virtual QString name() const = 0;
    virtual QString summary() const = 0;
    virtual void addOptions(QCommandLineParser &parser) const = 0;
    // Returns an ExitCode. The parser has parsed; a call that is off returns Failure with a line on err.
    virtual int run(const QCommandLineParser &parser, Context &context) const = 0;
};

using Commands = std::vector<std::unique_ptr<const Command>>;
Commands allCommands();

std::unique_ptr<const Command> makeNewCommand();
std::unique_ptr<const Command> makeShowCommand();
std::unique_ptr<const Command> makeCheckCommand();
std::unique_ptr<const Command> makeConvertCommand();
std::unique_ptr<const Command> makeSumCommand();
std::unique_ptr<const Command> makeDiffCommand();
std::unique_ptr<const Command> makeRulesCommand();

} // namespace nianbao::cli
