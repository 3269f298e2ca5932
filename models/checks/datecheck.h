#pragma once

#include "models/checks/check.h"

#include <QDate>
#include <QRegularExpression>

namespace nianbao {

// Judges the dates of the text: the stated period, years of another report, and
// dates that do not exist or had not come when the report was signed.
class DateCheck : public TextFamily
{
public:
    DateCheck();

    Topics topics() const override { return Topics(Topic::Text) | Topic::Figures | Topic::Head; }
    void run(const CheckInput &input, const SectionText &text, CheckResult &result) const override;

private:
    void checkPeriod(const CheckInput &input, const ParagraphText &paragraph, CheckResult &result) const;
    void checkNamedYears(const CheckInput &input, const ParagraphText &paragraph, CheckResult &result) const;
    void checkOpening(const CheckInput &input, const SectionText &text, CheckResult &result) const;
    void checkUntil(const CheckInput &input, const ParagraphText &paragraph, CheckResult &result) const;
    void checkDates(const CheckInput &input, const ParagraphText &paragraph, CheckResult &result) const;

    QRegularExpression m_period;
    QRegularExpression m_namedYear;
    QRegularExpression m_opening;
    QRegularExpression m_until;
    QRegularExpression m_date;
    QRegularExpression m_month;
    QRegularExpression m_past;
};

// The last day on which the report may be published, as the rules have it for its
// kind of unit; invalid where they set none or the year is not known.
QDate latestPublication(const Report &report, const RulePack &rules);

// Judges the date of signature.
class SignatureCheck : public Check
{
public:
    Topics topics() const override { return Topic::Head; }
    void run(const CheckInput &input, CheckResult &result) const override;
};

} // namespace nianbao
