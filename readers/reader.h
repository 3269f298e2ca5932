#pragma once

#include "models/result.h"
#include "readers/source.h"

#include <QCoreApplication>

class QIODevice;

namespace nianbao {

// Reads one format. The public face enforces the limits that hold for every
// format; a format's own class only turns bytes into pieces.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Reader)

public:
    Reader() = default;
    virtual ~Reader() = default;
    Q_DISABLE_COPY_MOVE(Reader)

    // The device must be open for reading. Every failure is one sentence.
    Result<SourceDocument> read(QIODevice &device) const;
    Result<SourceDocument> read(const QByteArray &content) const;

protected:
    virtual Result<SourceDocument> parse(const QByteArray &content) const = 0;
};

// The document itself, or why it is none that anybody reads: far too much of it, or nothing.
Result<SourceDocument> withinLimits(const SourceDocument &document);

// All of a device, up to the limit.
Result<QByteArray> readContent(QIODevice &device);

} // namespace nianbao
