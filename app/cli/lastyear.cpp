#include "app/cli/lastyear.h"

#include "app/cli/inputs.h"
#include "models/reportsum.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace nianbao::cli {

namespace {

QString keyOf(const Report &report, int year)
{
    return ReportSum::unitKey(report) + u' ' + QString::number(year);
}

} // namespace

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
            m_files.insert(keyOf(reading->report, reading->report.year), file);
        } else {
            m_single = std::move(reading->report);
        }
    }
}

std::optional<Report> LastYear::of(const Report &report) const
{
    if (m_single)
        return m_single;
    const QString file = m_files.value(keyOf(report, report.year - 1));
    if (file.isEmpty())
        return {};
    Result<Reading> reading = m_inputs.read(file);
    return reading ? std::optional(std::move(reading->report)) : std::nullopt;
}

} // namespace nianbao::cli
