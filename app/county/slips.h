#pragma once

#include "render/format.h"
#include "render/slip.h"

#include <QSet>

#include <vector>

namespace nianbao {

// Return slips written to a folder, a file a unit and format.
class Slips
{
public:
    static QStringList formats();

    // No folder: no slips. Formats are parted by commas.
    static Result<Slips> make(const QString &folder, const QString &formats, const RulePack &rules,
                              const SlipSender &sender);

    // Writes nothing for a report with nothing to mend.
    Result<void> write(const Report &report, const CheckResult &result);

private:
    Slips(QString folder, const RulePack &rules, const SlipSender &sender)
        : m_folder(std::move(folder))
        , m_composer(rules, sender)
    {
    }

    QString fileName(const Report &report);

    QString m_folder;
    SlipComposer m_composer;
    std::vector<std::pair<QString, std::unique_ptr<DocumentWriter>>> m_writers; // by suffix
    QSet<QString> m_names;
};

} // namespace nianbao
