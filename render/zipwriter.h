#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <memory>

struct zip;
struct zip_source;

namespace nianbao {

// Files in memory to the bytes of a zip archive. Every file bears the first
// day of the zip calendar: the same files give the same bytes.
class ZipWriter
{
public:
    // Starts with the entries of another archive that this class made; they are
    // taken over as they are, without compressing them again.
    explicit ZipWriter(const QByteArray &base = {});
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    // Names are paths within the archive. The first failure is told by finish().
    void add(const QString &name, const QByteArray &content);

    Result<QByteArray> finish();

private:
    struct Release
    {
        void operator()(zip *archive) const;
        void operator()(zip_source *source) const;
    };

    void fail(const QString &cause);
    QByteArray result();

    QMap<QString, QByteArray> m_contents; // libzip reads them when it closes
    std::unique_ptr<zip_source, Release> m_source;
    std::unique_ptr<zip, Release> m_archive;
    QString m_failure;
};

using ZipContents = QMap<QString, QByteArray>;

// All files of an archive by their names. An archive that would unpack to more
// than `limit` bytes is refused.
Result<ZipContents> readZip(const QByteArray &archive, qint64 limit = 256 << 20);

} // namespace nianbao
