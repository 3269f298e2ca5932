#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

struct zip;

namespace nianbao {

// An archive held in memory, read by entry name. Nothing is ever written to a
// disk, and an archive that unpacks to more than the limits is refused unread. It also
// gives only so much, however often its parts name the same entry.
class ZipArchive
{
public:
    // The archive keeps using the bytes of content.
    static Result<ZipArchive> open(const QByteArray &content);

    bool contains(const char *name) const;
    QList<QByteArray> names() const;
    // The entry's bytes; an error where it is missing, damaged or beyond the limits.
    Result<QByteArray> read(const char *name) const;
    // The same of a part that may be missing or damaged: empty then.
    QByteArray readIfThere(const QByteArray &name) const;

private:
    struct Closer
    {
        void operator()(zip *archive) const;
    };
    using Handle = std::unique_ptr<zip, Closer>;

    ZipArchive(const QByteArray &content, Handle handle);
    Result<void> checkBounds() const;

    QByteArray m_content;
    Handle m_handle;
    mutable qint64 m_given = 0; // bytes of all entries read so far
};

// The entry that a part names: from the archive's root, or from the part's own folder.
QByteArray entryNamed(const QString &name, const QByteArray &part);

} // namespace nianbao
