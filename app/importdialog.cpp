#include "app/importdialog.h"

#include "forms/ink.h"
#include "forms/marks.h"
#include "forms/quietlabel.h"
#include "models/partsmodel.h"
#include "readers/readers.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// How much a remark asks of the reader.
Mark markOf(Remark::Kind kind)
{
    switch (kind) {
    case Remark::Kind::Missing:
    case Remark::Kind::Unplaced:
    case Remark::Kind::Unsure:
    case Remark::Kind::Changed:
        return Mark::Warning;
    case Remark::Kind::Unusual:
    case Remark::Kind::Repeated:
    case Remark::Kind::Extracted:
    case Remark::Kind::Note:
        return Mark::Advice;
    }
    return Mark::Advice;
}

} // namespace

ImportDialog::ImportDialog(const Reading &reading, const QString &fileName, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Take over a document"));
    resize(90 * Rhythm, 65 * Rhythm);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Rhythm, 3 * Rhythm, 3 * Rhythm, 2 * Rhythm);
    layout->setSpacing(2 * Rhythm);
    layout->addWidget(makeSummary(reading, fileName));

    auto *list = new QTreeWidget;
    list->setColumnCount(2);
    list->setHeaderLabels({tr("What to look at"), tr("As it stood")});
    list->setRootIsDecorated(false);
    list->setFrameShape(QFrame::NoFrame);
    list->setWordWrap(true);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->resizeSection(1, 24 * Rhythm);
    for (const Remark &remark : reading.remarks)
        addRemark(list, remark);
    layout->addWidget(list, 1);
    list->setVisible(!reading.remarks.isEmpty());
    if (reading.remarks.isEmpty())
        layout->addStretch(1);

    auto *buttons = new QDialogButtonBox;
    QPushButton *take = buttons->addButton(tr("&Take over"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    take->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget *ImportDialog::makeSummary(const Reading &reading, const QString &fileName)
{
    auto *summary = new QWidget;
    auto *layout = new QVBoxLayout(summary);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(reading.report.effectiveTitle());
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    title->setWordWrap(true);
    layout->addWidget(title);
    const QList<Figure> &figures = reading.report.figures;
    const auto filled =
        std::count_if(figures.begin(), figures.end(), [](const Figure &figure) { return !figure.isBlank(); });
    layout->addWidget(new QuietLabel(
        tr("From “%1”: %2 of %3 figures and %4 of %5 sections were recognised.")
            .arg(fileName)
            .arg(filled)
            .arg(figures.size())
            .arg(reading.report.edition->sections.size() - reading.asRead.absentSections.size())
            .arg(reading.report.edition->sections.size())));
    return summary;
}

void ImportDialog::addRemark(QTreeWidget *list, const Remark &remark)
{
    auto *item = new QTreeWidgetItem(list, {remark.message, remark.text});
    item->setIcon(0, markIcon(markOf(remark.kind)));
    item->setToolTip(0, remark.message);
    item->setToolTip(1, remark.text);
}

} // namespace nianbao
