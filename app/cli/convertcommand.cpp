#include "app/cli/command.h"
#include "app/cli/inputs.h"
#include "models/commitfile.h"
#include "models/reportfile.h"
#include "render/composer.h"
#include "render/format.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace nianbao::cli {

namespace {

// The report file itself is a form to convert to, beside those that render.
const QString ReportSuffix = u"nianbao"_s;

// One form of output, prepared once for all reports of the call.
struct Target
{
    QString suffix;
    bool carriesReport = false;
    std::unique_ptr<DocumentWriter> writer; // null for the report file
};

class ConvertCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ConvertCommand)

public:
    QString name() const override { return u"convert"_s; }
    QString summary() const override { return tr("write reports as %1").arg(suffixes().join(u", "_s)); }

    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"IN"_s, tr("Reports, or folders of them."), u"IN..."_s);
        parser.addOptions({
            {u"o"_s, tr("The file to write; its suffix says the format."), u"FILE"_s},
            {u"to"_s, tr("Formats to write, parted by commas: %1.").arg(suffixes().join(u", "_s)),
             u"FORMATS"_s},
            {u"out-dir"_s, tr("The folder to write to."), u"DIR"_s},
            {u"reference-doc"_s, tr("DOCX: take page set-up, styles and letterhead from this document."),
             u"FILE"_s},
            {u"pdfa"_s, tr("PDF: identify as PDF/A, for archives.")},
            {u"no-data"_s, tr("Leave out the report's data, which otherwise travels inside the file.")},
        });
        Inputs::addOptions(parser);
    }

    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const Inputs inputs(parser, context.editions);
        const Result<QStringList> files = inputs.files(parser.positionalArguments());
        if (!files)
            return context.refuse(files.error().message);
        if (const QString cause = badCall(parser, *files); !cause.isEmpty())
            return context.refuse(cause);
        Result<std::vector<Target>> targets = makeTargets(parser);
        if (!targets)
            return context.refuse(targets.error().message);
        const QString folder = parser.value(u"out-dir"_s);
        if (!folder.isEmpty() && !QDir().mkpath(folder))
            return context.refuse(tr("%1: the folder cannot be made").arg(folder));

        int status = Clean;
        QSet<QString> written;
        const Composer composer;
        for (const QString &file : *files) {
            const Result<Reading> reading = inputs.read(file);
            if (!reading) {
                context.fail(file, reading.error().message);
                status = Failure;
                continue;
            }
            tellRemarks(file, reading->remarks, context);
            for (Target &target : *targets) {
                const QString path = outputPath(parser, file, target.suffix);
                if (written.contains(path)) {
                    context.fail(file,
                                 tr("%1 was just written for another report of the same name").arg(path));
                    status = Failure;
                    continue;
                }
                written.insert(path);
                const Result<void> done =
                    write(reading->report, composer, target, path, !parser.isSet(u"no-data"_s));
                if (!done) {
                    context.fail(path, done.error().message);
                    status = Failure;
                }
            }
        }
        tellWriterRemarks(*targets, context);
        return status;
    }

private:
    static QStringList suffixes()
    {
        QStringList result;
        const QList<ExportFormat> formats = exportFormats();
        for (const ExportFormat &format : formats)
            result += format.id;
        return result << ReportSuffix;
    }

    // What is off about the call, or nothing.
    static QString badCall(const QCommandLineParser &parser, const QStringList &files)
    {
        const bool toFile = parser.isSet(u"o"_s);
        if (toFile == parser.isSet(u"to"_s))
            return tr("either -o FILE or --to FORMATS must say what to write");
        if (toFile && files.size() != 1)
            return tr("-o takes one report; for several use --to and --out-dir");
        if (!toFile && !parser.isSet(u"out-dir"_s))
            return tr("--to needs --out-dir");
        return {};
    }

    static Result<std::vector<Target>> makeTargets(const QCommandLineParser &parser)
    {
        const QStringList wanted = parser.isSet(u"o"_s)
                                       ? QStringList{QFileInfo(parser.value(u"o"_s)).suffix()}
                                       : parser.value(u"to"_s).split(u',', Qt::SkipEmptyParts);
        ExportOptions options;
        options.referenceDocument = parser.value(u"reference-doc"_s);
        options.archival = parser.isSet(u"pdfa"_s);
        std::vector<Target> targets;
        for (const QString &item : wanted) {
            Result<Target> target = makeTarget(item.trimmed().toLower(), options);
            if (!target)
                return target.error();
            targets.push_back(std::move(*target));
        }
        if (targets.empty())
            return Error{tr("--to names no format")};
        return targets;
    }

    static Result<Target> makeTarget(const QString &suffix, const ExportOptions &options)
    {
        if (suffix == ReportSuffix)
            return Target{suffix, false, nullptr};
        const QList<ExportFormat> formats = exportFormats();
        for (const ExportFormat &format : formats) {
            if (format.id != suffix)
                continue;
            Result<std::unique_ptr<DocumentWriter>> writer = format.make(options);
            if (!writer)
                return writer.error();
            return Target{suffix, format.carriesReport, std::move(*writer)};
        }
        return Error{tr("“%1” is no format to write; there are %2").arg(suffix, suffixes().join(u", "_s))};
    }

    static QString outputPath(const QCommandLineParser &parser, const QString &file, const QString &suffix)
    {
        if (parser.isSet(u"o"_s))
            return parser.value(u"o"_s);
        const QString base = file == "-"_L1 ? u"report"_s : QFileInfo(file).completeBaseName();
        return QDir(parser.value(u"out-dir"_s)).filePath(base + u'.' + suffix);
    }

    static Result<void> write(const Report &report, const Composer &composer, Target &target,
                              const QString &path, bool withData)
    {
        if (!target.writer)
            return saveReport(report, path);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return Error{file.errorString()};
        const QByteArray data = withData && target.carriesReport ? reportToJson(report) : QByteArray();
        if (Result<void> written = target.writer->write(composer.compose(report), data, file); !written)
            return written;
        return commitFile(file);
    }

    static void tellWriterRemarks(const std::vector<Target> &targets, const Context &context)
    {
        for (const Target &target : targets) {
            const QStringList remarks =
                target.writer && context.verbose ? target.writer->remarks() : QStringList();
            for (const QString &remark : remarks)
                context.note(target.suffix + u": "_s + remark);
        }
    }
};

} // namespace

std::unique_ptr<const Command> makeConvertCommand()
{
    return std::make_unique<ConvertCommand>();
}

} // namespace nianbao::cli
