#include "render/zipwriter.h"

#include <QCoreApplication>

#include <zip.h>

#include <cstdlib>
#include <cstring>

namespace nianbao {

namespace {

struct ZipText
{
    Q_DECLARE_TR_FUNCTIONS(ZipWriter)
};

// Level 6 makes a report 7 % smaller and takes an eighth longer.
constexpr zip_uint32_t CompressionLevel = 3;
constexpr zip_uint16_t FirstDosDate = (1 << 5) | 1; // 1980-01-01

struct CloseFile
{
    void operator()(zip_file *file) const { zip_fclose(file); }
};

} // namespace

void ZipWriter::Release::operator()(zip *archive) const
{
    zip_discard(archive);
}

void ZipWriter::Release::operator()(zip_source *source) const
{
    zip_source_free(source);
}

ZipWriter::ZipWriter(const QByteArray &base)
{
    zip_error_t error;
    zip_error_init(&error);
    // libzip gets a copy of its own: 1.7 frees what it was told it does not own
    // when it takes entries over from a buffer.
    void *copy = base.isEmpty() ? nullptr : std::malloc(std::size_t(base.size()));
    if (copy)
        std::memcpy(copy, base.constData(), std::size_t(base.size()));
    m_source.reset(zip_source_buffer_create(copy, copy ? zip_uint64_t(base.size()) : 0, 1, &error));
    if (m_source) {
        // The source frees the copy, unseen: NOLINTNEXTLINE(clang-analyzer-unix.Malloc)
        zip_source_keep(m_source.get()); // outlives the archive: it holds the result
        m_archive.reset(zip_open_from_source(m_source.get(), base.isEmpty() ? ZIP_TRUNCATE : 0, &error));
        if (!m_archive)
            zip_source_free(m_source.get());
    } else {
        std::free(copy); // which the source would own
    }
    if (!m_archive)
        fail(QString::fromUtf8(zip_error_strerror(&error)));
    zip_error_fini(&error);
}

ZipWriter::~ZipWriter() = default;

void ZipWriter::fail(const QString &cause)
{
    if (m_failure.isEmpty())
        m_failure = cause;
}

void ZipWriter::add(const QString &name, const QByteArray &content)
{
    if (!m_archive)
        return;
    const QByteArray &kept = *m_contents.insert(name, content);
    zip_source_t *source = zip_source_buffer(m_archive.get(), kept.constData(), zip_uint64_t(kept.size()), 0);
    const zip_int64_t index =
        zip_file_add(m_archive.get(), name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        fail(QString::fromUtf8(zip_strerror(m_archive.get())));
        return;
    }
    zip_set_file_compression(m_archive.get(), zip_uint64_t(index), ZIP_CM_DEFLATE, CompressionLevel);
    zip_file_set_dostime(m_archive.get(), zip_uint64_t(index), 0, FirstDosDate, 0);
}

QByteArray ZipWriter::result()
{
    QByteArray bytes;
    zip_stat_t stat;
    bool isRead = zip_source_stat(m_source.get(), &stat) == 0 && zip_source_open(m_source.get()) == 0;
    if (isRead) {
        bytes.resize(qsizetype(stat.size));
        isRead = zip_source_read(m_source.get(), bytes.data(), stat.size) == zip_int64_t(stat.size);
        zip_source_close(m_source.get());
    }
    if (!isRead)
        fail(QString::fromUtf8(zip_error_strerror(zip_source_error(m_source.get()))));
    return bytes;
}

Result<QByteArray> ZipWriter::finish()
{
    if (m_failure.isEmpty()) {
        if (zip_close(m_archive.get()) == 0)
            (void)m_archive.release(); // closing it freed it
        else
            fail(QString::fromUtf8(zip_strerror(m_archive.get())));
    }
    QByteArray bytes;
    if (m_failure.isEmpty())
        bytes = result();
    if (!m_failure.isEmpty())
        return Error{ZipText::tr("The archive could not be put together: %1").arg(m_failure)};
    return bytes;
}

Result<ZipContents> readZip(const QByteArray &archive, qint64 limit)
{
    const auto damaged = [] { return Error{ZipText::tr("It is no zip archive, or a damaged one.")}; };
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(archive.constData(), zip_uint64_t(archive.size()), 0, &error);
    zip_t *opened = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    zip_error_fini(&error);
    if (!opened) {
        zip_source_free(source);
        return damaged();
    }
    const std::unique_ptr<zip_t, void (*)(zip_t *)> zip(opened, &zip_discard);

    ZipContents contents;
    qint64 total = 0;
    for (zip_int64_t i = 0; i < zip_get_num_entries(opened, 0); ++i) {
        zip_stat_t stat;
        if (zip_stat_index(opened, zip_uint64_t(i), 0, &stat) != 0)
            return damaged();
        if (stat.size > zip_uint64_t(limit) || (total += qint64(stat.size)) > limit)
            return Error{ZipText::tr("The archive is too large.")};
        const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(opened, zip_uint64_t(i), 0));
        QByteArray content(qsizetype(stat.size), Qt::Uninitialized);
        if (!file || zip_fread(file.get(), content.data(), stat.size) != zip_int64_t(stat.size))
            return damaged();
        contents.insert(QString::fromUtf8(stat.name), content);
    }
    return contents;
}

} // namespace nianbao
