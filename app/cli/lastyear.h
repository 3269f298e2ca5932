#pragma once

#include "app/county/yearbefore.h"

#include <QCoreApplication>

#include <optional>

namespace nianbao::cli {

class Inputs;
struct Context;

// Last year's reports as --previous names them: of one file, that one for every
// report; of a folder, the same unit's report of the year before. Only names
// are kept, so that a folder may be large.
class LastYear
{
    Q_DECLARE_TR_FUNCTIONS(LastYear)

public:
    LastYear(const QString &name, const Inputs &inputs, const Context &context);

    // Whether a folder of them has none for this unit.
    bool lacks(const Report &report) const { return !m_files.isEmpty() && m_units.of(report) < 0; }
    // May be called from several threads.
    std::optional<Report> of(const Report &report) const;
    bool failed() const { return m_failed; } // a file could not be read

private:
    const Inputs &m_inputs;
    std::optional<Report> m_single;
    YearBefore m_units; // of a folder: which of m_files is whose
    QStringList m_files;
    bool m_failed = false;
};

} // namespace nianbao::cli
