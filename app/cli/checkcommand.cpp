#include "app/cli/command.h"
#include "app/cli/findingsjson.h"
#include "app/cli/inputs.h"
#include "models/checks/check.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace nianbao::cli {

namespace {

struct Summary
{
    int files = 0;
    int errors = 0;
    int warnings = 0;
    int advice = 0;
    int unreadable = 0;

    void add(const CheckResult &result)
    {
        ++files;
        errors += result.count(Severity::Error);
        warnings += result.count(Severity::Warning);
        advice += result.count(Severity::Advice);
    }
};

// How findings are printed: all at once or as they come.
class Printer
{
public:
    explicit Printer(QTextStream &out)
        : m_out(out)
    {
    }
    virtual ~Printer() = default;
    virtual void print(const CheckedFile &checked) = 0;
    virtual void finish(const Summary &summary) = 0;

protected:
    QTextStream &m_out;
};

class TextPrinter : public Printer
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)

public:
    using Printer::Printer;

    void print(const CheckedFile &checked) override
    {
        const QString unit = checked.report.unit.name.isEmpty() ? tr("(no unit)") : checked.report.unit.name;
        m_out << checked.file << u"  "_s << unit << " "_L1 << checked.report.year << "\n"_L1;
        for (const Finding &finding : checked.result.findings)
            m_out << u"  "_s << mark(finding.severity) << " "_L1 << finding.message << u"  ["_s
                  << finding.rule << u"]\n"_s;
        if (checked.result.findings.isEmpty())
            m_out << u"  ✓ "_s << tr("nothing found") << "\n"_L1;
        if (!checked.result.unchecked.isEmpty())
            m_out << u"  "_s
                  << tr("%n relation(s) could not be judged: figures are missing", nullptr,
                        int(checked.result.unchecked.size()))
                  << "\n"_L1;
    }

    void finish(const Summary &summary) override
    {
        m_out << tr("%1 report(s): %2 error(s), %3 warning(s), %4 advice; %5 unreadable")
                     .arg(summary.files)
                     .arg(summary.errors)
                     .arg(summary.warnings)
                     .arg(summary.advice)
                     .arg(summary.unreadable)
              << "\n"_L1;
    }

private:
    static QString mark(Severity severity)
    {
        switch (severity) {
        case Severity::Error:
            return u"● "_s + tr("error");
        case Severity::Warning:
            return u"▲ "_s + tr("warning");
        case Severity::Advice:
            return u"◆ "_s + tr("advice");
        }
        return {};
    }
};

class JsonPrinter : public Printer
{
public:
    explicit JsonPrinter(QTextStream &out)
        : Printer(out)
    {
        m_writer.beginObject();
        m_writer.key(u"files"_s).beginArray();
    }

    void print(const CheckedFile &checked) override { writeFile(m_writer, checked); }

    void finish(const Summary &summary) override
    {
        m_writer.endArray();
        m_writer.key(u"summary"_s).beginObject();
        m_writer.member(u"files"_s, summary.files);
        m_writer.member(u"errors"_s, summary.errors);
        m_writer.member(u"warnings"_s, summary.warnings);
        m_writer.member(u"advice"_s, summary.advice);
        m_writer.member(u"unreadable"_s, summary.unreadable);
        m_writer.endObject();
        m_writer.endObject();
        m_out << m_writer.result();
    }

private:
    JsonWriter m_writer;
};

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
            {u"format"_s, tr("text or json."), u"FORMAT"_s, u"text"_s},
            {u"strict"_s, tr("Exit with 1 for warnings too.")},
        });
        Inputs::addOptions(parser);
    }

    int run(const QCommandLineParser &parser, Context &context) const override
    {
        const Inputs inputs(parser, context.editions);
        const Result<QStringList> files = inputs.files(parser.positionalArguments());
        if (!files) {
            context.err << u"nianbao-cli: "_s << files.error().message << Qt::endl;
            return Failure;
        }
        const std::unique_ptr<Printer> printer = printerFor(parser.value(u"format"_s), context);
        if (!printer) {
            context.err << u"nianbao-cli: "_s << tr("--format takes text or json") << Qt::endl;
            return Failure;
        }
        bool previousFailed = false;
        const QList<Report> previous =
            readPrevious(parser.value(u"previous"_s), inputs, context, previousFailed);
        const RulePack rules = RulePack::national(context.language);

        Summary summary;
        for (const QString &file : *files) {
            Result<Report> report = inputs.read(file);
            if (!report) {
                context.fail(file, report.error().message);
                ++summary.unreadable;
                continue;
            }
            const CheckedFile checked{file, *report,
                                      checkReport({*report, rules, previousOf(*report, previous)})};
            summary.add(checked.result);
            printer->print(checked);
        }
        printer->finish(summary);
        if (summary.unreadable > 0 || previousFailed)
            return Failure;
        const bool strict = parser.isSet(u"strict"_s);
        return summary.errors > 0 || (strict && summary.warnings > 0) ? Findings : Clean;
    }

private:
    static std::unique_ptr<Printer> printerFor(const QString &format, Context &context)
    {
        if (format == "json"_L1)
            return std::make_unique<JsonPrinter>(context.out);
        if (format == "text"_L1)
            return std::make_unique<TextPrinter>(context.out);
        return nullptr;
    }

    static QList<Report> readPrevious(const QString &name, const Inputs &inputs, const Context &context,
                                      bool &failed)
    {
        QList<Report> reports;
        if (name.isEmpty())
            return reports;
        const Result<QStringList> files = inputs.files({name});
        if (!files) {
            context.fail(name, files.error().message);
            failed = true;
            return reports;
        }
        for (const QString &file : *files) {
            if (const Result<Report> report = inputs.read(file)) {
                reports += *report;
            } else {
                context.fail(file, report.error().message);
                failed = true;
            }
        }
        return reports;
    }

    // Of one file given, that one; of a folder, the same unit's report of the year before.
    static const Report *previousOf(const Report &report, const QList<Report> &previous)
    {
        if (previous.size() == 1)
            return &previous.first();
        for (const Report &candidate : previous) {
            if (candidate.year == report.year - 1 && candidate.unit.name == report.unit.name)
                return &candidate;
        }
        return nullptr;
    }
};

} // namespace

std::unique_ptr<const Command> makeCheckCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace nianbao::cli
