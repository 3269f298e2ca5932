#include "app/cli/command.h"
#include "app/cli/findingsprinter.h"
#include "app/cli/inputs.h"
#include "app/cli/interrupt.h"
#include "app/cli/lastyear.h"
#include "app/cli/rulesoption.h"
#include "app/county/inorder.h"
#include "app/county/slips.h"
#include "models/checks/check.h"
#include "models/checks/fixes.h"
#include "models/reportfile.h"

#include <unistd.h>

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
            {u"format"_s, tr("text, json, jsonl or sarif."), u"FORMAT"_s, u"text"_s},
            {u"strict"_s, tr("Exit with 1 for warnings too.")},
            {u"fix"_s, tr("Apply every safe mend and write the report to -o.")},
            {u"o"_s, tr("The mended report."), u"OUT.nianbao"_s},
            {u"slips"_s, tr("Write a return slip for every unit with something to mend."), u"DIR"_s},
            {u"to"_s, tr("Formats of the slips: %1.").arg(Slips::formats().join(u", "_s)), u"FORMATS"_s,
             u"docx"_s},
            {u"unit"_s, tr("The office that signs the slips."), u"NAME"_s},
        });
        addRulesOption(parser);
        Inputs::addOptions(parser);
    }

    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const Inputs inputs(parser, context);
        const Result<QStringList> files = inputs.files(parser.positionalArguments());
        if (!files)
            return context.refuse(files.error().message);
        const bool mends = parser.isSet(u"fix"_s);
        if (mends && (files->size() != 1 || !parser.isSet(u"o"_s)))
            return context.refuse(tr("--fix takes one report, and -o to say where to write it"));
        if (const Result<void> target = wantReportFile(parser.value(u"o"_s)); mends && !target)
            return context.refuse(target.error().message);
        if (!mends && parser.isSet(u"o"_s))
            return context.refuse(tr("-o goes with --fix"));
        if (parser.isSet(u"to"_s) && !parser.isSet(u"slips"_s))
            return context.refuse(tr("--to goes with --slips"));
        const Result<RulePack> rules = rulesOf(parser, context);
        if (!rules)
            return context.refuse(rules.error().message);
        const std::unique_ptr<FindingsPrinter> printer =
            FindingsPrinter::make(parser.value(u"format"_s), *rules, context.out);
        if (!printer)
            return context.refuse(tr("--format takes text, json, jsonl or sarif"));
        Result<Slips> slips = Slips::make(parser.value(u"slips"_s), parser.value(u"to"_s), *rules,
                                          {parser.value(u"unit"_s), QDate::currentDate()});
        if (!slips)
            return context.refuse(slips.error().message);
        const LastYear lastYear(parser.value(u"previous"_s), inputs, context);
        const Checker checker(*rules);

        const auto work = [&](const QString &file) -> Result<ReadAndChecked> {
            Result<Reading> reading = inputs.read(file);
            if (!reading)
                return reading.error();
            const std::optional<Report> previous = lastYear.of(reading->report);
            const auto check = [&] {
                return checker.check(reading->report, previous ? &*previous : nullptr, &reading->asRead);
            };
            CheckResult result = check();
            if (mends) {
                mend(result.findings, *reading, context);
                result = check();
            }
            return ReadAndChecked{{file, std::move(reading->report), std::move(result)},
                                  std::move(reading->remarks)};
        };
        Summary summary;
        bool writeFailed = false;
        qsizetype done = 0;
        stopOnInterrupt();
        inOrder(*files, interrupted, work, [&](const QString &file, const Result<ReadAndChecked> &checked) {
            if (checked) {
                tellDoubts(file, checked->remarks, context);
                summary.add(checked->result);
                printer->print(*checked);
                if (lastYear.lacks(checked->report))
                    context.note(
                        tr("%1: among last year's reports there is none of this unit for %2; what was "
                           "carried over was not checked")
                            .arg(file)
                            .arg(checked->report.year - 1));
                if (mends && !save(checked->report, parser.value(u"o"_s), context))
                    writeFailed = true;
                if (const Result<void> written = slips->write(checked->report, checked->result); !written) {
                    context.fail(file, written.error().message);
                    writeFailed = true;
                }
            } else {
                context.fail(file, checked.error().message);
                ++summary.unreadable;
            }
            if (!isatty(STDOUT_FILENO)) // results on the screen are progress enough
                context.progress(++done, files->size());
        });
        printer->finish(summary);
        if (interrupted)
            return context.refuse(
                tr("interrupted; %1 of %2 reports were checked").arg(summary.files).arg(files->size()));
        if (summary.unreadable > 0 || lastYear.failed() || writeFailed)
            return Failure;
        return summary.errors > 0 || (parser.isSet(u"strict"_s) && summary.warnings > 0) ? Findings : Clean;
    }

private:
    struct ReadAndChecked : CheckedFile
    {
        QList<Remark> remarks;
    };

    static void mend(const QList<Finding> &findings, Reading &reading, const Context &context)
    {
        QList<Fix> fixes;
        for (const Finding &finding : findings) {
            if (!isSafeFix(finding))
                continue;
            fixes += *finding.fix;
            context.note(tr("mended (%1): %2").arg(finding.fix->label, finding.message));
        }
        applyFixes(fixes, reading.report, &reading.asRead);
    }

    static bool save(const Report &report, const QString &file, const Context &context)
    {
        const Result<void> saved = saveReport(report, file);
        if (!saved)
            context.fail(file, saved.error().message);
        return bool(saved);
    }
};

} // namespace

std::unique_ptr<const Command> makeCheckCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace nianbao::cli
