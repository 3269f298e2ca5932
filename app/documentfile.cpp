#include "app/documentfile.h"

#include "app/backups.h"
#include "app/importdialog.h"
#include "app/messages.h"
#include "app/recentfiles.h"
#include "app/recoverydialog.h"
#include "app/savefile.h"
#include "models/reportdocument.h"
#include "models/reportfile.h"
#include "readers/readers.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

const QString FolderKey = u"folder"_s;

bool isReportFile(const QString &path)
{
    const SourceFormat format = sourceFormatFromName(path);
    return format == SourceFormat::Report || format == SourceFormat::Unknown;
}

} // namespace

DocumentFile::DocumentFile(ReportDocument *document, const Editions *editions, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_editions(editions)
    , m_window(window)
    , m_journal(document, RecoveryJournal::standardFolder())
{
    connect(document->undoStack(), &QUndoStack::cleanChanged, this, &DocumentFile::changed);
    connect(document, &ReportDocument::headChanged, this, &DocumentFile::changed);
}

QString DocumentFile::name() const
{
    if (!m_path.isEmpty())
        return QFileInfo(m_path).completeBaseName();
    const Report &report = m_document->report();
    return report.unit.name.isEmpty() ? tr("New report") : report.effectiveTitle();
}

bool DocumentFile::isModified() const
{
    return !m_document->undoStack()->isClean();
}

bool DocumentFile::start(const Report &report)
{
    if (!mayDiscard())
        return false;
    begin(report, {});
    Q_EMIT opened();
    return true;
}

bool DocumentFile::open(const QString &path)
{
    // What is open already stays with its undo steps, unless someone else wrote the file.
    if (QFileInfo(path) == QFileInfo(m_path) && !m_readOnly && !m_watch.isChanged()) {
        Q_EMIT opened();
        return true;
    }
    if (offerRecovery(path))
        return true;
    if (!mayDiscard())
        return false;
    return isReportFile(path) ? openReport(path)
                              : import(readReport(path, *m_editions), QFileInfo(path).fileName(),
                                       QFileInfo(path).absoluteFilePath());
}

bool DocumentFile::openForReview(const QString &path)
{
    const bool isSame = QFileInfo(path) == QFileInfo(m_source);
    if (isSame && (isReportFile(path) ? !m_watch.isChanged() : isModified()))
        return true;
    if (!mayDiscard())
        return false;
    if (isReportFile(path))
        return openReport(path);
    const Result<Reading> reading = readReport(path, *m_editions);
    if (!reading) {
        tellUnread(QFileInfo(path).fileName(), reading.error().message);
        return false;
    }
    begin(reading->report, QFileInfo(path).absoluteFilePath());
    Q_EMIT opened();
    return true;
}

void DocumentFile::begin(const Report &report, const QString &source)
{
    m_watch.release();
    m_readOnly = false;
    m_document->open(report);
    setPath({});
    m_source = source;
}

bool DocumentFile::openReport(const QString &path)
{
    Result<Report> report = loadReport(path, *m_editions);
    if (!report) {
        RecentFiles().remove(path);
        tellFailure(m_window, tr("“%1” cannot be opened.").arg(QFileInfo(path).fileName()),
                    report.error().message);
        return false;
    }
    if (QFileInfo(path) == QFileInfo(m_path))
        m_watch.release(); // our own lock
    FileWatch watch;
    const std::optional<FileWatch::Owner> owner = watch.lock(path);
    if (owner && !askReadOnly(m_window, QFileInfo(path).fileName(), owner->host, owner->since))
        return false;
    m_watch = std::move(watch);
    m_readOnly = owner.has_value();
    m_document->open(std::move(*report));
    setPath(QFileInfo(path).absoluteFilePath());
    Q_EMIT opened();
    return true;
}

bool DocumentFile::openClipboard(const QMimeData &content)
{
    const QList<QUrl> urls = content.urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        return open(urls.first().toLocalFile());
    if (!mayDiscard())
        return false;
    Result<Reading> reading = Error{};
    if (content.hasHtml()) // tells the cells of a table
        reading = readReportHtml(content.html(), *m_editions);
    if (!reading)
        reading = readReportText(content.text(), *m_editions);
    return import(reading, tr("Clipboard"));
}

bool DocumentFile::import(const Result<Reading> &reading, const QString &name, const QString &source)
{
    if (!reading) {
        tellUnread(name, reading.error().message);
        return false;
    }
    ImportDialog dialog(*reading, name, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    begin(Report(reading->report.edition, reading->report.year), source);
    // The way back to an empty report stays open, and the report counts as unsaved.
    m_document->replaceReport(reading->report, tr("Take over “%1”").arg(name));
    Q_EMIT opened();
    return true;
}

void DocumentFile::tellUnread(const QString &name, const QString &cause)
{
    tellFailure(m_window, tr("“%1” cannot be read as a report.").arg(name), cause);
}

bool DocumentFile::openChosen()
{
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Open a report"), folder(), readableFilter());
    return !path.isEmpty() && open(path);
}

bool DocumentFile::importChosen()
{
    QStringList patterns = readablePatterns();
    patterns.removeOne(u"*.nianbao"_s);
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Import a document"), folder(),
                                                      tr("Documents (%1)").arg(patterns.join(u' ')) +
                                                          u";;"_s + tr("All files (*)"));
    return !path.isEmpty() && open(path);
}

QString DocumentFile::readableFilter()
{
    return tr("Reports (%1)").arg(readablePatterns().join(u' ')) + u";;"_s + tr("All files (*)");
}

bool DocumentFile::save()
{
    Q_EMIT aboutToLeave();
    if (m_path.isEmpty() || m_readOnly)
        return saveAs();
    // Someone else may have written the file since it was opened here.
    return m_watch.isChanged() ? saveAsAnswered(askOverwrite(m_window, QFileInfo(m_path).fileName()), m_path)
                               : saveTo(m_path);
}

bool DocumentFile::saveAs()
{
    Q_EMIT aboutToLeave();
    const QString path = askSaveFile(m_window, tr("Save the report as"), suggestedPath(),
                                     tr("Reports (%1)").arg(u"*.nianbao"_s), {u"nianbao"_s});
    if (path.isEmpty())
        return false;
    // Someone else may be at work on the file that is to be replaced.
    const bool isOurs = QFileInfo(path) == QFileInfo(m_path) && !m_readOnly;
    const std::optional<FileWatch::Owner> owner = isOurs ? std::nullopt : FileWatch().lock(path);
    return owner
               ? saveAsAnswered(
                     askOverwriteOpen(m_window, QFileInfo(path).fileName(), owner->host, owner->since), path)
               : saveTo(path);
}

bool DocumentFile::saveAsAnswered(Overwrite answer, const QString &path)
{
    switch (answer) {
    case Overwrite::Overwrite:
        return saveTo(path);
    case Overwrite::SaveAs:
        return saveAs();
    case Overwrite::Cancel:
        return false;
    }
    return false;
}

bool DocumentFile::saveTo(const QString &path)
{
    const Result<QByteArray> before = readWholeFile(path, LargestReportFile);
    const QDateTime beforeAt = QFileInfo(path).lastModified();
    if (const Result<void> saved = saveReport(m_document->report(), path); !saved) {
        tellFailure(m_window, tr("“%1” cannot be saved.").arg(QFileInfo(path).fileName()),
                    tr("%1\nThe report is still open. Choose another place with “Save as”.")
                        .arg(saved.error().message));
        return false;
    }
    if (QFileInfo(path) != QFileInfo(m_path) || m_readOnly)
        m_readOnly = m_watch.lock(path).has_value();
    if (before) // which may never have been saved from here
        Backups().keep(path, *before, beforeAt);
    Backups().keep(path, reportToJson(m_document->report()));
    m_document->undoStack()->setClean();
    setPath(QFileInfo(path).absoluteFilePath());
    m_savedAt = QDateTime::currentDateTime();
    Q_EMIT changed();
    Q_EMIT saved();
    return true;
}

bool DocumentFile::hasRecoverable() const
{
    return !recoverable(RecoveryJournal::standardFolder(), *m_editions).isEmpty();
}

bool DocumentFile::offerRecovery(const QString &path)
{
    QList<Recovered> left = recoverable(RecoveryJournal::standardFolder(), *m_editions);
    if (!path.isEmpty())
        left.removeIf([file = QFileInfo(path)](const Recovered &recovered) {
            return recovered.path.isEmpty() || QFileInfo(recovered.path) != file;
        });
    if (left.isEmpty())
        return false;
    RecoveryDialog dialog(left, m_window);
    dialog.exec();
    const Recovered *chosen = dialog.chosen();
    if (!chosen || !mayDiscard())
        return false;
    // As the file has it, with what was not saved as a change to it.
    if (chosen->path.isEmpty() || !openReport(chosen->path))
        begin(Report(chosen->report.edition, chosen->report.year));
    m_document->replaceReport(chosen->report, tr("Recover unsaved changes"));
    m_journal.write(); // before the old one goes
    forgetRecovered(*chosen);
    Q_EMIT opened();
    return true;
}

bool DocumentFile::restore(const QString &backup)
{
    const Result<Report> report = loadReport(backup, *m_editions);
    if (!report) {
        tellFailure(m_window, tr("The earlier save cannot be read."), report.error().message);
        return false;
    }
    m_document->replaceReport(*report, tr("Go back to an earlier save"));
    return true;
}

bool DocumentFile::mayDiscard()
{
    Q_EMIT aboutToLeave();
    if (!isModified())
        return true;
    switch (askDiscard(m_window, name())) {
    case Discard::Save:
        return save();
    case Discard::Discard:
        return true;
    case Discard::Cancel:
        return false;
    }
    return false;
}

QString DocumentFile::folder() const
{
    if (!m_path.isEmpty())
        return QFileInfo(m_path).absolutePath();
    const QString last = QSettings().value(FolderKey).toString();
    return QDir(last).exists() && !last.isEmpty()
               ? last
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void DocumentFile::setPath(const QString &path)
{
    m_path = m_source = path;
    m_savedAt = {};
    m_journal.clear();
    m_journal.setPath(path);
    if (!path.isEmpty()) {
        m_savedAt = QFileInfo(path).lastModified();
        m_watch.remember(path);
        RecentFiles().add(path);
        QSettings().setValue(FolderKey, QFileInfo(path).absolutePath());
    }
    Q_EMIT changed();
}

QString DocumentFile::suggestedPath() const
{
    if (m_readOnly) // never the one that is open elsewhere
        return QDir(folder()).filePath(tr("%1 (copy)").arg(name()) + u".nianbao"_s);
    if (!m_path.isEmpty())
        return m_path;
    QString name = m_document->report().effectiveTitle();
    name.remove(u'/');
    return QDir(folder()).filePath(name + u".nianbao"_s);
}

} // namespace nianbao
