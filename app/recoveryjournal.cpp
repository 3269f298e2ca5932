#include "app/recoveryjournal.h"

#include "models/reportdocument.h"
#include "models/reportfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// A line of its own before the report: where the report belongs.
QByteArray withHead(const QString &path, const QByteArray &report)
{
    return QJsonDocument(QJsonObject{{u"path"_s, path}}).toJson(QJsonDocument::Compact) + '\n' + report;
}

QString lockOf(const QString &file)
{
    return file + u".lock"_s;
}

} // namespace

QString RecoveryJournal::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/journal"_s;
}

RecoveryJournal::RecoveryJournal(ReportDocument *document, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_file(folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + u".journal"_s)
    , m_lock(lockOf(m_file))
{
    QDir().mkpath(folder);
    m_lock.setStaleLockTime(0);
    m_lock.tryLock(0);
    m_pause.setSingleShot(true);
    m_pause.setInterval(DelayMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &RecoveryJournal::write);
    connect(document->undoStack(), &QUndoStack::indexChanged, this, &RecoveryJournal::schedule);
}

RecoveryJournal::~RecoveryJournal()
{
    clear();
}

void RecoveryJournal::setPath(const QString &path)
{
    m_path = path;
}

void RecoveryJournal::clear()
{
    m_pause.stop();
    QFile::remove(m_file);
}

// The first edit starts the time, so that steady typing is written too.
void RecoveryJournal::schedule()
{
    if (m_document->undoStack()->count() > 0 && !m_pause.isActive())
        m_pause.start();
}

void RecoveryJournal::write()
{
    // A journal that cannot be written must not stop the work; saving tells of a full disk.
    (void)writeWholeFile(m_file, withHead(m_path, reportToJson(m_document->report())));
}

QList<Recovered> recoverable(const QString &folder, const Editions &editions)
{
    QList<Recovered> found;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.journal"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &info : files) {
        QLockFile lock(lockOf(info.filePath()));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue; // its program runs
        const Result<QByteArray> content = readWholeFile(info.filePath(), LargestReportFile);
        if (!content)
            continue;
        const qsizetype head = content->indexOf('\n');
        Result<Report> report = reportFromJson(content->sliced(head + 1), editions);
        if (!report)
            continue;
        const QJsonObject about =
            QJsonDocument::fromJson(content->first(std::max<qsizetype>(head, 0))).object();
        found += {info.filePath(), about["path"_L1].toString(), info.lastModified(), std::move(*report)};
    }
    return found;
}

void forgetRecovered(const Recovered &recovered)
{
    QFile::remove(recovered.file);
}

} // namespace nianbao
