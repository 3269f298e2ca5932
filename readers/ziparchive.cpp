#include "readers/ziparchive.h"

#include "readers/limits.h"

#include <QCoreApplication>
#include <QDir>

#include <zip.h>

#include <algorithm>
#include <utility>

namespace nianbao {

namespace {

Error zipError(const char *source)
{
    return Error{QCoreApplication::translate("nianbao::Reader", source)};
}

Error damaged()
{
    return zipError(QT_TRANSLATE_NOOP("nianbao::Reader", "The file is damaged or was cut off."));
}

Error tooMuch()
{
    return zipError(QT_TRANSLATE_NOOP(
        "nianbao::Reader", "The file unpacks to far more than an annual report holds; it was not opened."));
}

struct FileCloser
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

} // namespace

void ZipArchive::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipArchive::ZipArchive(const QByteArray &content, Handle handle)
    : m_content(content)
    , m_handle(std::move(handle))
{
}

Result<ZipArchive> ZipArchive::open(const QByteArray &content)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(content.constData(), zip_uint64_t(content.size()), 0, &error);
    if (!source)
        return damaged();
    Handle handle(zip_open_from_source(source, ZIP_RDONLY, &error));
    zip_error_fini(&error);
    if (!handle) {
        zip_source_free(source);
        return damaged();
    }
    ZipArchive archive(content, std::move(handle));
    if (const Result<void> bounds = archive.checkBounds(); !bounds)
        return bounds.error();
    return archive;
}

Result<void> ZipArchive::checkBounds() const
{
    const zip_int64_t entries = zip_get_num_entries(m_handle.get(), 0);
    if (entries > limits::ArchiveEntries)
        return tooMuch();
    qint64 unpacked = 0;
    for (zip_int64_t i = 0; i < entries; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_handle.get(), zip_uint64_t(i), 0, &stat) != 0)
            return damaged();
        if (stat.valid & ZIP_STAT_ENCRYPTION_METHOD && stat.encryption_method != ZIP_EM_NONE) {
            return zipError(QT_TRANSLATE_NOOP("nianbao::Reader",
                                              "The file is protected with a password; save it without one."));
        }
        const qint64 size = qint64(std::min<zip_uint64_t>(stat.size, zip_uint64_t(limits::UnpackedSize) + 1));
        const qint64 packed = qint64(std::min<zip_uint64_t>(stat.comp_size, zip_uint64_t(limits::FileSize)));
        unpacked += size;
        const bool squeezed =
            size > limits::MiB && size / std::max<qint64>(packed, 1) > limits::CompressionRatio;
        if (unpacked > limits::UnpackedSize || squeezed)
            return tooMuch();
    }
    return {};
}

bool ZipArchive::contains(const char *name) const
{
    return zip_name_locate(m_handle.get(), name, 0) >= 0;
}

QList<QByteArray> ZipArchive::names() const
{
    QList<QByteArray> result;
    const zip_int64_t entries = zip_get_num_entries(m_handle.get(), 0);
    for (zip_int64_t i = 0; i < entries; ++i)
        result += QByteArray(zip_get_name(m_handle.get(), zip_uint64_t(i), 0));
    return result;
}

Result<QByteArray> ZipArchive::read(const char *name) const
{
    const std::unique_ptr<zip_file_t, FileCloser> file(zip_fopen(m_handle.get(), name, 0));
    if (!file)
        return damaged();
    QByteArray result;
    QByteArray piece(256 * limits::KiB, Qt::Uninitialized);
    for (;;) { // what the directory says about sizes need not be true
        const zip_int64_t got = zip_fread(file.get(), piece.data(), zip_uint64_t(piece.size()));
        if (got < 0)
            return damaged();
        if (got == 0)
            return result;
        result.append(piece.constData(), qsizetype(got));
        m_given += got;
        if (m_given > limits::ReadSize)
            return tooMuch();
    }
}

QByteArray ZipArchive::readIfThere(const QByteArray &name) const
{
    const Result<QByteArray> part = contains(name.constData()) ? read(name.constData()) : QByteArray();
    return part ? *part : QByteArray();
}

QByteArray entryNamed(const QString &name, const QByteArray &part)
{
    const QString path = name.trimmed();
    const QString folder = QString::fromUtf8(part.left(part.lastIndexOf('/') + 1));
    return QDir::cleanPath(path.startsWith(u'/') ? path.sliced(1) : folder + path).toUtf8();
}

} // namespace nianbao
