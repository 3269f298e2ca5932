#include "app/desk/deskoutputs.h"

#include "app/county/desk.h"
#include "app/county/difftext.h"
#include "app/county/slips.h"
#include "app/desk/textdialog.h"
#include "app/documentfile.h"
#include "app/messages.h"
#include "app/savefile.h"
#include "models/reportfile.h"
#include "readers/readers.h"

#include <QDir>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QInputDialog>
#include <QSettings>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

constexpr auto UnitKey = "desk/county";
constexpr auto SlipFormatKey = "desk/slipFormat";

} // namespace

DeskOutputs::DeskOutputs(const Desk *desk, const Editions *editions, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_editions(editions)
    , m_window(window)
{
}

void DeskOutputs::tellWhenDone(const QFuture<Result<QString>> &work, const QString &failure)
{
    auto *watcher = new QFutureWatcher<Result<QString>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, failure] {
        watcher->deleteLater();
        const Result<QString> done = watcher->result();
        if (done)
            Q_EMIT told(*done);
        else
            tellFailure(m_window, failure, done.error().message);
    });
    watcher->setFuture(work);
}

QString DeskOutputs::askUnit()
{
    QSettings settings;
    bool accepted = false;
    QString unit =
        QInputDialog::getText(m_window, tr("The county's report"), tr("Name of the county's office"),
                              QLineEdit::Normal, settings.value(UnitKey).toString(), &accepted)
            .trimmed();
    if (!accepted || unit.isEmpty())
        return {};
    settings.setValue(UnitKey, unit);
    return unit;
}

void DeskOutputs::makeReport()
{
    const QString unit = askUnit();
    if (unit.isEmpty())
        return;
    Report county = *m_desk->settling().county;
    county.unit.name = unit;
    // Beside the units' folder, or the next reading would take it for one of theirs.
    const QString proposed =
        QDir(m_desk->folder()).filePath(u"../"_s + county.effectiveTitle().remove(u'/') + u".nianbao"_s);
    const QString file = askSaveFile(m_window, tr("Save the county's report"), QDir::cleanPath(proposed),
                                     tr("Report (*.nianbao)"), {u"nianbao"_s});
    if (file.isEmpty())
        return;
    if (const Result<void> saved = saveReport(county, file); !saved) {
        tellFailure(m_window, tr("The report cannot be saved."), saved.error().message);
        return;
    }
    Q_EMIT countyReportMade(file, m_desk->settling().countedReports());
}

void DeskOutputs::saveWorkbook()
{
    const QString file = askSaveFile(m_window, tr("Save the workbook"),
                                     QDir(m_desk->folder()).filePath(tr("County's sums") + u".xlsx"_s),
                                     tr("Workbook (*.xlsx)"), {u"xlsx"_s});
    if (file.isEmpty())
        return;
    const auto work = [settling = m_desk->settling(), roster = m_desk->roster(), rules = m_desk->rules(),
                       file]() -> Result<QString> {
        if (const Result<void> saved = settling.sum.saveWorkbook(*settling.county, roster, rules, file);
            !saved)
            return saved.error();
        return tr("Written: %1").arg(QDir::toNativeSeparators(file));
    };
    tellWhenDone(QtConcurrent::run(work), tr("The workbook cannot be saved."));
}

QString DeskOutputs::askSlipFormat()
{
    QSettings settings;
    const QList<ExportFormat> formats = exportFormats();
    const QString last = settings.value(SlipFormatKey, u"docx"_s).toString();
    QStringList names;
    int current = 0;
    for (const ExportFormat &format : formats) {
        current = format.id == last ? int(names.size()) : current;
        names += format.name;
    }
    bool accepted = false;
    const QString name = QInputDialog::getItem(m_window, tr("Return slips"), tr("Write them as"), names,
                                               current, false, &accepted);
    if (!accepted)
        return {};
    QString id = formats.at(names.indexOf(name)).id;
    settings.setValue(SlipFormatKey, id);
    return id;
}

void DeskOutputs::writeSlips()
{
    const QString format = askSlipFormat();
    if (format.isEmpty())
        return;
    const QString folder =
        QFileDialog::getExistingDirectory(m_window, tr("Where the slips go"), m_desk->folder());
    if (folder.isEmpty())
        return;
    const SlipSender sender{QSettings().value(UnitKey).toString(), QDate::currentDate()};
    const auto work = [entries = m_desk->entries(), rules = m_desk->rules(), sender, folder,
                       format]() -> Result<QString> {
        Result<Slips> slips = Slips::make(folder, format, rules, sender);
        if (!slips)
            return slips.error();
        int written = 0;
        for (const DeskEntry &entry : entries) {
            if (!entry.isCounted() || entry.result.findings.isEmpty())
                continue;
            if (const Result<void> done = slips->write(*entry.report, entry.result); !done)
                return done.error();
            ++written;
        }
        return tr("%n slip(s) written to %1", nullptr, written).arg(QDir::toNativeSeparators(folder));
    };
    tellWhenDone(QtConcurrent::run(work), tr("The slips cannot be written."));
}

bool DeskOutputs::canCompare(int entry) const
{
    return entry >= 0 && m_desk->entries().at(entry).report.has_value();
}

void DeskOutputs::compare(int entry)
{
    if (!canCompare(entry))
        return;
    const DeskEntry now = m_desk->entries().at(entry);
    const QString file =
        QFileDialog::getOpenFileName(m_window, tr("The older version of %1's report").arg(now.unit()),
                                     m_desk->folder(), DocumentFile::readableFilter());
    if (file.isEmpty())
        return;
    const auto work = [now, file, editions = *m_editions, checker = m_desk->checker()]() -> Result<QString> {
        const Result<Reading> before = readReport(file, editions);
        if (!before)
            return before.error();
        const Report *lastYear = now.lastYear ? &*now.lastYear : nullptr;
        const CheckResult checked = checker.check(before->report, lastYear, &before->asRead);
        return diffText(compareReports(before->report, checked, *now.report, now.result), *now.report);
    };
    auto *watcher = new QFutureWatcher<Result<QString>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, file, unit = now.unit()] {
        watcher->deleteLater();
        if (const Result<QString> text = watcher->result())
            (new TextDialog(tr("%1: what changed").arg(unit), *text, m_window))->show();
        else
            tellFailure(m_window, tr("“%1” cannot be read as a report.").arg(QFileInfo(file).fileName()),
                        text.error().message);
    });
    watcher->setFuture(QtConcurrent::run(work));
}

} // namespace nianbao
