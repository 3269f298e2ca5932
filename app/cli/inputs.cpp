#include "app/cli/inputs.h"

#include "app/county/doubt.h"
#include "app/county/reportfolder.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace nianbao::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CliInputs)
};

} // namespace

void Inputs::addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"from"_s, Text::tr("Format of standard input: nianbao, docx, html, txt, pdf or ofd."),
                      u"FORMAT"_s});
}

Inputs::Inputs(const QCommandLineParser &parser, const Context &context)
    : m_context(context)
    , m_format(parser.value(u"from"_s))
{
}

Result<QStringList> Inputs::files(const QStringList &names) const
{
    QStringList files;
    for (const QString &name : names) {
        if (name == "-"_L1 || !QFileInfo(name).isDir()) {
            files += name;
            continue;
        }
        const ReportFolder folder = ReportFolder::of(name);
        for (const ReportFolder::PassedOver &odd : folder.passedOver)
            m_context.note(odd.path + u": "_s + odd.reason);
        files += folder.files;
    }
    if (files.isEmpty())
        return Error{names.isEmpty() ? Text::tr("no file is named")
                                     : Text::tr("there is no report in %1").arg(names.join(u", "_s))};
    return files;
}

Result<Reading> Inputs::read(const QString &file) const
{
    return file == "-"_L1 ? readStandardInput() : readReport(file, m_context.editions);
}

Result<Reading> Inputs::readStandardInput() const
{
    if (m_format.isEmpty())
        return Error{Text::tr("--from must say the format of standard input")};
    const SourceFormat format = sourceFormatFromName(m_format);
    if (format == SourceFormat::Unknown)
        return Error{Text::tr("--from %1: there is no reader for this format").arg(m_format)};
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{input.errorString()};
    return readReport(input, format, m_context.editions);
}

Result<void> wantReportFile(const QString &name)
{
    if (sourceFormatFromName(name) != SourceFormat::Report)
        return Error{Text::tr("-o %1: it must be a report file, *.nianbao").arg(name)};
    return {};
}

void tellDoubts(const QString &file, const QList<Remark> &remarks, const Context &context)
{
    QList<Remark> told;
    std::copy_if(remarks.begin(), remarks.end(), std::back_inserter(told),
                 [&context](const Remark &remark) { return context.verbose || isDoubt(remark); });
    tellRemarks(file, told, context);
}

void tellRemarks(const QString &file, const QList<Remark> &remarks, const Context &context)
{
    for (const Remark &remark : remarks) {
        QString line = file + u": "_s + remark.message;
        if (context.verbose && !remark.text.isEmpty())
            line += u" “"_s + remark.text.simplified() + u'”';
        context.note(line);
    }
}

} // namespace nianbao::cli
