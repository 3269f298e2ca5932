#pragma once

#include "app/county/desksettling.h"
#include "app/county/reportfolder.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

namespace nianbao {

// The county's desk: a folder of reports, all of them read, recognised and
// checked in the background by threads of low priority, and what follows from
// them together. Everything here is called from and told to one thread.
class Desk : public QObject
{
    Q_OBJECT

public:
    Desk(const Editions *editions, const RulePack &rules, QObject *parent = nullptr);
    ~Desk() override;

    // Begins to read; an earlier reading is given up.
    void open(const QString &folder);
    void reload() { open(m_folder); }
    // Last year's reports: reads again, since the checks look at both years. Files
    // below this folder are not this year's, where it lies in the desk's. Empty: none.
    void setLastYearFolder(const QString &folder);
    void setRoster(const Roster &roster);
    // Checks everything anew.
    void setRules(const RulePack &rules);
    // What is in hand is finished; files not read stay waiting.
    void cancel();

    const QString &folder() const { return m_folder; }
    bool isBusy() const { return m_stage != Stage::Idle; }
    const RulePack &rules() const { return m_checker.rules(); }
    const Checker &checker() const { return m_checker; }
    const Roster &roster() const { return m_roster; }

    const QList<DeskEntry> &entries() const { return m_settling.entries; }
    const QList<ReportFolder::PassedOver> &passedOver() const { return m_passedOver; }
    // As of the last time all was read.
    const DeskSettling &settling() const { return m_settling; }

    // The last day on which the units' reports may be published; invalid while unknown.
    QDate deadline() const;

Q_SIGNALS:
    void entriesReset();
    void entriesChanged(int first, int last);
    void progressed(int done, int total);
    void busyChanged(bool busy);
    // Everything is read, or reading was cancelled, and settling() is new.
    void settled();

private:
    enum class Stage { Idle, Listing, Reading, Settling };
    struct Listing
    {
        ReportFolder folder;
        ReportFolder lastYear;
    };

    // One stage at a time; the watcher of the one before is dropped with all it had to say.
    template<typename T>
    QFutureWatcher<T> *watch(Stage stage, void (Desk::*finished)());
    void dropWatcher();
    void setStage(Stage stage);
    void stop();
    void startReading();
    void takeRead(int first, int last);
    void settle();
    void takeSettled();

    const Editions *m_editions;
    Checker m_checker;
    QThreadPool m_pool;
    Stage m_stage = Stage::Idle;
    QString m_folder;
    QString m_lastYearFolder;
    Roster m_roster;
    QList<ReportFolder::PassedOver> m_passedOver;
    QList<DeskEntry> m_lastYear;
    DeskSettling m_settling;
    QFuture<Listing> m_listing;
    QFuture<DeskEntry> m_reading;
    QFuture<DeskSettling> m_settled;
    QFutureWatcherBase *m_watcher = nullptr;
};

} // namespace nianbao
