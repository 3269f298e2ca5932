#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace nianbao {

// What a folder holds: files to read as reports, sorted by path, and what was
// passed over, with the reason as one sentence.
struct ReportFolder
{
    struct PassedOver
    {
        QString path;
        QString reason;
    };

    // Reports may lie in subfolders. A folder that cannot be entered stands among
    // the files, so that reading it fails and is told.
    QStringList files;
    // Lock files, pictures, recordings, links to folders and other kinds of files.
    // Hidden files, which a file manager does not show either, are left out.
    QList<PassedOver> passedOver;

    static ReportFolder of(const QString &folder);
};

} // namespace nianbao
