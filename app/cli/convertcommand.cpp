#include "app/cli/command.h"
#include "app/cli/inputs.h"
#include "app/cli/interrupt.h"
#include "render/exporter.h"
#include "render/faces.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace nianbao::cli {

namespace {

class ConvertCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ConvertCommand)

public:
    QString name() const override { return u"convert"_s; }
    QString summary() const override
    {
        return tr("write reports as %1").arg(Exporter::suffixes().join(u", "_s));
    }

    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"IN"_s, tr("Reports, or folders of them."), u"IN..."_s);
        parser.addOptions({
            {u"o"_s, tr("The file to write; its suffix says the format."), u"FILE"_s},
            {u"to"_s, tr("Formats to write, parted by commas: %1.").arg(Exporter::suffixes().join(u", "_s)),
             u"FORMATS"_s},
            {u"out-dir"_s, tr("The folder to write to."), u"DIR"_s},
            {u"name"_s,
             tr("How to name the files in it: {unit}, {shortName}, {year} and {title} stand for the "
                "report's own; the input's name without this."),
             u"PATTERN"_s},
            {u"reference-doc"_s, tr("DOCX: take page set-up, styles and letterhead from this document."),
             u"FILE"_s},
            {u"face"_s,
             tr("PDF, OFD: the face to set a part in; parts are %1. Can be given several times.")
                 .arg(faceRoleIds().join(u", "_s)),
             u"PART=FAMILY"_s},
            {u"pdfa"_s, tr("PDF: identify as PDF/A, for archives.")},
            {u"no-data"_s, tr("Leave out the report's data, which otherwise travels inside the file.")},
        });
        Inputs::addOptions(parser);
    }

    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const Inputs inputs(parser, context);
        const Result<QStringList> files = inputs.files(parser.positionalArguments());
        if (!files)
            return context.refuse(files.error().message);
        if (const QString cause = badCall(parser, *files); !cause.isEmpty())
            return context.refuse(cause);
        Result<std::vector<Exporter>> targets = makeTargets(parser);
        if (!targets)
            return context.refuse(targets.error().message);
        const QString folder = parser.value(u"out-dir"_s);
        if (!folder.isEmpty() && !QDir().mkpath(folder))
            return context.refuse(tr("%1: the folder cannot be made").arg(folder));

        int status = Clean;
        QSet<QString> written;
        qsizetype done = 0;
        stopOnInterrupt();
        for (const QString &file : *files) {
            if (interrupted)
                return Failure;
            context.progress(done++, files->size());
            const Result<Reading> reading = inputs.read(file);
            if (!reading) {
                context.fail(file, reading.error().message);
                status = Failure;
                continue;
            }
            tellRemarks(file, reading->remarks, context);
            for (Exporter &target : *targets) {
                const QString path = outputPath(parser, file, reading->report, target.suffix());
                if (written.contains(path)) {
                    context.fail(file,
                                 tr("%1 was just written for another report of the same name").arg(path));
                    status = Failure;
                    continue;
                }
                written.insert(path);
                if (const Result<void> result = target.write(reading->report, path); !result) {
                    context.fail(path, result.error().message);
                    status = Failure;
                }
            }
        }
        tellWriterRemarks(*targets, context);
        return status;
    }

private:
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

    static Result<std::vector<Exporter>> makeTargets(const QCommandLineParser &parser)
    {
        const QStringList wanted = parser.isSet(u"o"_s)
                                       ? QStringList{QFileInfo(parser.value(u"o"_s)).suffix()}
                                       : parser.value(u"to"_s).split(u',', Qt::SkipEmptyParts);
        ExportOptions options;
        options.referenceDocument = parser.value(u"reference-doc"_s);
        options.archival = parser.isSet(u"pdfa"_s);
        options.carryReport = !parser.isSet(u"no-data"_s);
        const Result<QMap<QString, QString>> faces = chosenFaces(parser.values(u"face"_s));
        if (!faces)
            return faces.error();
        options.faces = *faces;
        std::vector<Exporter> targets;
        for (const QString &item : wanted) {
            Result<Exporter> target = Exporter::forSuffix(item.trimmed().toLower(), options);
            if (!target)
                return target.error();
            targets.push_back(std::move(*target));
        }
        if (targets.empty())
            return Error{tr("--to names no format")};
        return targets;
    }

    static Result<QMap<QString, QString>> chosenFaces(const QStringList &values)
    {
        QMap<QString, QString> faces;
        for (const QString &value : values) {
            const QString part = value.section(u'=', 0, 0);
            const QString family = value.section(u'=', 1);
            if (family.isEmpty() || !faceRoleIds().contains(part))
                return Error{tr("--face %1: it must be PART=FAMILY; parts are %2")
                                 .arg(value, faceRoleIds().join(u", "_s))};
            if (!FontFiles::find(family.section(u':', 0, 0), family.section(u':', 1)))
                return Error{tr("--face %1: no such face is installed").arg(value)};
            faces.insert(part, family);
        }
        return faces;
    }

    static QString outputPath(const QCommandLineParser &parser, const QString &file, const Report &report,
                              const QString &suffix)
    {
        if (parser.isSet(u"o"_s))
            return parser.value(u"o"_s);
        const QString own = file == "-"_L1 ? u"report"_s : QFileInfo(file).completeBaseName();
        const QString base = parser.isSet(u"name"_s) ? exportName(report, parser.value(u"name"_s)) : own;
        return QDir(parser.value(u"out-dir"_s)).filePath(base + u'.' + suffix);
    }

    static void tellWriterRemarks(const std::vector<Exporter> &targets, const Context &context)
    {
        for (const Exporter &target : targets) {
            const QStringList remarks = context.verbose ? target.remarks() : target.losses();
            for (const QString &remark : remarks)
                context.note(target.suffix() + u": "_s + remark);
        }
    }
};

} // namespace

std::unique_ptr<const Command> makeConvertCommand()
{
    return std::make_unique<ConvertCommand>();
}

} // namespace nianbao::cli
