#include "app/cli/command.h"
#include "app/cli/inputs.h"
#include "models/carryover.h"
#include "models/checks/carrycheck.h"
#include "models/reportfile.h"
#include "readers/frontmatter.h"
#include "readers/vocabulary.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace nianbao::cli {

namespace {

class NewCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(NewCommand)

public:
    QString name() const override { return u"new"_s; }
    QString summary() const override
    {
        return tr("make a new report, carried over from last year's when given");
    }

    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOptions({
            {u"year"_s, tr("Report year."), u"YEAR"_s},
            {u"unit"_s, tr("Name of the unit."), u"NAME"_s},
            {u"kind"_s, tr("township, subdistrict, department, county, city or other."), u"KIND"_s},
            {u"previous"_s, tr("Last year's report to continue from."), u"FILE"_s},
            {u"o"_s, tr("The report file to write."), u"FILE.nianbao"_s},
        });
        Inputs::addOptions(parser);
    }

    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const Result<Report> report = make(parser, context);
        if (!report)
            return context.refuse(report.error().message);
        const QString target = parser.value(u"o"_s);
        if (const Result<void> saved = saveReport(*report, target); !saved) {
            context.fail(target, saved.error().message);
            return Failure;
        }
        return Clean;
    }

private:
    static Result<Report> make(const QCommandLineParser &parser, const Context &context)
    {
        bool isYear = false;
        const int year = parser.value(u"year"_s).toInt(&isYear);
        if (!parser.isSet(u"year"_s))
            return Error{tr("--year must give the report year")};
        if (!isYear)
            return Error{tr("--year %1: it must be a year such as 2025").arg(parser.value(u"year"_s))};
        const EditionPtr edition = context.editions.forYear(year);
        if (!edition)
            return Error{tr("no edition of the format covers the year %1").arg(year)};
        if (!parser.isSet(u"o"_s))
            return Error{tr("-o must name the file to write")};
        if (const Result<void> target = wantReportFile(parser.value(u"o"_s)); !target)
            return target.error();
        if (QFileInfo::exists(parser.value(u"o"_s)))
            return Error{tr("%1 is there already; choose another file").arg(parser.value(u"o"_s))};
        if (!parser.positionalArguments().isEmpty())
            return Error{tr("“%1” is one word too many").arg(parser.positionalArguments().first())};

        Report report(edition, year);
        if (parser.isSet(u"previous"_s)) {
            const QString file = parser.value(u"previous"_s);
            const Result<Reading> previous = Inputs(parser, context).read(file);
            if (!previous)
                return Error{file + u": "_s + previous.error().message};
            tellRemarks(file, previous->remarks, context);
            Report begun(edition, year);
            begun.unit.name = parser.value(u"unit"_s);
            if (!followsOn(begun, previous->report))
                return Error{tr("%1 is the report of %2 for %3; there is nothing to carry over from it")
                                 .arg(file, previous->report.unit.name)
                                 .arg(previous->report.year)};
            report = continueFrom(previous->report, edition, year);
        }
        if (parser.isSet(u"unit"_s))
            report.unit.name = parser.value(u"unit"_s);
        const UnitKind kindByName = unitKindOf(report.unit.name, Vocabulary(context.editions));
        if (!parser.isSet(u"previous"_s) && kindByName != UnitKind::Other)
            report.unit.kind = kindByName;
        if (report.unit.name.trimmed().isEmpty())
            return Error{tr("--unit must give the name of the unit")};
        if (parser.isSet(u"kind"_s)) {
            const std::optional<UnitKind> kind = unitKindFromId(parser.value(u"kind"_s));
            if (!kind)
                return Error{tr("--kind: “%1” is not a kind of unit").arg(parser.value(u"kind"_s))};
            report.unit.kind = *kind;
        }
        return report;
    }
};

} // namespace

std::unique_ptr<const Command> makeNewCommand()
{
    return std::make_unique<NewCommand>();
}

} // namespace nianbao::cli
