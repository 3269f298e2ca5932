#pragma once

#include "models/report.h"

#include <QHash>

#include <optional>

namespace nianbao::cli {

class Inputs;
struct Context;

// Last year's reports as --previous names them: of one file, that one for every
// report; of a folder, the same unit's report of the year before. Only names
// are kept, so that a folder may be large.
class LastYear
{
public:
    LastYear(const QString &name, const Inputs &inputs, const Context &context);

    // May be called from several threads.
    std::optional<Report> of(const Report &report) const;
    bool failed() const { return m_failed; } // a file could not be read

private:
    const Inputs &m_inputs;
    std::optional<Report> m_single;
    QHash<QString, QString> m_files; // by unit and year
    bool m_failed = false;
};

} // namespace nianbao::cli
