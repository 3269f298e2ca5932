#include "app/cli/lastyear.h"

#include "app/cli/inputs.h"

#include <QFileInfo>

namespace nianbao::cli {

LastYear::LastYear(const QString &name, const Inputs &inputs, const Context &context)
    : m_inputs(inputs)
{
    if (name.isEmpty())
        return;
    const Result<QStringList> files = inputs.files({name});
    if (!files) {
        context.fail(name, files.error().message);
        m_failed = true;
        return;
    }
    for (const QString &file : *files) {
        Result<Reading> reading = inputs.read(file);
        if (!reading) {
            context.fail(file, reading.error().message);
            m_failed = true;
        } else if (QFileInfo(name).isDir()) {
            if (m_units.add(reading->report, m_files.size()))
                m_files += file;
            else
                context.note(tr("%1 is not compared with: the folder has another report of %2, %3")
                                 .arg(file, reading->report.unit.name)
                                 .arg(reading->report.year));
        } else {
            m_single = std::move(reading->report);
        }
    }
}

std::optional<Report> LastYear::of(const Report &report) const
{
    if (m_single)
        return m_single;
    const qsizetype found = m_units.of(report);
    if (found < 0)
        return {};
    Result<Reading> reading = m_inputs.read(m_files.at(found));
    return reading ? std::optional(std::move(reading->report)) : std::nullopt;
}

} // namespace nianbao::cli
