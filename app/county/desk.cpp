#include "app/county/desk.h"

#include "models/checks/datecheck.h"
#include "readers/readers.h"

#include <QDir>
#include <QtConcurrentMap>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

DeskEntry waiting(const QString &file)
{
    DeskEntry entry;
    entry.file = file;
    return entry;
}

DeskEntry readEntry(const QString &file, const Editions &editions, const Checker &checker)
{
    DeskEntry entry = waiting(file);
    entry.changed = QFileInfo(file).lastModified();
    Result<Reading> reading = readReport(file, editions);
    if (!reading) {
        entry.state = DeskEntry::State::Unreadable;
        entry.cause = reading.error().message;
        return entry;
    }
    entry.state = DeskEntry::State::Read;
    entry.result = checker.check(reading->report, nullptr, &reading->asRead);
    entry.report = std::move(reading->report);
    entry.asRead = std::move(reading->asRead);
    entry.remarks = std::move(reading->remarks);
    return entry;
}

bool lies(const QString &file, const QString &folder)
{
    return !folder.isEmpty() && QDir::cleanPath(file).startsWith(QDir::cleanPath(folder) + u'/');
}

} // namespace

Desk::Desk(const Editions *editions, const RulePack &rules, QObject *parent)
    : QObject(parent)
    , m_editions(editions)
    , m_checker(rules)
{
    m_pool.setThreadPriority(QThread::LowPriority); // the window comes first
}

Desk::~Desk()
{
    stop();
    m_pool.waitForDone();
}

template<typename T>
QFutureWatcher<T> *Desk::watch(Stage stage, void (Desk::*finished)())
{
    dropWatcher();
    auto *watcher = new QFutureWatcher<T>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, finished);
    m_watcher = watcher;
    setStage(stage);
    return watcher;
}

void Desk::dropWatcher()
{
    if (!m_watcher)
        return;
    m_watcher->disconnect(this);
    m_watcher->deleteLater();
    m_watcher = nullptr;
}

void Desk::setStage(Stage stage)
{
    const bool before = isBusy();
    m_stage = stage;
    if (isBusy() != before)
        Q_EMIT busyChanged(isBusy());
}

// Gives up what is in hand. The files being read just now are finished in their
// threads, and nobody asks for them.
void Desk::stop()
{
    dropWatcher();
    m_reading.cancel();
    m_listing = {};
    m_reading = {};
    m_settled = {};
}

void Desk::open(const QString &folder)
{
    stop();
    m_folder = folder;
    m_settling = DeskSettling();
    m_lastYear.clear();
    m_passedOver.clear();
    Q_EMIT entriesReset();
    m_listing = QtConcurrent::run(&m_pool, [folder, lastYear = m_lastYearFolder] {
        return Listing{ReportFolder::of(folder),
                       lastYear.isEmpty() ? ReportFolder() : ReportFolder::of(lastYear)};
    });
    watch<Listing>(Stage::Listing, &Desk::startReading)->setFuture(m_listing);
}

void Desk::startReading()
{
    const Listing listing = m_listing.takeResult();
    m_passedOver = listing.folder.passedOver;
    QStringList files;
    // Last year's may lie among this year's, but not this year's among last year's.
    const bool isWithin = lies(m_lastYearFolder, m_folder);
    for (const QString &file : listing.folder.files) {
        if (isWithin && lies(file, m_lastYearFolder))
            continue;
        files += file;
        m_settling.entries += waiting(file);
    }
    for (const QString &file : listing.lastYear.files)
        m_lastYear += waiting(file);
    files += listing.lastYear.files;
    Q_EMIT entriesReset();

    m_reading = QtConcurrent::mapped(&m_pool, files,
                                     [editions = m_editions, checker = m_checker](const QString &file) {
                                         return readEntry(file, *editions, checker);
                                     });
    auto *watcher = watch<DeskEntry>(Stage::Reading, &Desk::settle);
    connect(watcher, &QFutureWatcherBase::resultsReadyAt, this, &Desk::takeRead);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this, total = int(files.size())](int done) { Q_EMIT progressed(done, total); });
    Q_EMIT progressed(0, int(files.size()));
    watcher->setFuture(m_reading);
}

void Desk::takeRead(int first, int last)
{
    const QFuture<DeskEntry> read = m_reading;
    const int own = int(m_settling.entries.size());
    for (int i = first; i < last; ++i) {
        if (i < own)
            m_settling.entries[i] = read.resultAt(i);
        else
            m_lastYear[i - own] = read.resultAt(i);
    }
    if (first < own)
        Q_EMIT entriesChanged(first, std::min(last, own) - 1);
}

void Desk::settle()
{
    m_reading = {}; // its results live on in the entries alone
    m_settled = QtConcurrent::run(
        &m_pool, [entries = m_settling.entries, lastYear = m_lastYear, roster = m_roster,
                  checker = m_checker] { return settleDesk(entries, lastYear, roster, checker); });
    watch<DeskSettling>(Stage::Settling, &Desk::takeSettled)->setFuture(m_settled);
}

void Desk::takeSettled()
{
    m_settling = m_settled.takeResult();
    Q_EMIT entriesReset();
    dropWatcher();
    setStage(Stage::Idle);
    Q_EMIT settled();
}

void Desk::setLastYearFolder(const QString &folder)
{
    m_lastYearFolder = folder;
    if (!m_folder.isEmpty())
        reload();
}

void Desk::setRoster(const Roster &roster)
{
    m_roster = roster;
    // While files are being read there is nothing to do: settling comes after.
    if (!m_folder.isEmpty() && (m_stage == Stage::Idle || m_stage == Stage::Settling))
        settle();
}

void Desk::setRules(const RulePack &rules)
{
    m_checker = Checker(rules);
    if (!m_folder.isEmpty())
        reload();
}

void Desk::cancel()
{
    m_reading.cancel();
}

QDate Desk::deadline() const
{
    for (const DeskEntry &entry : m_settling.entries) {
        if (entry.isCounted())
            return latestPublication(*entry.report, rules());
    }
    return {};
}

} // namespace nianbao
