#include "app/documentfile.h"

#include "app/messages.h"
#include "app/recentfiles.h"
#include "models/reportdocument.h"
#include "models/reportfile.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

const QString FolderKey = u"folder"_s;

} // namespace

DocumentFile::DocumentFile(ReportDocument *document, const Editions *editions, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_editions(editions)
    , m_window(window)
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
    m_document->open(report);
    setPath({});
    Q_EMIT opened();
    return true;
}

bool DocumentFile::open(const QString &path)
{
    if (!mayDiscard())
        return false;
    Result<Report> report = loadReport(path, *m_editions);
    if (!report) {
        RecentFiles().remove(path);
        tellFailure(m_window, tr("“%1” cannot be opened.").arg(QFileInfo(path).fileName()),
                    report.error().message);
        return false;
    }
    m_document->open(std::move(*report));
    setPath(QFileInfo(path).absoluteFilePath());
    Q_EMIT opened();
    return true;
}

bool DocumentFile::openChosen()
{
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Open a report"), folder(),
                                     tr("Reports (%1)").arg(u"*.nianbao"_s) + u";;"_s + tr("All files (*)"));
    return !path.isEmpty() && open(path);
}

bool DocumentFile::save()
{
    return m_path.isEmpty() ? saveAs() : saveTo(m_path);
}

bool DocumentFile::saveAs()
{
    QString path = QFileDialog::getSaveFileName(m_window, tr("Save the report as"), suggestedPath(),
                                                tr("Reports (%1)").arg(u"*.nianbao"_s));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".nianbao"_s;
    return saveTo(path);
}

bool DocumentFile::saveTo(const QString &path)
{
    if (const Result<void> saved = saveReport(m_document->report(), path); !saved) {
        tellFailure(m_window, tr("“%1” cannot be saved.").arg(QFileInfo(path).fileName()),
                    tr("%1\nThe report is still open. Choose another place with “Save as”.")
                        .arg(saved.error().message));
        return false;
    }
    m_document->undoStack()->setClean();
    setPath(QFileInfo(path).absoluteFilePath());
    m_savedAt = QDateTime::currentDateTime();
    Q_EMIT changed();
    return true;
}

bool DocumentFile::mayDiscard()
{
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
    m_path = path;
    m_savedAt = {};
    if (!path.isEmpty()) {
        m_savedAt = QFileInfo(path).lastModified();
        RecentFiles().add(path);
        QSettings().setValue(FolderKey, QFileInfo(path).absolutePath());
    }
    Q_EMIT changed();
}

QString DocumentFile::suggestedPath() const
{
    if (!m_path.isEmpty())
        return m_path;
    QString name = m_document->report().effectiveTitle();
    name.remove(u'/');
    return QDir(folder()).filePath(name + u".nianbao"_s);
}

} // namespace nianbao
