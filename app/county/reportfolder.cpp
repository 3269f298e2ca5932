#include "app/county/reportfolder.h"

#include "readers/readers.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportFolder)
};

bool hasSuffix(const QFileInfo &info, const QStringList &suffixes)
{
    return suffixes.contains(info.suffix().toLower());
}

// Why a file is no report; empty where it may be one.
QString reasonAgainst(const QFileInfo &info)
{
    static const QStringList pictures{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s,
                                      u"bmp"_s, u"tif"_s, u"tiff"_s, u"heic"_s};
    static const QStringList recordings{u"mp4"_s, u"avi"_s, u"mov"_s, u"mkv"_s, u"wmv"_s, u"mp3"_s, u"wav"_s};
    // Surely meant as reports: reading them fails and is told, or a unit would be missing without a failure.
    static const QStringList texts{u"doc"_s, u"wps"_s, u"rtf"_s, u"odt"_s, u"docm"_s};
    if (!info.isFile())
        return Text::tr("passed over: a link to nothing, or no plain file");
    if (info.fileName().startsWith("~$"_L1))
        return Text::tr("passed over: what an office program leaves beside an open document");
    if (sourceFormatFromName(info.fileName()) != SourceFormat::Unknown || hasSuffix(info, texts))
        return {};
    if (hasSuffix(info, pictures))
        return Text::tr("passed over: a picture");
    if (hasSuffix(info, recordings))
        return Text::tr("passed over: a recording");
    return Text::tr("passed over: no format of a report");
}

void walk(const QString &path, ReportFolder &found)
{
    const QDir folder(path);
    if (!folder.isReadable()) {
        found.files += path;
        return;
    }
    const QFileInfoList entries =
        folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::System | QDir::NoDotAndDotDot, QDir::NoSort);
    for (const QFileInfo &entry : entries) {
        if (entry.isDir() && !entry.isSymLink())
            walk(entry.filePath(), found);
        else if (entry.isDir()) // not followed, so that a loop ends
            found.passedOver += {entry.filePath(), Text::tr("passed over: a link to a folder")};
        else if (const QString reason = reasonAgainst(entry); !reason.isEmpty())
            found.passedOver += {entry.filePath(), reason};
        else
            found.files += entry.filePath();
    }
}

} // namespace

ReportFolder ReportFolder::of(const QString &folder)
{
    ReportFolder found;
    walk(folder, found);
    std::sort(found.files.begin(), found.files.end());
    std::sort(found.passedOver.begin(), found.passedOver.end(),
              [](const PassedOver &a, const PassedOver &b) { return a.path < b.path; });
    return found;
}

} // namespace nianbao
