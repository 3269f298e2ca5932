#include "app/exportform.h"

#include "app/facesdialog.h"
#include "app/messages.h"
#include "app/savedfaces.h"
#include "forms/ink.h"
#include "forms/marks.h"
#include "forms/quietlabel.h"
#include "models/report.h"
#include "render/exporter.h"
#include "render/faceremarks.h"
#include "render/faces.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

QTreeWidget *resultList()
{
    auto *list = new QTreeWidget;
    list->setRootIsDecorated(false);
    list->setHeaderHidden(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setColumnCount(2);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    return list;
}

} // namespace

ExportForm::ExportForm(const Report &report, const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_report(report)
    , m_home(folder)
    , m_name(new QLineEdit)
    , m_resolved(new QuietLabel)
    , m_folder(new QLineEdit)
    , m_reference(new QLineEdit)
    , m_withData(new QCheckBox(tr("Carry the report's &data inside, so that the file opens again exactly")))
    , m_archival(new QCheckBox(tr("PDF for the &archive (PDF/A)")))
    , m_faces(new QuietLabel)
    , m_progress(new QProgressBar)
    , m_results(resultList())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Rhythm);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * Rhythm);
    form->setVerticalSpacing(Rhythm);
    layout->addLayout(form);
    addForms(form);
    addName(form);
    addFolder(form, folder);
    addOptions(form);
    addFaces(form);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(Rhythm / 2);
    m_progress->setVisible(false);
    layout->addWidget(m_progress);
    m_results->setVisible(false);
    m_results->setAccessibleName(tr("Files written"));
    layout->addWidget(m_results, 1);
}

void ExportForm::addForms(QFormLayout *form)
{
    const QStringList usual{u"pdf"_s, u"docx"_s};
    const QStringList wanted = QSettings().value("export/forms", usual).toStringList();
    auto *boxes = new QHBoxLayout;
    const QList<ExportFormat> formats = exportFormats();
    for (const ExportFormat &format : formats) {
        auto *box = new QCheckBox(format.name);
        box->setObjectName(format.id);
        box->setChecked(wanted.contains(format.id));
        m_formats += {format.id, box};
        boxes->addWidget(box);
    }
    boxes->addStretch(1);
    form->addRow(tr("As"), boxes);
}

void ExportForm::addName(QFormLayout *form)
{
    m_name->setText(
        QSettings().value("export/name", tr("{unit}{year}年政府信息公开工作年度报告")).toString());
    m_name->setToolTip(tr("{unit}, {shortName}, {year} and {title} stand for what the report says."));
    form->addRow(tr("&Name"), m_name);
    form->addRow(QString(), m_resolved);
    connect(m_name, &QLineEdit::textChanged, this, &ExportForm::showName);
    showName();
}

void ExportForm::addFolder(QFormLayout *form, const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
    QLayout *row = withButton(m_folder, &ExportForm::chooseFolder);
    form->addRow(tr("&Folder"), row);
    static_cast<QLabel *>(form->labelForField(row))->setBuddy(m_folder);
}

void ExportForm::addOptions(QFormLayout *form)
{
    const QSettings settings;
    m_reference->setText(settings.value("export/reference").toString());
    m_reference->setPlaceholderText(tr("the national layout"));
    QLayout *row = withButton(m_reference, &ExportForm::chooseReference);
    form->addRow(tr("&Word layout like"), row);
    static_cast<QLabel *>(form->labelForField(row))->setBuddy(m_reference);
    m_withData->setChecked(settings.value("export/data", true).toBool());
    m_archival->setChecked(settings.value("export/archival", false).toBool());
    form->addRow(QString(), m_withData);
    form->addRow(QString(), m_archival);
}

void ExportForm::addFaces(QFormLayout *form)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Rhythm);
    auto *change = new QPushButton(tr("C&hange…"));
    change->setAutoDefault(false);
    m_faces->setWordWrap(true);
    row->addWidget(m_faces, 1);
    row->addWidget(change, 0, Qt::AlignTop);
    form->addRow(tr("Faces"), row);
    connect(change, &QPushButton::clicked, this, &ExportForm::chooseFaces);
    showFaces();
}

QLayout *ExportForm::withButton(QLineEdit *field, void (ExportForm::*choose)())
{
    auto *button = new QPushButton(tr("Choose…"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, choose);
    auto *row = new QHBoxLayout;
    row->setSpacing(Rhythm);
    row->addWidget(field, 1);
    row->addWidget(button);
    return row;
}

void ExportForm::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Export to"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void ExportForm::chooseReference()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("A document with the office's layout"),
                                                      m_folder->text(), tr("Word documents (*.docx)"));
    if (!file.isEmpty())
        m_reference->setText(QDir::toNativeSeparators(file));
}

void ExportForm::chooseFaces()
{
    FacesDialog dialog(savedFaces(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    saveFaces(dialog.chosen());
    showFaces();
    Q_EMIT facesChanged();
}

void ExportForm::showName()
{
    const QString unknown = unknownInName(m_name->text());
    m_resolved->setText(
        unknown.isEmpty()
            ? exportName(m_report, m_name->text())
            : tr("There is no %1; there are {unit}, {shortName}, {year} and {title}.").arg(unknown));
}

// One line a role would be a table; what is as prescribed needs no word.
void ExportForm::showFaces()
{
    QStringList standIns;
    const QList<FaceUse> uses = Faces(FaceChoice::preferring(savedFaces())).uses();
    for (const FaceUse &use : uses) {
        const QString text = use.substitute ? tr("%1 for %2").arg(use.used, use.official) : use.used;
        standIns += tr("%1: %2").arg(faceRoleName(use.role), text);
    }
    m_faces->setText(standIns.join(tr("; ")));
}

ExportOptions ExportForm::options() const
{
    ExportOptions options;
    options.referenceDocument = QDir::fromNativeSeparators(m_reference->text().trimmed());
    options.archival = m_archival->isChecked();
    options.carryReport = m_withData->isChecked();
    options.faces = savedFaces();
    return options;
}

// Whether files of other units and years get other names by it; else it is this
// report's own, and no other is to be called so.
bool ExportForm::fitsOthers(const QString &pattern) const
{
    Report nextYear = m_report;
    ++nextYear.year;
    Report otherUnit = m_report;
    otherUnit.unit = {};
    const QString own = exportName(m_report, pattern);
    return exportName(nextYear, pattern) != own && exportName(otherUnit, pattern) != own;
}

void ExportForm::remember() const
{
    QSettings settings;
    QStringList wanted;
    for (const auto &[suffix, box] : m_formats) {
        if (box->isChecked())
            wanted += suffix;
    }
    settings.setValue("export/forms", wanted);
    if (fitsOthers(m_name->text()))
        settings.setValue("export/name", m_name->text());
    settings.setValue("export/reference", m_reference->text().trimmed());
    settings.setValue("export/data", m_withData->isChecked());
    settings.setValue("export/archival", m_archival->isChecked());
}

QStringList ExportForm::paths() const
{
    const QString folder = QDir(m_home).filePath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    QStringList paths;
    for (const auto &[suffix, box] : m_formats) {
        if (box->isChecked())
            paths += QDir(folder).filePath(exportName(m_report, m_name->text()) + u'.' + suffix);
    }
    return paths;
}

// The document that the report was taken over from may lie there under the same name.
bool ExportForm::mayWrite(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths) {
        if (!m_own.contains(path) && QFileInfo::exists(path))
            names += QFileInfo(path).fileName();
    }
    return names.isEmpty() || askReplace(this, names);
}

void ExportForm::write()
{
    const QStringList targets = paths();
    if (targets.isEmpty())
        tellFailure(this, tr("Nothing was exported."), tr("Tick at least one form, such as PDF."));
    if (targets.isEmpty() || !mayWrite(targets))
        return;
    remember();
    m_results->clear();
    m_results->setVisible(true);
    m_progress->setVisible(true);
    m_progress->setRange(0, int(targets.size()));
    for (const QString &path : targets) {
        m_progress->repaint();
        Result<Exporter> exporter = Exporter::forSuffix(QFileInfo(path).suffix(), options());
        const Result<void> done = exporter ? exporter->write(m_report, path) : Result<void>(exporter.error());
        if (done)
            m_own += path;
        addResult(path, done, exporter ? exporter->remarks() : QStringList());
        m_progress->setValue(m_progress->value() + 1);
    }
    m_progress->setVisible(false);
}

void ExportForm::addResult(const QString &path, const Result<void> &done, const QStringList &remarks)
{
    const QString name = QFileInfo(path).fileName();
    auto *item = new QTreeWidgetItem(m_results);
    item->setIcon(0, markIcon(done ? Mark::Done : Mark::Error));
    item->setText(0, done ? name : tr("%1: %2").arg(name, done.error().message));
    item->setToolTip(0, (QStringList{path} + remarks).join(u'\n'));
    if (!done)
        return;
    auto *open = new QPushButton(tr("Open"));
    auto *show = new QPushButton(tr("Show folder"));
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 2, 0, 2);
    for (QPushButton *button : {open, show}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_results->setItemWidget(item, 1, buttons);
    connect(open, &QPushButton::clicked, this,
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    connect(show, &QPushButton::clicked, this,
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
}

} // namespace nianbao
