#include "models/reportchecker.h"

#include "models/reportdocument.h"

namespace nianbao {

ReportChecker::ReportChecker(const ReportDocument *document, const RulePack &rules, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_live(Checker(rules))
{
    connect(document, &ReportDocument::figuresChanged, this, [this] { check(Topic::Figures); });
    connect(document, &ReportDocument::paragraphsChanged, this,
            [this](const QString &section) { check(Topic::Text, section); });
    connect(document, &ReportDocument::headChanged, this, [this] { check(Topic::Head); });
    connect(document, &ReportDocument::ignoredChanged, this, [this] { check({}); });
    connect(document, &ReportDocument::replaced, this, [this] { check(AllTopics); });
    check(AllTopics);
}

void ReportChecker::setRules(const RulePack &rules)
{
    m_live.setChecker(Checker(rules));
    check(AllTopics);
    Q_EMIT rulesChanged();
}

const Report &ReportChecker::report() const
{
    return m_document->report();
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

void ReportChecker::check(Topics changedTopics, const QString &section)
{
    m_live.update(m_document->report(), changedTopics, section, m_previous ? &*m_previous : nullptr);
    Q_EMIT changed();
}

} // namespace nianbao
