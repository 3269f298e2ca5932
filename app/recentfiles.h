#pragma once

#include <QStringList>

namespace nianbao {

// The reports opened last, newest first, kept in the settings.
class RecentFiles
{
public:
    static constexpr int Most = 10;

    // Those that are still there.
    QStringList paths() const;
    void add(const QString &path);
    void remove(const QString &path);
};

} // namespace nianbao
