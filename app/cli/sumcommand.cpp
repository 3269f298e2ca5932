#include "app/cli/command.h"
#include "app/cli/inputs.h"
#include "app/cli/interrupt.h"
#include "app/cli/rulesoption.h"
#include "app/county/countysum.h"
#include "app/county/inorder.h"
#include "models/reportfile.h"

using namespace Qt::StringLiterals;

namespace nianbao::cli {

namespace {

class SumCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SumCommand)

public:
    QString name() const override { return u"sum"_s; }
    QString summary() const override { return tr("add many reports up into the county's"); }

    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"IN"_s, tr("Reports, or folders of them."), u"IN..."_s);
        parser.addOptions({
            {u"o"_s, tr("The county's report to write."), u"COUNTY.nianbao"_s},
            {u"table"_s, tr("A workbook with a row a unit, findings and what to look after."),
             u"FILE.xlsx"_s},
            {u"roster"_s, tr("Who is expected: a CSV file with a unit a line."), u"UNITS.csv"_s},
            {u"unit"_s, tr("Name of the county's office."), u"NAME"_s},
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
        if (!parser.isSet(u"o"_s))
            return context.refuse(tr("-o must name the report to write"));
        if (const Result<void> target = wantReportFile(parser.value(u"o"_s)); !target)
            return context.refuse(target.error().message);
        if (const QString table = parser.value(u"table"_s);
            !table.isEmpty() && !table.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
            return context.refuse(tr("--table must name a workbook, *.xlsx"));
        Result<Roster> roster = CountySum::readRoster(parser.value(u"roster"_s));
        if (!roster)
            return context.refuse(roster.error().message);

        const Result<RulePack> rules = rulesOf(parser, context);
        if (!rules)
            return context.refuse(rules.error().message);
        const Checker checker(*rules);
        CountySum sum(parser.isSet(u"table"_s) ? CountySum::Keep::Rows : CountySum::Keep::SumOnly);
        collect(*files, inputs, checker, parser.isSet(u"table"_s), sum, context);
        if (interrupted)
            return context.refuse(tr("interrupted; nothing was written"));
        if (sum.isEmpty())
            return context.refuse(tr("no report could be read"));

        const Report county = sum.report(parser.value(u"unit"_s));
        const QList<AttentionRow> attention = sum.attention(*roster);
        for (const AttentionRow &row : attention)
            context.note((row.source.isEmpty() ? row.unit : row.source) + u": "_s + row.matter);
        const QList<Finding> findings = CountySum::findings(county, checker);
        for (const Finding &finding : findings)
            context.note(tr("the sum: %1").arg(finding.message));

        if (const Result<void> saved = saveReport(county, parser.value(u"o"_s)); !saved) {
            context.fail(parser.value(u"o"_s), saved.error().message);
            return Failure;
        }
        if (const QString table = parser.value(u"table"_s); !table.isEmpty()) {
            if (const Result<void> saved = sum.saveWorkbook(county, *roster, *rules, table); !saved) {
                context.fail(table, saved.error().message);
                return Failure;
            }
        }
        context.out << tr("%n report(s) added up", nullptr, sum.reportCount()) << "\n"_L1;
        if (!sum.unreadable().isEmpty())
            return Failure;
        return findings.isEmpty() && attention.isEmpty() ? Clean : Findings;
    }

private:
    struct ReadReport
    {
        Report report;
        QList<Remark> remarks;
        QList<Finding> findings;
    };

    static void collect(const QStringList &files, const Inputs &inputs, const Checker &checker, bool forTable,
                        CountySum &sum, const Context &context)
    {
        const auto work = [&](const QString &file) -> Result<ReadReport> {
            Result<Reading> reading = inputs.read(file);
            if (!reading)
                return reading.error();
            ReadReport read{std::move(reading->report), std::move(reading->remarks), {}};
            if (forTable)
                read.findings = checker.check(read.report, nullptr, &reading->asRead).findings;
            return read;
        };
        stopOnInterrupt();
        qsizetype done = 0;
        inOrder(files, interrupted, work, [&](const QString &file, const Result<ReadReport> &read) {
            if (read) {
                tellDoubts(file, read->remarks, context);
                sum.add(file, read->report, read->findings);
            } else {
                context.fail(file, read.error().message);
                sum.addUnreadable(file, read.error().message);
            }
            context.progress(++done, files.size());
        });
    }
};

} // namespace

std::unique_ptr<const Command> makeSumCommand()
{
    return std::make_unique<SumCommand>();
}

} // namespace nianbao::cli
