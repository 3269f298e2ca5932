#pragma once

#include "models/figure.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace nianbao {

enum class Severity {
    Error,   // the report must not go out like this
    Warning, // almost surely wrong
    Advice,  // a reviewer would ask
};

// The ids of the command line: error, warning, advice.
QString severityId(Severity severity);
std::optional<Severity> severityFromId(QStringView id);

// Where in the report. Sections are "title", "preamble", the edition's sections and "signature".
struct Place
{
    QString section;
    QString table; // of a figure, a row or a column
    QString row;
    QString column;
    int paragraph = -1; // of a text: index in its section, and the characters
    int start = -1;
    int length = 0;

    friend bool operator==(const Place &, const Place &) = default;
};

// A figure that a finding is about, with the value it was judged by.
struct Operand
{
    QString table;
    QString row;
    QString column;
    Figure value;
    int figure = -1;       // in this report's edition; -1 for a figure of last year's
    bool right = false;    // which side of the relation
    bool previous = false; // of last year's report

    friend bool operator==(const Operand &, const Operand &) = default;
};

struct FigureEdit
{
    int figure = -1;
    Figure value;

    friend bool operator==(const FigureEdit &, const FigureEdit &) = default;
};

// Replaces characters of a paragraph as it is stored, or of the title (section "title", paragraph -1).
struct TextEdit
{
    QString section;
    int paragraph = -1;
    int start = 0;
    int length = 0;
    QString replacement;

    friend bool operator==(const TextEdit &, const TextEdit &) = default;
};

// The one mend of a finding.
struct Fix
{
    QString label; // what the button says: 填 0
    QList<FigureEdit> figures;
    QList<TextEdit> texts;
    QStringList headings; // sections whose heading as read gives way to the official one
    // Which of two statements is wrong is for a person to say (a total or its
    // parts, the text or the table): offered on a button, never applied unseen.
    bool byHand = false;

    friend bool operator==(const Fix &, const Fix &) = default;
};

// One thing a reviewer would mark: a plain value that the panel, the command
// line and the county's matrix show each in their way.
struct Finding
{
    QString rule;
    Severity severity = Severity::Error;
    QString message;
    Place where;
    QList<Operand> cells;
    // Both sums of a relation, or what the text says and what the table has; in the unit of kind.
    std::optional<qint64> left;
    std::optional<qint64> right;
    FigureKind kind = FigureKind::Count;
    QString basis;
    QString pack;
    std::optional<Fix> fix;
    QHash<QString, QString> arguments; // of the message: what was found, by name
    std::optional<QString> ignored;    // the reason for which the office lets it stand

    friend bool operator==(const Finding &, const Finding &) = default;
};

// A relation that could not be judged, which is not the same as a broken one.
struct Unchecked
{
    enum class Reason { Blank, NotANumber };

    QString rule;
    Place where;
    Reason reason = Reason::Blank;

    friend bool operator==(const Unchecked &, const Unchecked &) = default;
};

// A finding that only says that figures are missing: what one has not come to yet
// is no mistake.
bool isBlankFinding(const Finding &finding);

// Error, warning, advice in the reader's language.
QString severityName(Severity severity);

struct CheckResult
{
    QList<Finding> findings;
    QList<Unchecked> unchecked;

    int count(Severity severity) const;
    std::optional<Severity> worst() const; // nothing where there is no finding
};

} // namespace nianbao
