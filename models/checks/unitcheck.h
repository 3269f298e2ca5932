#pragma once

#include "models/checks/check.h"

#include <QRegularExpression>

namespace nianbao {

// Judges what the text calls its writer: 我局 in the report of a township, or a
// report that it says is another unit's, as texts have that were taken over from
// elsewhere.
class UnitCheck : public TextFamily
{
public:
    explicit UnitCheck(const RulePack &rules);

    Topics topics() const override { return Topics(Topic::Text) | Topic::Head; }
    void run(const CheckInput &input, const SectionText &text, CheckResult &result) const override;

private:
    // One kind of unit by the word it ends with: 我镇 is said by a unit that ends so.
    struct Kind
    {
        QString word;
        QRegularExpression ending;
    };

    QString ownWord(const QString &unit) const;
    void checkSelf(const CheckInput &input, const ParagraphText &paragraph, const QString &own,
                   CheckResult &result) const;
    void checkReport(const CheckInput &input, const ParagraphText &paragraph, CheckResult &result) const;

    QList<Kind> m_kinds;
    QRegularExpression m_self;
    QRegularExpression m_report;
};

} // namespace nianbao
