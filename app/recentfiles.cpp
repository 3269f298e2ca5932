#include "app/recentfiles.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

const QString Key = u"recentFiles"_s;

QStringList stored()
{
    return QSettings().value(Key).toStringList();
}

} // namespace

QStringList RecentFiles::paths() const
{
    QStringList there;
    const QStringList all = stored();
    for (const QString &path : all) {
        if (QFileInfo::exists(path))
            there += path;
    }
    return there;
}

void RecentFiles::add(const QString &path)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    QStringList paths = stored();
    paths.removeAll(full);
    paths.prepend(full);
    QSettings().setValue(Key, QStringList(paths.first(std::min<qsizetype>(paths.size(), Most))));
}

void RecentFiles::remove(const QString &path)
{
    QStringList paths = stored();
    paths.removeAll(QFileInfo(path).absoluteFilePath());
    QSettings().setValue(Key, paths);
}

} // namespace nianbao
