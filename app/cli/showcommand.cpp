#include "app/cli/command.h"
#include "app/cli/inputs.h"
#include "models/reportfile.h"

using namespace Qt::StringLiterals;

namespace nianbao::cli {

namespace {

class ShowCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShowCommand)

public:
    QString name() const override { return u"show"_s; }
    QString summary() const override { return tr("print a report as JSON"); }

    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(u"IN"_s, tr("The report."));
        Inputs::addOptions(parser);
    }

    int run(const QCommandLineParser &parser, Context &context) const override
    {
        if (parser.positionalArguments().size() != 1)
            return context.refuse(tr("show takes one file"));
        const QString file = parser.positionalArguments().first();
        const Result<Reading> reading = Inputs(parser, context).read(file);
        if (!reading) {
            context.fail(file, reading.error().message);
            return Failure;
        }
        tellRemarks(file, reading->remarks, context);
        context.out << reportToJson(reading->report);
        return Clean;
    }
};

} // namespace

std::unique_ptr<const Command> makeShowCommand()
{
    return std::make_unique<ShowCommand>();
}

} // namespace nianbao::cli
