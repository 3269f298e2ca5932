#pragma once

#include "app/cli/command.h"
#include "models/report.h"
#include "models/result.h"

#include <QStringList>

namespace nianbao::cli {

// The reports named on the command line: files as they are, folders walked for
// every file the program can read, "-" for standard input. Names come in the
// order given, those of a folder sorted.
class Inputs
{
public:
    static void addOptions(QCommandLineParser &parser);

    Inputs(const QCommandLineParser &parser, const Editions &editions);

    // The files; an error where there is none at all.
    Result<QStringList> files(const QStringList &names) const;
    Result<Report> read(const QString &file) const;

    static bool isReadable(const QString &fileName); // by its suffix

private:
    Result<Report> readStandardInput() const;

    const Editions &m_editions;
    QString m_format; // of standard input
};

} // namespace nianbao::cli
