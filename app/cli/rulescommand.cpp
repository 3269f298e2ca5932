#include "app/cli/command.h"
#include "app/cli/rulesoption.h"
#include "models/checks/rules.h"
#include "models/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace nianbao::cli {

namespace {

class RulesCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RulesCommand)

public:
    QString name() const override { return u"rules"_s; }
    QString summary() const override { return tr("list every rule with its severity, basis and wording"); }

    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addOption({u"format"_s, tr("text or json."), u"FORMAT"_s, u"text"_s});
        addRulesOption(parser);
    }

    int run(const QCommandLineParser &parser, Context &context) const override
    {
        if (!parser.positionalArguments().isEmpty())
            return context.refuse(tr("“%1” is one word too many").arg(parser.positionalArguments().first()));
        const Result<RulePack> rules = rulesOf(parser, context);
        if (!rules)
            return context.refuse(rules.error().message);
        const QString format = parser.value(u"format"_s);
        if (format == "json"_L1)
            context.out << json(*rules);
        else if (format == "text"_L1)
            printText(*rules, context);
        else
            return context.refuse(tr("--format takes text or json"));
        return Clean;
    }

private:
    static QByteArray json(const RulePack &pack)
    {
        JsonWriter writer;
        writer.beginObject();
        writer.key(u"rules"_s).beginArray();
        for (const Rule &rule : pack.rules()) {
            writer.beginObject();
            writer.member(u"id"_s, rule.id);
            writer.member(u"severity"_s, severityId(rule.severity));
            writer.member(u"basis"_s, rule.basis);
            writer.member(u"title"_s, rule.title);
            writer.member(u"explanation"_s, rule.explanation);
            writer.member(u"wording"_s, rule.wording);
            writer.member(u"pack"_s, rule.pack);
            writer.member(u"enabled"_s, rule.enabled);
            writer.endObject();
        }
        writer.endArray();
        writer.endObject();
        return writer.result();
    }

    static void printText(const RulePack &pack, Context &context)
    {
        for (const Rule &rule : pack.rules()) {
            context.out << rule.id << u"  ["_s << severityId(rule.severity) << u"]  "_s << rule.title
                        << "\n"_L1 << u"    "_s << rule.wording << "\n"_L1 << u"    "_s << rule.basis
                        << "\n"_L1;
        }
    }
};

} // namespace

std::unique_ptr<const Command> makeRulesCommand()
{
    return std::make_unique<RulesCommand>();
}

} // namespace nianbao::cli
