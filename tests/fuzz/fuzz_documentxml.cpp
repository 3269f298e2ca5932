#include "fuzzing.h"

#include <zip.h>

#include <cstring>

namespace {

// The bytes as the main part of an otherwise sound Word document: mutations of a
// compressed archive seldom reach the XML.
QByteArray packed(const uint8_t *data, size_t size)
{
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    zip_source_t *part = zip_source_buffer(archive, data, size, 0);
    const zip_int64_t index = zip_file_add(archive, "word/document.xml", part, 0);
    zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0);
    zip_close(archive);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray result(qsizetype(zip_source_tell(target)), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, result.data(), zip_uint64_t(result.size()));
    zip_source_close(target);
    zip_source_free(target);
    return result;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray file = packed(data, size);
    return nianbao::fuzz::readAs(nianbao::SourceFormat::Docx,
                                 reinterpret_cast<const uint8_t *>(file.constData()), size_t(file.size()));
}
