#include "app/cli/command.h"
#include "app/cli/inputs.h"
#include "app/cli/pipeline.h"
#include "app/cli/rulesoption.h"
#include "models/checks/check.h"
#include "models/commitfile.h"
#include "models/reportfile.h"
#include "models/reportsum.h"
#include "readers/roster.h"
#include "render/sumworkbook.h"

#include <QSaveFile>

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
        const Inputs inputs(parser, context.editions);
        const Result<QStringList> files = inputs.files(parser.positionalArguments());
        if (!files)
            return context.refuse(files.error().message);
        if (!parser.isSet(u"o"_s))
            return context.refuse(tr("-o must name the report to write"));
        Result<Roster> roster = readRoster(parser.value(u"roster"_s));
        if (!roster)
            return context.refuse(roster.error().message);

        const Result<RulePack> rules = rulesOf(parser, context);
        if (!rules)
            return context.refuse(rules.error().message);
        const Checker checker(*rules);
        Collected collected;
        collect(*files, inputs, checker, parser.isSet(u"table"_s), collected, context);
        if (interrupted)
            return context.refuse(tr("interrupted; nothing was written"));
        if (collected.sum.isEmpty())
            return context.refuse(tr("no report could be read"));

        const Report county = collected.sum.result(parser.value(u"unit"_s));
        lookAfter(collected, *roster, county);
        for (const AttentionRow &row : std::as_const(collected.attention))
            context.note((row.source.isEmpty() ? row.unit : row.source) + u": "_s + row.matter);
        const CheckResult result = checkFigures(county, checker);
        for (const Finding &finding : result.findings)
            context.note(tr("the sum: %1").arg(finding.message));

        if (const Result<void> saved = saveReport(county, parser.value(u"o"_s)); !saved) {
            context.fail(parser.value(u"o"_s), saved.error().message);
            return Failure;
        }
        if (parser.isSet(u"table"_s)) {
            if (const Result<void> saved = saveTable(county, collected, parser.value(u"table"_s)); !saved) {
                context.fail(parser.value(u"table"_s), saved.error().message);
                return Failure;
            }
        }
        context.out << tr("%n report(s) added up", nullptr, collected.sum.reportCount()) << "\n"_L1;
        if (!collected.unreadable.isEmpty())
            return Failure;
        return result.findings.isEmpty() && collected.attention.isEmpty() ? Clean : Findings;
    }

private:
    struct Collected
    {
        ReportSum sum;
        QList<UnitRow> rows; // of the workbook, every report read
        QList<AttentionRow> attention;
        QList<AttentionRow> unreadable;
    };
    struct ReadReport
    {
        Report report;
        QList<Finding> findings;
    };

    static Result<Roster> readRoster(const QString &file)
    {
        if (file.isEmpty())
            return Roster{};
        const Result<QByteArray> content = readWholeFile(file, LargestReportFile);
        if (!content)
            return Error{file + u": "_s + content.error().message};
        Result<Roster> roster = Roster::fromCsv(*content);
        if (!roster)
            return Error{file + u": "_s + roster.error().message};
        return roster;
    }

    static void collect(const QStringList &files, const Inputs &inputs, const Checker &checker, bool forTable,
                        Collected &collected, const Context &context)
    {
        const auto work = [&](const QString &file) -> Result<ReadReport> {
            Result<Reading> reading = inputs.read(file);
            if (!reading)
                return reading.error();
            ReadReport read{std::move(reading->report), {}};
            if (forTable)
                read.findings = checker.check(read.report, nullptr, &reading->asRead).findings;
            return read;
        };
        stopOnInterrupt();
        inOrder(files, work, [&](const QString &file, const Result<ReadReport> &read) {
            if (!read) {
                context.fail(file, read.error().message);
                collected.unreadable += {{}, file, tr("could not be read: %1").arg(read.error().message)};
                return;
            }
            collected.sum.add(file, read->report);
            if (forTable)
                collected.rows += {read->report.unit.name, file, read->report.figures, read->findings};
        });
    }

    static void lookAfter(Collected &collected, const Roster &roster, const Report &county)
    {
        const QList<ReportSum::Remark> remarks = collected.sum.remarks();
        for (const ReportSum::Remark &remark : remarks)
            collected.attention += {remark.unit, remark.source, matterOf(remark, *county.edition)};
        if (roster.units.isEmpty())
            return; // nobody said who is expected
        const QStringList missing = roster.missing(collected.sum.units());
        for (const QString &unit : missing)
            collected.attention += {unit, {}, tr("no report has come")};
        for (const QString &unit : roster.repeated)
            collected.attention += {unit, {}, tr("stands more than once in the roster")};
        const QStringList unexpected = roster.unexpected(collected.sum.units());
        for (const QString &unit : unexpected)
            collected.attention += {unit, {}, tr("is not in the roster")};
    }

    static QString matterOf(const ReportSum::Remark &remark, const Edition &edition)
    {
        using Problem = ReportSum::Problem;
        const QString figure = remark.figure < 0 ? QString()
                                                 : edition.figures.at(remark.figure).rowName + u'·' +
                                                       edition.figures.at(remark.figure).columnName;
        switch (remark.problem) {
        case Problem::Duplicate:
            return tr("not added: %1 was added for this unit already").arg(remark.otherSource);
        case Problem::OtherYear:
            return tr("not added: it is of the year %1, edition %2").arg(remark.year).arg(remark.edition);
        case Problem::MissingFigure:
            return tr("%1 is blank and not in the sum").arg(figure);
        case Problem::NotANumber:
            return tr("%1 is no number and not in the sum").arg(figure);
        }
        return {};
    }

    // A sum has no text of its own yet; only its figures are judged.
    static CheckResult checkFigures(const Report &county, const Checker &checker)
    {
        CheckResult all = checker.check(county);
        CheckResult figures;
        for (const Finding &finding : std::as_const(all.findings)) {
            if (!finding.cells.isEmpty() && finding.severity == Severity::Error)
                figures.findings += finding;
        }
        return figures;
    }

    static Result<void> saveTable(const Report &county, const Collected &collected, const QString &path)
    {
        QStringList leftOut;
        const QList<ReportSum::Remark> remarks = collected.sum.remarks();
        for (const ReportSum::Remark &remark : remarks) {
            if (remark.problem == ReportSum::Problem::Duplicate ||
                remark.problem == ReportSum::Problem::OtherYear)
                leftOut += remark.source;
        }
        QList<UnitRow> rows;
        for (const UnitRow &row : collected.rows) {
            if (!leftOut.contains(row.source))
                rows += row;
        }
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return Error{file.errorString()};
        if (Result<void> written =
                writeSumWorkbook(county, rows, collected.unreadable + collected.attention, file);
            !written)
            return written;
        return commitFile(file);
    }
};

} // namespace

std::unique_ptr<const Command> makeSumCommand()
{
    return std::make_unique<SumCommand>();
}

} // namespace nianbao::cli
