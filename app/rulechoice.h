#pragma once

#include "models/checks/rules.h"

namespace nianbao {

// The county's rule pack that the settings name, on top of the national rules.
class RuleChoice
{
public:
    // The language of the wordings: zh_CN or en.
    explicit RuleChoice(const QString &language);

    QString path() const; // empty: the national rules alone
    void setPath(const QString &path);

    // The rules as chosen; an error names the file, line and cause.
    Result<RulePack> load() const;
    // Those of a file that may be chosen.
    Result<RulePack> read(const QString &path) const;

private:
    QString m_language;
};

} // namespace nianbao
