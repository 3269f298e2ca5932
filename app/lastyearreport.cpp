#include "app/lastyearreport.h"

#include "app/documentfile.h"
#include "models/reportchecker.h"
#include "models/reportfile.h"
#include "readers/readers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// A path holds slashes, which settings take for groups.
QString keyOf(const QString &path)
{
    return u"lastYear/"_s +
           QString::fromLatin1(
               QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().first(16));
}

QString plainName(const Report &report)
{
    return report.unit.name.simplified().remove(u' ');
}

} // namespace

QStringList lastYearBeside(const QString &path, const Report &report, const Editions &editions)
{
    QStringList found;
    if (path.isEmpty() || report.year <= 0 || plainName(report).isEmpty())
        return found;
    const QFileInfoList files =
        QFileInfo(path).dir().entryInfoList({u"*.nianbao"_s}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo &file : files.first(std::min<qsizetype>(files.size(), MostBeside))) {
        if (file == QFileInfo(path))
            continue;
        const Result<Report> other = loadReport(file.filePath(), editions);
        if (other && other->year == report.year - 1 && plainName(*other) == plainName(report))
            found += file.absoluteFilePath();
    }
    return found;
}

LastYearReport::LastYearReport(DocumentFile *file, ReportChecker *checker, const Editions *editions,
                               QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_checker(checker)
    , m_editions(editions)
{
    // A report that is saved, or saved elsewhere, keeps what was chosen for it.
    connect(file, &DocumentFile::saved, this, &LastYearReport::remember);
}

void LastYearReport::find(const Report &report)
{
    m_chosen = false;
    set({}, {});
    const QVariant remembered = QSettings().value(keyOf(m_file->path()));
    if (remembered.isValid() && !m_file->path().isEmpty()) {
        const QString path = remembered.toString();
        const Result<void> chosen = path.isEmpty() ? Result<void>() : choose(path);
        m_chosen = bool(chosen); // a file that is away for now stays remembered
        if (!chosen)
            Q_EMIT told(tr("Last year's report “%1” is not compared with: %2.")
                            .arg(QFileInfo(path).fileName(), chosen.error().message));
        return;
    }
    const QStringList beside = lastYearBeside(m_file->path(), report, *m_editions);
    if (beside.size() > 1) {
        Q_EMIT told(tr("%n reports of last year lie beside this one; none is compared with. Choose one under "
                       "“Report”.",
                       nullptr, int(beside.size())));
    } else if (!beside.isEmpty()) {
        if (const Result<Report> previous = loadReport(beside.first(), *m_editions)) {
            set(*previous, beside.first());
            Q_EMIT told(tr("Compared with last year's report beside it, “%1”.")
                            .arg(QFileInfo(beside.first()).fileName()));
        }
    }
}

Result<void> LastYearReport::choose(const QString &path)
{
    const Result<Reading> reading = readReport(path, *m_editions);
    if (!reading)
        return reading.error();
    take(reading->report, path);
    return {};
}

void LastYearReport::take(const Report &previous, const QString &path)
{
    m_chosen = true;
    set(previous, QFileInfo(path).absoluteFilePath());
    remember();
}

void LastYearReport::forget()
{
    m_chosen = true;
    set({}, {});
    remember();
}

void LastYearReport::set(std::optional<Report> previous, const QString &path)
{
    m_path = path;
    m_checker->setPrevious(std::move(previous));
    Q_EMIT changed();
}

void LastYearReport::remember() const
{
    if (m_chosen && !m_file->path().isEmpty())
        QSettings().setValue(keyOf(m_file->path()), m_path);
}

} // namespace nianbao
