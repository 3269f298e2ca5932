#include "app/backups.h"

#include "models/reportfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

const QString TimeForm = u"yyyyMMdd-HHmmss-zzz"_s;

} // namespace

Backups::Backups(QString folder)
    : m_folder(std::move(folder))
{
}

QString Backups::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/backups"_s;
}

void Backups::keep(const QString &path, const QByteArray &content, const QDateTime &at)
{
    const QString folder = folderOf(path);
    if (!QDir().mkpath(folder))
        return;
    const QList<Entry> before = of(path);
    if (!before.isEmpty()) {
        const Result<QByteArray> last = readWholeFile(before.first().file, LargestReportFile);
        if (last && *last == content)
            return;
    }
    QDateTime free = at;
    const auto fileOf = [&folder](const QDateTime &time) {
        return folder + u'/' + time.toString(TimeForm) + u".nianbao"_s;
    };
    while (QFile::exists(fileOf(free)))
        free = free.addMSecs(1);
    (void)writeWholeFile(fileOf(free), content);
    const QList<Entry> entries = of(path);
    for (qsizetype i = Most; i < entries.size(); ++i)
        QFile::remove(entries.at(i).file);
}

QList<Backups::Entry> Backups::of(const QString &path) const
{
    QList<Entry> entries;
    const QFileInfoList files =
        QDir(folderOf(path)).entryInfoList({u"*.nianbao"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &info : files)
        entries += {info.filePath(), QDateTime::fromString(info.completeBaseName(), TimeForm)};
    return entries;
}

// Two reports of the same file name in different folders are two reports.
QString Backups::folderOf(const QString &path) const
{
    const QFileInfo info(path);
    const QByteArray hash =
        QCryptographicHash::hash(info.absoluteFilePath().toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .first(12);
    return m_folder + u'/' + QString::fromLatin1(hash);
}

} // namespace nianbao
