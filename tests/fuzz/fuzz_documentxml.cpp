#include "fuzzing.h"
#include "support/zipfile.h"

// The bytes as the main part of an otherwise sound Word document: mutations of a
// compressed archive seldom reach the XML.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray file = nianbao::zipOf({{"word/document.xml", content}});
    return nianbao::fuzz::readAs(nianbao::SourceFormat::Docx,
                                 reinterpret_cast<const uint8_t *>(file.constData()), size_t(file.size()));
}
