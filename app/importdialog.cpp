#include "app/importdialog.h"

#include "app/county/doubt.h"
#include "app/piecesview.h"
#include "app/readingviews.h"
#include "forms/ink.h"
#include "forms/marks.h"
#include "forms/quietlabel.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// How much a remark asks of the reader.
Mark markOf(const Remark &remark)
{
    return isDoubt(remark) ? Mark::Warning : Mark::Advice;
}

} // namespace

ImportDialog::ImportDialog(const Reading &reading, const QString &fileName, QWidget *parent)
    : QDialog(parent)
    , m_reading(reading)
    , m_places(reading)
    , m_source(new PiecesView)
    , m_report(new PiecesView)
    , m_list(new QListWidget)
{
    setWindowTitle(tr("Take over a document"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    const QSize room = parent ? parent->window()->size() : QSize(150 * Rhythm, 100 * Rhythm);
    resize(room - QSize(4 * Rhythm, 4 * Rhythm));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Rhythm, 2 * Rhythm, 3 * Rhythm, 2 * Rhythm);
    layout->setSpacing(2 * Rhythm);
    layout->addWidget(makeSummary(fileName));

    showSource(*m_source, m_reading.source);
    showReport(*m_report, m_reading.report);
    auto *panes = new QSplitter;
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(2 * Rhythm);
    panes->addWidget(makePane(tr("As it stood"), m_source));
    panes->addWidget(makeRemarks());
    panes->addWidget(makePane(tr("As it was understood"), m_report));
    const int width = this->width();
    panes->setSizes({width * 38 / 100, width * 24 / 100, width * 38 / 100});
    layout->addWidget(panes, 1);

    auto *buttons = new QDialogButtonBox;
    QPushButton *take = buttons->addButton(tr("&Take over"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    take->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &ImportDialog::showRemark);
    connect(m_list, &QListWidget::itemClicked, this, [this] { showRemark(m_list->currentRow()); });
    connect(m_source, &PiecesView::pieceClicked, this, &ImportDialog::showSourcePiece);
    connect(m_report, &PiecesView::pieceClicked, this, &ImportDialog::showReportPiece);
    m_list->setFocus();
}

QWidget *ImportDialog::makeSummary(const QString &fileName)
{
    auto *summary = new QWidget;
    auto *layout = new QVBoxLayout(summary);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Rhythm / 2);
    auto *title = new QLabel(m_reading.report.effectiveTitle());
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    title->setWordWrap(true);
    layout->addWidget(title);
    const QList<Figure> &figures = m_reading.report.figures;
    const auto filled =
        std::count_if(figures.begin(), figures.end(), [](const Figure &figure) { return !figure.isBlank(); });
    const qsizetype sections = m_reading.report.edition->sections.size();
    layout->addWidget(new QuietLabel(tr("From “%1”: %2 of %3 figures and %4 of %5 sections were recognised.")
                                         .arg(fileName)
                                         .arg(filled)
                                         .arg(figures.size())
                                         .arg(sections - m_reading.asRead.absentSections.size())
                                         .arg(sections)));
    return summary;
}

QWidget *ImportDialog::makePane(const QString &caption, QWidget *content)
{
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Rhythm / 2);
    layout->addWidget(new QuietLabel(caption));
    layout->addWidget(new Hairline);
    layout->addWidget(content, 1);
    content->setAccessibleName(caption);
    content->setMinimumWidth(22 * Rhythm);
    return pane;
}

QWidget *ImportDialog::makeRemarks()
{
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(Rhythm / 4);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // What asks for a look comes first, each kind in the order of the document.
    std::stable_sort(m_reading.remarks.begin(), m_reading.remarks.end(),
                     [](const Remark &a, const Remark &b) { return isDoubt(a) && !isDoubt(b); });
    for (const Remark &remark : std::as_const(m_reading.remarks)) {
        auto *item = new QListWidgetItem(markIcon(markOf(remark)), remark.message, m_list);
        item->setToolTip(remark.text.left(1000));
    }
    if (m_reading.remarks.isEmpty()) {
        auto *none = new QListWidgetItem(tr("Everything was read without doubt."), m_list);
        none->setFlags(Qt::ItemIsEnabled);
    }
    return makePane(tr("What to look at (%n)", nullptr, int(m_reading.remarks.size())), m_list);
}

void ImportDialog::showRemark(int row)
{
    if (row < 0 || row >= m_reading.remarks.size())
        return;
    const Remark &remark = m_reading.remarks.at(row);
    light({remark.source}, m_places.reportKeys(remark), markColor(markOf(remark), palette()));
}

void ImportDialog::showSourcePiece(const QString &key, int character)
{
    const QString reportKey = m_places.reportKeyAt(key, character);
    if (!reportKey.isEmpty())
        showReportPiece(reportKey);
}

void ImportDialog::showReportPiece(const QString &key)
{
    light({}, {key}, Ink::accent(palette()));
}

// These places, and where the pieces of the report stood.
void ImportDialog::light(QList<SourcePlace> source, const QStringList &report, const QColor &colour)
{
    constexpr qreal Strength = 0.3;
    const QColor tint = Ink::tint(colour, palette(), Strength);
    QList<PiecesView::Lit> inSource;
    QList<PiecesView::Lit> inReport;
    for (const QString &key : report) {
        inReport += {key};
        source += m_places.sourceOf(key);
    }
    for (const SourcePlace &place : std::as_const(source)) {
        if (place.isValid())
            inSource += {ReadingPlaces::sourceKey(place.block, place.cell), place.start, place.length};
    }
    m_source->light(inSource, tint);
    m_report->light(inReport, tint);
}

} // namespace nianbao
