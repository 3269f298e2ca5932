#pragma once

#include "models/checks/livechecks.h"

#include <QObject>

#include <optional>

namespace nianbao {

class ReportDocument;

// The findings of the report being edited, up to date after every edit.
class ReportChecker : public QObject
{
    Q_OBJECT

public:
    ReportChecker(const ReportDocument *document, const RulePack &rules, QObject *parent = nullptr);

    const CheckResult &result() const { return m_live.result(); }
    const RulePack &rules() const { return m_live.checker().rules(); }
    void setRules(const RulePack &rules);
    const Report &report() const;   // that is checked
    const Edition &edition() const; // its

    // Last year's report to judge against; nothing to forget it.
    void setPrevious(std::optional<Report> previous);
    const std::optional<Report> &previous() const { return m_previous; }

Q_SIGNALS:
    void changed();
    void rulesChanged();

private:
    void check(Topics changedTopics, const QString &section = {});

    const ReportDocument *m_document;
    std::optional<Report> m_previous;
    LiveChecks m_live;
};

} // namespace nianbao
