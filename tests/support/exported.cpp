#include "support/exported.h"

#include "render/blocks.h"
#include "render/composer.h"
#include "render/format.h"

#include <QBuffer>

namespace nianbao::test {

QByteArray exported(const Report &report, const QString &format, const QByteArray &carried)
{
    for (const ExportFormat &candidate : exportFormats()) {
        if (candidate.id != format)
            continue;
        auto writer = candidate.make({});
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (writer && (*writer)->write(Composer().compose(report), carried, buffer))
            return buffer.data();
    }
    return {};
}

Result<Reading> readBack(const QByteArray &content, const QString &format, const Editions &editions)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    return readReport(buffer, sourceFormatFromName(format), editions);
}

} // namespace nianbao::test
