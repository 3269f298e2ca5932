#include "app/cli/rulesoption.h"

#include "app/cli/command.h"
#include "models/reportfile.h"

using namespace Qt::StringLiterals;

namespace nianbao::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CliRules)
};

} // namespace

void addRulesOption(QCommandLineParser &parser)
{
    parser.addOption({u"rules"_s, Text::tr("A county's rule pack on top of the national rules."), u"PACK"_s});
}

Result<RulePack> rulesOf(const QCommandLineParser &parser, const Context &context)
{
    const RulePack national = RulePack::national(context.language);
    const QString file = parser.value(u"rules"_s);
    if (file.isEmpty())
        return national;
    const Result<QByteArray> content = readWholeFile(file, LargestReportFile);
    if (!content)
        return Error{file + u": "_s + content.error().message};
    Result<RulePack> pack = national.withPack(*content);
    if (!pack)
        return Error{file + u": "_s + pack.error().message};
    return pack;
}

} // namespace nianbao::cli
