#pragma once

#include "render/titlebreaker.h"

#include <QString>

namespace nianbao {

// Characters and their widths in ems, as far as they are known without a face:
// for documents whose lines another program sets.
struct MeasuredText
{
    QList<char32_t> codes;
    QList<qreal> advances;

    explicit MeasuredText(const QString &text);

    qreal width(const TextSpan &span) const;
    // The lines with line ends between them.
    QString joined(const QList<TextSpan> &lines) const;
};

} // namespace nianbao
