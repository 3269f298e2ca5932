#pragma once

#include "app/cli/findingsjson.h"
#include "models/checks/rules.h"

#include <QTextStream>

#include <memory>

namespace nianbao::cli {

struct Summary
{
    int files = 0;
    int errors = 0;
    int warnings = 0;
    int advice = 0;
    int unreadable = 0;

    void add(const CheckResult &result);
};

// Prints the findings of files in one of the forms of check --format.
class FindingsPrinter
{
public:
    // Null where there is no such form.
    static std::unique_ptr<FindingsPrinter> make(const QString &format, const RulePack &rules,
                                                 QTextStream &out);

    explicit FindingsPrinter(QTextStream &out)
        : m_out(out)
    {
    }
    virtual ~FindingsPrinter() = default;
    virtual void print(const CheckedFile &checked) = 0;
    virtual void finish(const Summary &summary) = 0;

protected:
    QTextStream &m_out;
};

} // namespace nianbao::cli
