#pragma once

#include "models/checks/check.h"

#include <QRegularExpression>

namespace nianbao {

// Judges what the report calls its writer: 我局 in the report of a township, or a
// title, a signature or a report spoken of that is another unit's, as texts have
// that were taken over from elsewhere.
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
    // Units that the pattern names, by stem and kind of unit, other than the report's own.
    void checkNamed(const CheckInput &input, const ParagraphText &paragraph,
                    const QRegularExpression &pattern, const QString &variant, CheckResult &result) const;

    QList<Kind> m_kinds;
    QRegularExpression m_self;
    QRegularExpression m_report;
    QRegularExpression m_title;
    QRegularExpression m_signature;
};

} // namespace nianbao
