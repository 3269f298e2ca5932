#pragma once

#include "models/checks/check.h"

#include <QRegularExpression>

namespace nianbao {

// Judges how the text is written: what was left unfilled, what must not be
// published, punctuation, widths and numbering.
class TextCheck : public TextFamily
{
public:
    TextCheck();

    Topics topics() const override { return Topics(Topic::Text) | Topic::Figures | Topic::Head; }
    void run(const CheckInput &input, const SectionText &text, CheckResult &result) const override;

private:
    void checkPlaceholders(const CheckInput &input, const ParagraphText &paragraph,
                           CheckResult &result) const;
    void checkPunctuation(const CheckInput &input, const ParagraphText &paragraph, CheckResult &result) const;
    void checkWidths(const CheckInput &input, const ParagraphText &paragraph, CheckResult &result) const;

    QRegularExpression m_blank;
    QRegularExpression m_code;
    QRegularExpression m_emptyDate;
    QRegularExpression m_doubled;
    QRegularExpression m_halfWidth;
    QRegularExpression m_fullWidth;
};

} // namespace nianbao
