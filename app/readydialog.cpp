#include "app/readydialog.h"

#include "app/exporting.h"
#include "forms/icons.h"
#include "forms/ink.h"
#include "forms/marks.h"
#include "forms/quietlabel.h"
#include "models/findingsmodel.h"
#include "models/partsmodel.h"
#include "models/report.h"
#include "render/format.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct Verdict
{
    Mark mark;
    QString text;
    QString next;
};

Verdict verdictOf(const FindingsModel::Tally &tally)
{
    if (tally.errors > 0)
        return {Mark::Error,
                ReadyDialog::tr("%n error(s) to mend before the report goes out", nullptr, tally.errors),
                ReadyDialog::tr("Close this window and press F8: it leads from one to the next.")};
    if (tally.blanks > 0)
        return {Mark::InWork, ReadyDialog::tr("%n figure(s) still to fill in", nullptr, tally.blanks),
                ReadyDialog::tr("What did not happen is 0; “Fill blanks with 0” enters it everywhere.")};
    if (tally.ignoredErrors > 0)
        return {Mark::Warning,
                ReadyDialog::tr("%n error(s) ignored with a reason", nullptr, tally.ignoredErrors),
                ReadyDialog::tr("Whoever checks the report still finds them, and reads your reasons beside "
                                "them.")};
    if (tally.warnings > 0)
        return {Mark::Warning,
                ReadyDialog::tr("No errors; %n warning(s) to look at", nullptr, tally.warnings),
                ReadyDialog::tr("The report can go out. Read the warnings once more before it does.")};
    return {
        Mark::Done, ReadyDialog::tr("Ready to publish"),
        ReadyDialog::tr("Have it signed off, then publish it on the government's website and send it on.")};
}

QTreeWidget *plainList()
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

ReadyDialog::ReadyDialog(const Report &report, const PartsModel *parts, const FindingsModel *findings,
                         const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_report(report)
{
    setWindowTitle(tr("Ready to publish?"));
    resize(84 * Rhythm, 78 * Rhythm);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Rhythm, 3 * Rhythm, 3 * Rhythm, 2 * Rhythm);
    layout->setSpacing(2 * Rhythm);
    layout->addWidget(makeVerdict(findings));
    if (QWidget *remaining = makeRemaining(parts))
        layout->addWidget(remaining, 1);
    layout->addWidget(new Hairline);
    layout->addWidget(makeExport(folder));
    m_results = plainList();
    m_results->setVisible(false);
    m_results->setAccessibleName(tr("Files written"));
    layout->addWidget(m_results, 1);

    auto *buttons = new QDialogButtonBox;
    QPushButton *write = buttons->addButton(tr("&Export"), QDialogButtonBox::ApplyRole);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    write->setDefault(true);
    layout->addWidget(buttons);
    connect(write, &QPushButton::clicked, this, &ReadyDialog::write);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

QWidget *ReadyDialog::makeVerdict(const FindingsModel *findings)
{
    const Verdict verdict = verdictOf(findings->tally());
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Rhythm);
    auto *sign = new QLabel;
    sign->setPixmap(markIcon(verdict.mark).pixmap(QSize(36, 36), devicePixelRatioF()));
    row->addWidget(sign);
    auto *words = new QVBoxLayout;
    auto *text = new QLabel(verdict.text);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    text->setFont(large);
    words->addWidget(text);
    auto *next = new QuietLabel(verdict.next);
    next->setWordWrap(true);
    words->addWidget(next);
    m_timeLeft = new QuietLabel;
    m_timeLeft->hide();
    words->addWidget(m_timeLeft);
    row->addLayout(words, 1);
    return widget;
}

// The parts that are not done; a click goes there.
QWidget *ReadyDialog::makeRemaining(const PartsModel *parts)
{
    QTreeWidget *list = plainList();
    for (int row = 0; row < parts->rowCount(); ++row) {
        const PartsModel::State state = parts->state(row);
        const bool optional = parts->part(row).section == "preamble"_L1;
        if (state == PartsModel::State::Done || (optional && state == PartsModel::State::Empty))
            continue;
        auto *item = new QTreeWidgetItem(list, {parts->part(row).heading});
        item->setIcon(0, markIcon(markOf(state)));
        item->setToolTip(0, parts->index(row).data(Qt::ToolTipRole).toString());
        item->setData(0, Qt::UserRole, parts->part(row).section);
    }
    if (list->topLevelItemCount() == 0) {
        delete list;
        return nullptr;
    }
    list->setAccessibleName(tr("What is left"));
    connect(list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        m_chosen = item->data(0, Qt::UserRole).toString();
        reject();
    });
    connect(list, &QTreeWidget::itemClicked, list, &QTreeWidget::itemActivated);
    return list;
}

QWidget *ReadyDialog::makeExport(const QString &folder)
{
    auto *widget = new QWidget;
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(Rhythm);
    auto *boxes = new QHBoxLayout;
    const QList<ExportFormat> formats = exportFormats();
    for (const ExportFormat &format : formats) {
        auto *box = new QCheckBox(format.name);
        box->setChecked(format.id == "pdf"_L1 || format.id == "docx"_L1);
        m_formats += {format.id, box};
        boxes->addWidget(box);
    }
    boxes->addStretch(1);
    form->addRow(tr("As"), boxes);
    m_name = new QLineEdit(m_report.effectiveTitle().remove(u'/'));
    form->addRow(tr("&Name"), m_name);
    m_folder = new QLineEdit(QDir::toNativeSeparators(folder));
    auto *choose = new QPushButton(tr("C&hoose…"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ReadyDialog::chooseFolder);
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    form->addRow(tr("&Folder"), row);
    static_cast<QLabel *>(form->labelForField(row))->setBuddy(m_folder);
    return widget;
}

void ReadyDialog::setTimeLeft(const QString &words)
{
    m_timeLeft->setText(words);
    m_timeLeft->setVisible(!words.isEmpty());
}

void ReadyDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Export to"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

// Every form by itself: one that fails does not keep the others back.
void ReadyDialog::write()
{
    m_results->clear();
    m_results->setVisible(true);
    const QDir folder(QDir::fromNativeSeparators(m_folder->text()));
    for (const auto &[suffix, box] : std::as_const(m_formats)) {
        if (!box->isChecked())
            continue;
        const QString path = folder.filePath(m_name->text() + u'.' + suffix);
        const Result<void> done = exportReport(m_report, path);
        auto *item = new QTreeWidgetItem(m_results);
        item->setIcon(0, markIcon(done ? Mark::Done : Mark::Error));
        item->setText(0, done ? QFileInfo(path).fileName()
                              : tr("%1: %2").arg(QFileInfo(path).fileName(), done.error().message));
        item->setToolTip(0, path);
        if (!done)
            continue;
        auto *open = new QPushButton(tr("Open"));
        auto *show = new QPushButton(tr("Show folder"));
        auto *buttons = new QWidget;
        auto *row = new QHBoxLayout(buttons);
        row->setContentsMargins(0, 2, 0, 2);
        row->addWidget(open);
        row->addWidget(show);
        m_results->setItemWidget(item, 1, buttons);
        connect(open, &QPushButton::clicked, this,
                [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        connect(show, &QPushButton::clicked, this,
                [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    }
}

} // namespace nianbao
