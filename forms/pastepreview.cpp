#include "forms/pastepreview.h"

#include "forms/ink.h"
#include "forms/marks.h"
#include "forms/quietlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

constexpr int MostShown = 100; // rows, and columns

// The row of the table that a row of the block goes to.
QString rowName(const Edition &edition, const QList<int> &targets)
{
    for (const int figure : targets) {
        if (figure >= 0)
            return edition.figures.at(figure).rowName;
    }
    return PastePreview::tr("no row left");
}

QTableWidgetItem *itemOf(const Edition &edition, const QString &cell, int figure, bool isNumber,
                         const QPalette &palette)
{
    auto *item = new QTableWidgetItem;
    item->setTextAlignment(Qt::AlignCenter);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    const QString text = cell.trimmed();
    if (figure >= 0) {
        item->setText(text + u'\n' + edition.figures.at(figure).columnName);
        if (!isNumber) {
            item->setIcon(markIcon(Mark::Warning));
            item->setBackground(Ink::tint(Ink::warning(palette), palette));
            item->setToolTip(PastePreview::tr("Not a number; it is entered as it stands."));
        }
    } else if (!text.isEmpty()) {
        item->setText(text + u'\n' + PastePreview::tr("no place"));
        item->setIcon(markIcon(Mark::Error));
        item->setBackground(Ink::tint(Ink::error(palette), palette));
        QFont font;
        font.setStrikeOut(true);
        item->setFont(font);
    }
    return item;
}

QTableWidget *tableOf(const Edition &edition, const CellBlock &block, const PastePlan &plan,
                      const QPalette &palette)
{
    // A whole sheet is not drawn: what goes beyond any table is counted, and said above.
    auto *table = new QTableWidget(std::min(plan.rows, MostShown), std::min(plan.columns, MostShown));
    table->horizontalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHash<int, Figure> values;
    for (const FigureEdit &edit : plan.edits)
        values.insert(edit.figure, edit.value);
    QStringList names;
    for (int row = 0; row < table->rowCount(); ++row) {
        const QList<int> targets = plan.targets.value(row);
        names += table->fontMetrics().elidedText(rowName(edition, targets), Qt::ElideRight, 30 * Rhythm);
        for (int column = 0; column < table->columnCount(); ++column) {
            const int figure = targets.value(column, -1);
            table->setItem(row, column,
                           itemOf(edition, block.at(row).value(column), figure,
                                  !values.value(figure).isText(), palette));
        }
    }
    table->setVerticalHeaderLabels(names);
    int widest = 0;
    for (const QString &name : std::as_const(names))
        widest = std::max(widest, table->fontMetrics().horizontalAdvance(name));
    table->verticalHeader()->setFixedWidth(widest + 3 * Rhythm);
    table->resizeColumnsToContents();
    table->resizeRowsToContents();
    table->setAccessibleName(PastePreview::tr("What goes where"));
    return table;
}

} // namespace

PastePreview::PastePreview(const Edition &edition, const CellBlock &block, const PastePlan &plan,
                           QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Paste figures"));
    resize(92 * Rhythm, 56 * Rhythm);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Rhythm, 3 * Rhythm, 3 * Rhythm, 2 * Rhythm);
    layout->setSpacing(Rhythm);
    auto *what = new QLabel(
        plan.lost > 0
            ? tr("The copied block of %1 × %2 cells does not fit here.").arg(plan.rows).arg(plan.columns)
            : tr("The copied block holds what is no number."));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    what->setFont(strong);
    layout->addWidget(what);
    QStringList notes;
    if (plan.lost > 0)
        notes += tr("%n filled cell(s) would find no place. Begin further up or to the left, or paste only "
                    "what fits.",
                    nullptr, plan.lost);
    if (plan.unclear > 0)
        notes += tr("%n cell(s) hold no number and would be entered as they stand.", nullptr, plan.unclear);
    auto *note = new QuietLabel(notes.join(u'\n'));
    note->setWordWrap(true);
    layout->addWidget(note);
    layout->addSpacing(Rhythm);
    layout->addWidget(tableOf(edition, block, plan, palette()), 1);
    layout->addSpacing(Rhythm);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *paste = buttons->addButton(plan.lost > 0 ? tr("&Paste what fits") : tr("&Paste"),
                                            QDialogButtonBox::AcceptRole);
    paste->setEnabled(!plan.edits.isEmpty());
    layout->addWidget(buttons);
    paste->setDefault(true); // once it is the dialog's
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace nianbao
