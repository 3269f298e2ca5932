#include "app/readydialog.h"

#include "app/exportform.h"
#include "app/onenter.h"
#include "app/windowsize.h"
#include "forms/ink.h"
#include "forms/marks.h"
#include "forms/quietlabel.h"
#include "models/findingsmodel.h"
#include "models/partsmodel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTreeWidget>
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
                ReadyDialog::tr("Whoever checks the report still finds them. Your reasons stand beside them "
                                "in the report file (.nianbao), not in exported documents.")};
    if (tally.warnings > 0)
        return {Mark::Warning,
                ReadyDialog::tr("No errors; %n warning(s) to look at", nullptr, tally.warnings),
                ReadyDialog::tr("The report can go out. Read the warnings once more before it does.")};
    return {
        Mark::Done, ReadyDialog::tr("Ready to publish"),
        ReadyDialog::tr("Have it signed off, then publish it on the government's website and send it on.")};
}

} // namespace

ReadyDialog::ReadyDialog(const Report &report, const PartsModel *parts, const FindingsModel *findings,
                         const QString &folder, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Ready to publish?"));
    resizeWithin(this, QSize(84 * Rhythm, 78 * Rhythm));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Rhythm, 3 * Rhythm, 3 * Rhythm, 2 * Rhythm);
    layout->setSpacing(2 * Rhythm);
    layout->addWidget(makeVerdict(findings));
    if (QWidget *remaining = makeRemaining(parts, findings)) {
        layout->addWidget(remaining, 1);
        remaining->setFocus(); // Enter leads to what is left before it exports
    }
    layout->addWidget(new Hairline);
    auto *form = new ExportForm(report, folder);
    layout->addWidget(form, 1);
    connect(form, &ExportForm::facesChanged, this, &ReadyDialog::facesChanged);

    auto *buttons = new QDialogButtonBox;
    QPushButton *write = buttons->addButton(tr("&Export"), QDialogButtonBox::ApplyRole);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    write->setDefault(true);
    layout->addWidget(buttons);
    connect(write, &QPushButton::clicked, form, &ExportForm::write);
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

// What stands in the way, though it keeps nobody back: the errors, then the parts that
// are not done. A click goes there.
QWidget *ReadyDialog::makeRemaining(const PartsModel *parts, const FindingsModel *findings)
{
    auto *list = new QTreeWidget;
    list->setRootIsDecorated(false);
    list->setHeaderHidden(true);
    list->setFrameShape(QFrame::NoFrame);
    const auto add = [list](Mark mark, const QString &text, const QString &tip, const Place &place) {
        auto *item = new QTreeWidgetItem(list, {text});
        item->setIcon(0, markIcon(mark));
        item->setToolTip(0, tip);
        item->setData(0, Qt::UserRole, QVariant::fromValue(place));
    };
    const QModelIndexList rows = findings->rows();
    for (const QModelIndex &index : rows) {
        const Finding finding = findings->findings(index).first();
        if (finding.severity != Severity::Error || index.data(FindingsModel::BlankRole).toBool())
            continue;
        const QString text = tr("%1: %2").arg(index.parent().data().toString(), index.data().toString());
        add(Mark::Error, text, text, finding.where);
    }
    for (int row = 0; row < parts->rowCount(); ++row) {
        const PartsModel::State state = parts->state(row);
        const bool optional = parts->part(row).section == "preamble"_L1;
        const bool isWork = state == PartsModel::State::InWork || state == PartsModel::State::Empty;
        if (!isWork || (optional && state == PartsModel::State::Empty))
            continue;
        Place place;
        place.section = parts->part(row).section;
        add(markOf(state), parts->part(row).heading, parts->index(row).data(Qt::ToolTipRole).toString(),
            place);
    }
    if (list->topLevelItemCount() == 0) {
        delete list;
        return nullptr;
    }
    list->setAccessibleName(tr("What is left"));
    const auto go = [this, list] {
        m_chosen = list->currentItem()->data(0, Qt::UserRole).value<Place>();
        reject();
    };
    connect(list, &QTreeWidget::itemClicked, this, go);
    onEnter(list, go);
    list->setCurrentItem(list->topLevelItem(0));
    return list;
}

void ReadyDialog::setTimeLeft(const QString &words)
{
    m_timeLeft->setText(words);
    m_timeLeft->setVisible(!words.isEmpty());
}

} // namespace nianbao
