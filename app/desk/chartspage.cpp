#include "app/desk/chartspage.h"

#include "app/county/desk.h"
#include "app/desk/chartpainter.h"
#include "app/messages.h"
#include "app/savefile.h"
#include "forms/ink.h"
#include "forms/quietlabel.h"

#include <QDir>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace nianbao {

ChartView::ChartView(Chart chart, QWidget *parent)
    : QWidget(parent)
    , m_chart(std::move(chart))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(m_chart.title);
    QStringList values;
    for (qsizetype i = 0; i < m_chart.labels.size(); ++i)
        values += m_chart.labels.at(i) + u' ' + QString::number(m_chart.values.last().at(i));
    setAccessibleDescription(values.join(u", "_s));
}

QSize ChartView::sizeHint() const
{
    return {80 * Rhythm, int(std::ceil(ChartPainter(m_chart, font(), palette()).height()))};
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    ChartPainter(m_chart, font(), palette()).paint(painter, width());
}

ChartsPage::ChartsPage(const Desk *desk, const QString &language, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_language(language)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(desk, &Desk::settled, this, &ChartsPage::rebuild);
    rebuild();
}

void ChartsPage::rebuild()
{
    m_charts = chartsOf(m_desk->settling(), m_language);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(4 * Rhythm, 3 * Rhythm, 4 * Rhythm, 3 * Rhythm);
    layout->setSpacing(3 * Rhythm);
    for (const Chart &chart : std::as_const(m_charts)) {
        if (!chart.isEmpty())
            layout->addWidget(makeCard(chart));
    }
    if (layout->count() == 0)
        layout->addWidget(new QuietLabel(tr("There is nothing to draw yet.")));
    if (m_desk->settling().county && !m_desk->settling().lastYear)
        layout->addWidget(
            new QuietLabel(tr("Choose the folder of last year's reports to compare the years.")));
    layout->addStretch(1);
    setWidget(page);
}

QWidget *ChartsPage::makeCard(const Chart &chart)
{
    auto *card = new QWidget;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *view = new ChartView(chart);
    view->setMaximumWidth(120 * Rhythm);
    layout->addWidget(view);
    auto *button = new QPushButton(tr("Save as a picture…"));
    connect(button, &QPushButton::clicked, this, [this, chart] { save(chart); });
    layout->addWidget(button, 0, Qt::AlignLeft);
    return card;
}

void ChartsPage::save(const Chart &chart)
{
    const QString path =
        askSaveFile(this, tr("Save the chart"), QDir(m_desk->folder()).filePath(chart.title + u".png"_s),
                    tr("Picture (*.png);;Drawing (*.svg);;PDF (*.pdf)"), {u"png"_s, u"svg"_s, u"pdf"_s});
    if (path.isEmpty())
        return;
    if (const Result<void> saved = exportChart(chart, font(), path); !saved)
        tellFailure(this, tr("The chart cannot be saved."), saved.error().message);
}

} // namespace nianbao
