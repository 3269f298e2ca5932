#pragma once

#include "app/cli/command.h"
#include "models/result.h"
#include "readers/readers.h"

#include <QStringList>

namespace nianbao::cli {

// The reports named on the command line: files as they are, folders walked for
// every file the program can read, "-" for standard input. Names come in the
// order given, those of a folder sorted.
class Inputs
{
public:
    static void addOptions(QCommandLineParser &parser);

    Inputs(const QCommandLineParser &parser, const Context &context);

    // The files; an error where there is none at all. What is passed over in a
    // folder is noted, one line each.
    Result<QStringList> files(const QStringList &names) const;

    // May be called from several threads.
    Result<Reading> read(const QString &file) const;

private:
    Result<Reading> readStandardInput() const;

    const Context &m_context;
    QString m_format; // of standard input
};

// An error where -o names no report file; documents are what convert writes.
Result<void> wantReportFile(const QString &name);

// What the reader was not sure of, one line each on standard error.
void tellRemarks(const QString &file, const QList<Remark> &remarks, const Context &context);
// Where what was read should be compared with the document; with --verbose all of them.
void tellDoubts(const QString &file, const QList<Remark> &remarks, const Context &context);

} // namespace nianbao::cli
