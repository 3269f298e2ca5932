#include "app/cli/command.h"
#include "app/cli/findingsjson.h"
#include "app/cli/inputs.h"
#include "app/cli/rulesoption.h"
#include "app/county/difftext.h"
#include "models/checks/check.h"
#include "models/reportdiff.h"

using namespace Qt::StringLiterals;

namespace nianbao::cli {

namespace {

class DiffCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DiffCommand)

public:
    QString name() const override { return u"diff"_s; }
    QString summary() const override { return tr("compare two versions of a report"); }

    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"OLD"_s, tr("The version before."));
        parser.addPositionalArgument(u"NEW"_s, tr("The version now."));
        parser.addOption({u"format"_s, tr("text or json."), u"FORMAT"_s, u"text"_s});
        addRulesOption(parser);
        Inputs::addOptions(parser);
    }

    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const QStringList names = parser.positionalArguments();
        if (names.size() != 2)
            return context.refuse(tr("diff takes two files: the old version and the new"));
        const QString format = parser.value(u"format"_s);
        if (format != "text"_L1 && format != "json"_L1)
            return context.refuse(tr("--format takes text or json"));

        const Inputs inputs(parser, context);
        const Result<RulePack> rules = rulesOf(parser, context);
        if (!rules)
            return context.refuse(rules.error().message);
        const Checker checker(*rules);
        QList<CheckedFile> versions;
        for (const QString &file : names) {
            const Result<Reading> reading = inputs.read(file);
            if (!reading) {
                context.fail(file, reading.error().message);
                return Failure;
            }
            tellDoubts(file, reading->remarks, context);
            versions += {file, reading->report, checker.check(reading->report, nullptr, &reading->asRead)};
        }
        const ReportDiff diff = compareReports(versions.at(0).report, versions.at(0).result,
                                               versions.at(1).report, versions.at(1).result);
        if (format == "json"_L1)
            context.out << json(versions, diff);
        else
            context.out << diffText(diff, versions.at(1).report);
        const QList<Finding> open = diff.left + diff.added;
        const bool wrong = std::any_of(open.begin(), open.end(), [](const Finding &finding) {
            return finding.severity == Severity::Error;
        });
        return wrong ? Findings : Clean;
    }

private:
    static void writeFindings(JsonWriter &writer, const QString &key, const QList<Finding> &findings)
    {
        writer.key(key).beginArray();
        for (const Finding &finding : findings)
            writeFinding(writer, finding);
        writer.endArray();
    }

    static QByteArray json(const QList<CheckedFile> &versions, const ReportDiff &diff)
    {
        JsonWriter writer;
        writer.beginObject();
        writer.member(u"old"_s, versions.at(0).file);
        writer.member(u"new"_s, versions.at(1).file);
        writer.key(u"head"_s).beginArray();
        for (const ReportDiff::HeadChange &change : diff.head)
            writer.value(QJsonObject{
                {u"key"_s, change.key}, {u"before"_s, change.before}, {u"after"_s, change.after}});
        writer.endArray();
        writer.key(u"figures"_s).beginArray();
        for (const ReportDiff::FigureChange &change : diff.figures) {
            writer.beginObject();
            writer.member(u"table"_s, change.table);
            writer.member(u"row"_s, change.row);
            writer.member(u"column"_s, change.column);
            writer.member(u"before"_s, change.before.toJson());
            writer.member(u"after"_s, change.after.toJson());
            writer.endObject();
        }
        writer.endArray();
        writer.key(u"texts"_s).beginArray();
        for (const ReportDiff::TextChange &change : diff.texts) {
            writer.beginObject();
            writer.member(u"section"_s, change.section);
            writer.member(u"paragraph"_s, change.paragraph);
            writer.member(u"before"_s, change.before);
            writer.member(u"after"_s, change.after);
            writer.endObject();
        }
        writer.endArray();
        writeFindings(writer, u"gone"_s, diff.gone);
        writeFindings(writer, u"left"_s, diff.left);
        writeFindings(writer, u"added"_s, diff.added);
        writer.endObject();
        return writer.result();
    }
};

} // namespace

std::unique_ptr<const Command> makeDiffCommand()
{
    return std::make_unique<DiffCommand>();
}

} // namespace nianbao::cli
