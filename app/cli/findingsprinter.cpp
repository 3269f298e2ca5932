#include "app/cli/findingsprinter.h"

#include "app/cli/command.h"
#include "models/checks/sarif.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace nianbao::cli {

namespace {

class TextPrinter : public FindingsPrinter
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)

public:
    using FindingsPrinter::FindingsPrinter;

    void print(const CheckedFile &checked) override
    {
        const QString unit = checked.report.unit.name.isEmpty() ? tr("(no unit)") : checked.report.unit.name;
        m_out << oneLine(checked.file) << "  "_L1 << oneLine(unit) << " "_L1 << checked.report.year
              << "\n"_L1;
        for (const Finding &finding : checked.result.findings) {
            m_out << "  "_L1 << mark(finding.severity) << severityName(finding.severity) << " "_L1
                  << oneLine(finding.message) << "  ["_L1 << finding.rule << "]\n"_L1;
            if (finding.ignored)
                m_out << "    "_L1 << tr("Ignored by the office: %1").arg(*finding.ignored) << "\n"_L1;
        }
        if (checked.result.findings.isEmpty())
            m_out << u"  ✓ "_s << tr("nothing found") << "\n"_L1;
        if (!checked.result.unchecked.isEmpty())
            m_out << "  "_L1
                  << tr("%n relation(s) could not be judged: figures are missing", nullptr,
                        int(checked.result.unchecked.size()))
                  << "\n"_L1;
        m_out.flush();
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
            return u"● "_s;
        case Severity::Warning:
            return u"▲ "_s;
        case Severity::Advice:
            return u"◆ "_s;
        }
        return {};
    }
};

class JsonPrinter : public FindingsPrinter
{
public:
    explicit JsonPrinter(QTextStream &out)
        : FindingsPrinter(out)
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

// One file object a line, as it comes; nothing is kept.
class JsonLinesPrinter : public FindingsPrinter
{
public:
    using FindingsPrinter::FindingsPrinter;

    void print(const CheckedFile &checked) override
    {
        JsonWriter writer(JsonWriter::Style::OneLine);
        writeFile(writer, checked);
        m_out << writer.result();
        m_out.flush();
    }

    void finish(const Summary &) override {}
};

class SarifPrinter : public FindingsPrinter
{
public:
    SarifPrinter(const RulePack &rules, QTextStream &out)
        : FindingsPrinter(out)
        , m_rules(rules)
    {
    }

    void print(const CheckedFile &checked) override { m_files += {checked.file, checked.result}; }
    void finish(const Summary &) override { m_out << sarifLog(m_files, m_rules); }

private:
    RulePack m_rules;
    QList<SarifFile> m_files;
};

} // namespace

void Summary::add(const CheckResult &result)
{
    ++files;
    errors += result.count(Severity::Error);
    warnings += result.count(Severity::Warning);
    advice += result.count(Severity::Advice);
}

std::unique_ptr<FindingsPrinter> FindingsPrinter::make(const QString &format, const RulePack &rules,
                                                       QTextStream &out)
{
    if (format == "json"_L1)
        return std::make_unique<JsonPrinter>(out);
    if (format == "jsonl"_L1)
        return std::make_unique<JsonLinesPrinter>(out);
    if (format == "text"_L1)
        return std::make_unique<TextPrinter>(out);
    if (format == "sarif"_L1)
        return std::make_unique<SarifPrinter>(rules, out);
    return nullptr;
}

} // namespace nianbao::cli
