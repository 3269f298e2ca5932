#pragma once

#include "readers/readers.h"

#include <QBuffer>
#include <QtGlobal>

#include <cstdint>
#include <cstdlib>

namespace nianbao::fuzz {

// Reads the bytes as one format, all the way to a report. Whatever they are, the
// outcome is a reading that holds together or one sentence.
inline int readAs(SourceFormat format, const uint8_t *data, size_t size)
{
    static const Editions editions = Editions::standard();
    QBuffer buffer;
    buffer.setData(reinterpret_cast<const char *>(data), qsizetype(size));
    buffer.open(QIODevice::ReadOnly);
    const Result<Reading> reading = readReport(buffer, format, editions);
    const bool sound = reading ? reading->report.figures.size() == reading->report.edition->figures.size()
                               : !reading.error().message.isEmpty();
    if (!sound)
        abort();
    return 0;
}

} // namespace nianbao::fuzz
