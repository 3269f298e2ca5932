#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QString>

namespace nianbao {

// Bytes to text. The encoding is, in this order: what a byte order mark says, UTF-16
// where the bytes are plausible as nothing else, the encoding that is stated (a
// web page's charset), UTF-8, GB18030. Bytes that fit none are refused.
Result<QString> decodeText(const QByteArray &content, const QByteArray &stated = {});

} // namespace nianbao
