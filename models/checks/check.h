#pragma once

#include "models/checks/finding.h"
#include "models/checks/reporttext.h"
#include "models/checks/rules.h"
#include "models/report.h"

#include <QFlags>

#include <memory>
#include <vector>

namespace nianbao {

struct AsRead;

// What a check is given to judge by.
struct CheckInput
{
    const Report &report;
    const RulePack &rules;
    const Report *previous = nullptr; // last year's report, where there is one
    const AsRead *asRead = nullptr;   // how the report was written, where a reader brought it
};

// What of a report a family of checks reads; it runs again when that changed.
enum class Topic {
    Figures = 1,
    Text = 2,     // preamble and narrative sections
    Head = 4,     // unit, year, edition, title, signature
    Previous = 8, // last year's report
};
Q_DECLARE_FLAGS(Topics, Topic)
Q_DECLARE_OPERATORS_FOR_FLAGS(Topics)

inline constexpr Topics AllTopics = Topics(Topic::Figures) | Topic::Text | Topic::Head | Topic::Previous;

// One family of rules. Knows its rules, never a report: any number of threads
// may run it at once.
class Check
{
public:
    Check() = default;
    virtual ~Check() = default;
    Q_DISABLE_COPY_MOVE(Check)

    virtual Topics topics() const = 0;
    virtual void run(const CheckInput &input, CheckResult &result) const = 0;
};

// A family that judges the text of each section by itself, so that typing in
// one section leaves the others alone.
class TextFamily
{
public:
    TextFamily() = default;
    virtual ~TextFamily() = default;
    Q_DISABLE_COPY_MOVE(TextFamily)

    virtual Topics topics() const = 0;
    virtual void run(const CheckInput &input, const SectionText &text, CheckResult &result) const = 0;
};

// A set of rules ready to judge any number of reports; all that can be worked
// out once (patterns, word lists) is. Copies are cheap and share it.
class Checker
{
public:
    explicit Checker(const RulePack &rules);

    // Every finding of every family, in the report's order.
    CheckResult check(const Report &report, const Report *previous = nullptr,
                      const AsRead *asRead = nullptr) const;

    const RulePack &rules() const;
    const std::vector<std::unique_ptr<const Check>> &families() const;
    const std::vector<std::unique_ptr<const TextFamily>> &textFamilies() const;

private:
    struct Families;
    std::shared_ptr<const Families> m_families;
};

// One report judged once; make a Checker for more than one.
CheckResult checkReport(const CheckInput &input);

// Title, preamble, sections, signature; within a text by place.
void sortByPlace(QList<Finding> &findings, const Edition &edition);

// A text finding at a stretch of a paragraph's text as it is judged, worded with
// {place} filled in; nothing where the rule is off.
std::optional<Finding> textFinding(const CheckInput &input, const QString &rule, const Place &place,
                                   WordingArguments arguments, const QString &variant = {});

// A figure as an operand of a finding.
Operand operandOf(const Report &report, int figure, bool previous = false);

} // namespace nianbao
