#pragma once

#include "models/checks/check.h"

#include <QList>
#include <QStringView>

namespace nianbao {

// A number in a text that may be a person's.
struct PersonalNumber
{
    enum class Kind { Identity, Mobile, BankCard };

    Kind kind = Kind::Identity;
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const PersonalNumber &, const PersonalNumber &) = default;
};

// Resident identity numbers of 18 digits with a true date and check digit
// (GB 11643-1999), mobile numbers, and card numbers of 16 to 19 digits whose check
// digit is right (ISO/IEC 7812-1, Luhn) and that no word before them calls a code.
// The text is of ParagraphText::read().
QList<PersonalNumber> personalNumbers(QStringView text);

void checkPersonalData(const CheckInput &input, const ParagraphText &paragraph, CheckResult &result);

} // namespace nianbao
