#pragma once

#include "models/checks/check.h"

#include <QObject>

#include <optional>

namespace nianbao {

class ReportDocument;

// The findings of the report being edited, up to date after every edit.
class ReportChecker : public QObject
{
    Q_OBJECT

public:
    ReportChecker(const ReportDocument *document, RulePack rules, QObject *parent = nullptr);

    const CheckResult &result() const { return m_result; }
    const RulePack &rules() const { return m_rules; }
    const Edition &edition() const; // of the report that is checked

    // Last year's report to judge against; nothing to forget it.
    void setPrevious(std::optional<Report> previous);
    const std::optional<Report> &previous() const { return m_previous; }

Q_SIGNALS:
    void changed();

private:
    void check(Topics changedTopics);

    const ReportDocument *m_document;
    RulePack m_rules;
    std::optional<Report> m_previous;
    Checks m_checks = standardChecks();
    std::vector<CheckResult> m_results; // one a family; the others keep theirs when one runs again
    CheckResult m_result;
};

} // namespace nianbao
