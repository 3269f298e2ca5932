#include "app/recoverydialog.h"

#include "app/messages.h"
#include "forms/ink.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace nianbao {

RecoveryDialog::RecoveryDialog(QList<Recovered> left, QWidget *parent)
    : QDialog(parent)
    , m_left(std::move(left))
    , m_list(new QTreeWidget)
{
    setWindowTitle(tr("Unsaved reports"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Rhythm, 2 * Rhythm, 2 * Rhythm, 2 * Rhythm);
    layout->setSpacing(Rhythm);
    auto *text = new QLabel(tr("The program ended without saving. What had been entered is kept; choose what "
                               "to go on with. The others stay here."));
    text->setWordWrap(true);
    layout->addWidget(text);
    layout->addWidget(m_list, 1);

    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Report"), tr("Last change"), tr("File")});
    m_list->setAccessibleName(windowTitle());
    for (const Recovered &recovered : std::as_const(m_left)) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(0, recovered.report.effectiveTitle());
        item->setText(1, recovered.at.toString(u"yyyy-MM-dd HH:mm:ss"_s));
        item->setText(2, recovered.path.isEmpty() ? tr("Not saved yet") : recovered.path);
        item->setToolTip(2, recovered.path);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->header()->setStretchLastSection(true);
    m_list->resizeColumnToContents(0);
    m_list->resizeColumnToContents(1);

    auto *buttons = new QDialogButtonBox;
    m_recover = buttons->addButton(tr("&Recover"), QDialogButtonBox::AcceptRole);
    m_recover->setDefault(true);
    QPushButton *discarding = buttons->addButton(tr("&Discard"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("&Later"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(discarding, &QPushButton::clicked, this, &RecoveryDialog::discard);
    connect(m_list, &QTreeWidget::itemActivated, this, &QDialog::accept);
    resize(96 * Rhythm, 40 * Rhythm);
    m_list->setFocus();
}

const Recovered *RecoveryDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return result() == Accepted && row >= 0 ? &m_left.at(row) : nullptr;
}

void RecoveryDialog::discard()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || !askForget(this, m_left.at(row).report.effectiveTitle()))
        return;
    forgetRecovered(m_left.takeAt(row));
    delete m_list->takeTopLevelItem(row);
    if (m_left.isEmpty())
        reject();
}

} // namespace nianbao
