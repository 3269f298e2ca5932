#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace nianbao {

// What a table cell asks for.
enum class FigureKind {
    Count,  // a number of things, 0 or more
    Change, // a signed number of things: this year's increase or decrease
    Amount, // money in units of 10 000 yuan (万元), unless a unit is written
};

// One figure of the report exactly as it was stated: blank, a number, or text
// that was no number. A blank is never zero, and nothing stated is lost.
//
// A number is held exactly: a count as itself, an amount as a whole number of
// 10⁻⁸ 万元 (10⁻⁴ yuan), whatever unit it was written in. Amounts keep the text
// they were written with.
class Figure
{
public:
    // 10⁻⁸ 万元 in one 万元 and in one yuan.
    static constexpr qint64 AmountScale = 100'000'000;
    static constexpr qint64 YuanScale = AmountScale / 10'000;
    // Larger counts are kept as text and reported: no office files 10^15 things.
    static constexpr qint64 LargestCount = 999'999'999'999'999;

    Figure() = default;
    static Figure count(qint64 value);
    static Figure text(const QString &stated);
    // A number of the kind's own unit, as numberText() writes it. One that no
    // figure of the kind can be stays as that text.
    static Figure of(qint64 number, FigureKind kind);

    // What a clerk typed or a reader found: spaces trimmed, full-width digits,
    // thousands separators and 增/减 understood. What is no number of this kind
    // stays as text.
    static Figure parse(QStringView stated, FigureKind kind);

    // The form of the report file: integer, decimal string, text or null.
    static Figure fromJson(const QJsonValue &value, FigureKind kind);
    QJsonValue toJson() const;

    bool isBlank() const { return m_state == State::Blank; }
    bool isNumber() const { return m_state == State::Count || m_state == State::Amount; }
    bool isText() const { return m_state == State::Text; }

    // The number in the kind's own unit (things, or 10⁻⁸ 万元); nothing for blanks and text.
    std::optional<qint64> number() const;

    // As it stands in the printed table; empty for a blank.
    QString display() const;

    friend bool operator==(const Figure &, const Figure &) = default;

private:
    enum class State : quint8 { Blank, Count, Amount, Text };

    qint64 m_number = 0;
    QString m_stated; // amounts and text only
    State m_state = State::Blank;
};

// A number of the given kind as people write it: 4, -2, 739.97.
QString numberText(qint64 number, FigureKind kind);

// Full-width digits, signs and letters to their ASCII forms; other characters as they are.
QString foldWidth(QStringView text);

// White space, and the marks of no width that word processors and web pages leave.
bool isSpace(QChar c);
QString withoutSpaces(QStringView text);

} // namespace nianbao
