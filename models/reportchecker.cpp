#include "models/reportchecker.h"

#include "models/reportdocument.h"

namespace nianbao {

ReportChecker::ReportChecker(const ReportDocument *document, RulePack rules, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_rules(std::move(rules))
    , m_results(m_checks.size())
{
    const Topics everything = Topic::Figures | Topic::Text | Topic::Head | Topic::Previous;
    connect(document, &ReportDocument::figuresChanged, this, [this] { check(Topic::Figures); });
    connect(document, &ReportDocument::paragraphsChanged, this, [this] { check(Topic::Text); });
    connect(document, &ReportDocument::headChanged, this, [this] { check(Topic::Head); });
    connect(document, &ReportDocument::replaced, this, [this, everything] { check(everything); });
    check(everything);
}

const Edition &ReportChecker::edition() const
{
    return *m_document->report().edition;
}

void ReportChecker::setPrevious(std::optional<Report> previous)
{
    m_previous = std::move(previous);
    check(Topic::Previous);
}

void ReportChecker::check(Topics changedTopics)
{
    const CheckInput input{m_document->report(), m_rules, m_previous ? &*m_previous : nullptr};
    CheckResult merged;
    for (std::size_t i = 0; i < m_checks.size(); ++i) {
        if (m_checks[i]->topics() & changedTopics) {
            m_results[i] = {};
            m_checks[i]->run(input, m_results[i]);
        }
        merged.findings += m_results[i].findings;
        merged.unchecked += m_results[i].unchecked;
    }
    m_result = std::move(merged);
    Q_EMIT changed();
}

} // namespace nianbao
