#include "app/cli/command.h"
#include "app/cli/findingsprinter.h"
#include "app/cli/inputs.h"
#include "app/cli/lastyear.h"
#include "app/cli/pipeline.h"
#include "models/checks/check.h"

using namespace Qt::StringLiterals;

namespace nianbao::cli {

namespace {

class CheckCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)

public:
    QString name() const override { return u"check"_s; }
    QString summary() const override { return tr("check reports and list what is wrong"); }

    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"IN"_s, tr("Reports, or folders of them."), u"IN..."_s);
        parser.addOptions({
            {u"previous"_s, tr("Last year's report, or a folder of them."), u"IN"_s},
            {u"format"_s, tr("text, json or jsonl."), u"FORMAT"_s, u"text"_s},
            {u"strict"_s, tr("Exit with 1 for warnings too.")},
        });
        Inputs::addOptions(parser);
    }

    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const Inputs inputs(parser, context.editions);
        const Result<QStringList> files = inputs.files(parser.positionalArguments());
        if (!files)
            return context.refuse(files.error().message);
        const std::unique_ptr<FindingsPrinter> printer =
            FindingsPrinter::make(parser.value(u"format"_s), context.out);
        if (!printer)
            return context.refuse(tr("--format takes text, json or jsonl"));
        const LastYear lastYear(parser.value(u"previous"_s), inputs, context);
        const Checker checker(RulePack::national(context.language));

        const auto work = [&](const QString &file) -> Result<CheckedFile> {
            Result<Reading> reading = inputs.read(file);
            if (!reading)
                return reading.error();
            const std::optional<Report> previous = lastYear.of(reading->report);
            CheckResult result =
                checker.check(reading->report, previous ? &*previous : nullptr, &reading->asRead);
            return CheckedFile{file, std::move(reading->report), std::move(result)};
        };
        Summary summary;
        stopOnInterrupt();
        inOrder(*files, work, [&](const QString &file, const Result<CheckedFile> &checked) {
            if (checked) {
                summary.add(checked->result);
                printer->print(*checked);
            } else {
                context.fail(file, checked.error().message);
                ++summary.unreadable;
            }
        });
        printer->finish(summary);
        if (summary.unreadable > 0 || lastYear.failed() || interrupted)
            return Failure;
        return summary.errors > 0 || (parser.isSet(u"strict"_s) && summary.warnings > 0) ? Findings : Clean;
    }
};

} // namespace

std::unique_ptr<const Command> makeCheckCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace nianbao::cli
