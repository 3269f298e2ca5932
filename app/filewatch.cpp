#include "app/filewatch.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

QString lockPath(const QString &path)
{
    const QFileInfo info(path);
    return info.absolutePath() + u"/.~"_s + info.fileName() + u".lock"_s;
}

// Of the content: network drives are not exact about times.
QByteArray digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

} // namespace

std::optional<FileWatch::Owner> FileWatch::lock(const QString &path)
{
    auto taken = std::make_unique<QLockFile>(lockPath(path));
    taken->setStaleLockTime(0); // a report may stay open for days
    if (!taken->tryLock(0) && taken->error() == QLockFile::LockFailedError) {
        Owner owner;
        taken->getLockInfo(&owner.process, &owner.host, &owner.program);
        owner.since = QFileInfo(lockPath(path)).lastModified();
        return owner;
    }
    m_lock = std::move(taken);
    return {};
}

void FileWatch::release()
{
    m_lock.reset();
    m_path.clear();
}

void FileWatch::remember(const QString &path)
{
    m_path = path;
    m_digest = digestOf(path);
}

bool FileWatch::isChanged() const
{
    return !m_path.isEmpty() && digestOf(m_path) != m_digest;
}

} // namespace nianbao
