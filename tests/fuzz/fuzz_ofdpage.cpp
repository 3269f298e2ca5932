#include "fuzzing.h"
#include "support/zipfile.h"

// The bytes as the content of a page of an otherwise sound OFD.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray file = nianbao::ofdOf({content});
    return nianbao::fuzz::readAs(nianbao::SourceFormat::Ofd,
                                 reinterpret_cast<const uint8_t *>(file.constData()), size_t(file.size()));
}
