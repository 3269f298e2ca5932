#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace nianbao {

// The open file as others see it: it is locked while it is open here, and what
// others did to it since is noticed before it is written over.
class FileWatch
{
public:
    struct Owner
    {
        QString host;
        QString program;
        qint64 process = 0;
        QDateTime since;
    };

    // Takes the lock; where someone else holds it, returns who. A folder that
    // takes no lock file is no reason not to work.
    std::optional<Owner> lock(const QString &path);
    void release();

    // The file as it is now is the one that is open here.
    void remember(const QString &path);
    // Someone wrote or removed the file since.
    bool isChanged() const;

private:
    std::unique_ptr<QLockFile> m_lock;
    QString m_path;
    QByteArray m_digest;
};

} // namespace nianbao
