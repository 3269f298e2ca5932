#include "app/startpage.h"

#include "app/recentfiles.h"
#include "app/waybutton.h"
#include "forms/icons.h"
#include "forms/ink.h"
#include "forms/quietlabel.h"
#include "forms/verdict.h"
#include "models/checks/check.h"
#include "models/reportchecker.h"
#include "models/reportfile.h"
#include "render/composer.h"
#include "render/faces.h"
#include "render/pagepainter.h"
#include "render/paginator.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

constexpr int PathRole = Qt::UserRole;
constexpr int DrawnRole = Qt::UserRole + 1;
constexpr int HeadRole = Qt::UserRole + 2; // unit and year
constexpr QSize PictureSize{120, 170};

QPixmap paper(qreal ratio)
{
    QPixmap picture(PictureSize * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::white);
    return picture;
}

} // namespace

StartPage::StartPage(const Editions *editions, const ReportChecker *checker, QWidget *parent)
    : QWidget(parent)
    , m_editions(editions)
    , m_checker(checker)
    , m_cards(new QListWidget)
    , m_recent(new QWidget)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8 * Rhythm, 7 * Rhythm, 8 * Rhythm, 4 * Rhythm);
    layout->setSpacing(3 * Rhythm);
    auto *title = new QLabel(tr("Annual report on open government information"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.9);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    layout->addWidget(title);

    auto *ways = new QHBoxLayout;
    ways->setSpacing(2 * Rhythm);
    QPushButton *begin =
        addWay(ways, u"document-new"_s, tr("&New report"), tr("Begin with the unit and the year"));
    QPushButton *proceed = addWay(ways, u"go-next"_s, tr("Continue from &last year's"),
                                  tr("Carry over what goes on, check against it"));
    QPushButton *open =
        addWay(ways, u"document-open"_s, tr("&Open"), tr("A report, or a Word, PDF or web document"));
    layout->addLayout(ways);
    connect(begin, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(proceed, &QPushButton::clicked, this, &StartPage::continueRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);

    auto *recent = new QVBoxLayout(m_recent);
    recent->setContentsMargins(0, 2 * Rhythm, 0, 0);
    recent->setSpacing(Rhythm);
    recent->addWidget(new QuietLabel(tr("Recent reports")));
    recent->addWidget(new Hairline);
    m_cards->setViewMode(QListView::IconMode);
    m_cards->setFrameShape(QFrame::NoFrame);
    m_cards->setIconSize(PictureSize);
    m_cards->setGridSize({26 * Rhythm, 32 * Rhythm});
    m_cards->setResizeMode(QListView::Adjust);
    m_cards->setMovement(QListView::Static);
    m_cards->setWordWrap(true);
    m_cards->setSpacing(Rhythm);
    m_cards->setAccessibleName(tr("Recent reports"));
    recent->addWidget(m_cards, 1);
    layout->addWidget(m_recent, 1);
    layout->addStretch(0);
    layout->addLayout(makeFoot());
    connect(m_cards, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT reportChosen(item->data(PathRole).toString()); });
    connect(m_cards, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { Q_EMIT reportChosen(item->data(PathRole).toString()); });
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &StartPage::drawNextPicture);
}

StartPage::~StartPage() = default;

void StartPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        Q_EMIT pasteRequested();
    else
        QWidget::keyPressEvent(event);
}

QPushButton *StartPage::addWay(QLayout *row, const QString &iconName, const QString &text,
                               const QString &hint)
{
    auto *button = new WayButton(icon(iconName), text, hint);
    row->addWidget(button);
    return button;
}

// The county's way in stands back: most who come here write one report.
QLayout *StartPage::makeFoot()
{
    auto *row = new QHBoxLayout;
    row->addWidget(
        new QuietLabel(
            tr("You can also drop a file anywhere in this window, or paste a report that you copied.")),
        1);
    auto *desk = new QPushButton(icon(u"tools-check-spelling"_s), tr("&Add up the units' reports…"));
    desk->setFlat(true);
    desk->setAutoDefault(true); // Enter presses it
    connect(desk, &QPushButton::clicked, this, &StartPage::deskRequested);
    row->addWidget(desk);
    return row;
}

void StartPage::refresh()
{
    m_cards->clear();
    const QStringList paths = RecentFiles().paths();
    for (const QString &path : paths)
        addCard(path);
    tellApart();
    m_recent->setVisible(m_cards->count() > 0);
    m_idle.start(0);
}

void StartPage::addCard(const QString &path)
{
    const Result<Report> report = loadReport(path, *m_editions);
    if (!report)
        return; // opening it from the menu tells why
    const Verdict verdict =
        verdictOf(FindingsModel::Tally::of(checkReport({*report, m_checker->rules()}).findings));
    const QString name = report->unit.shortName.isEmpty() ? report->unit.name : report->unit.shortName;
    auto *item = new QListWidgetItem(
        tr("%1 · %2\n%3").arg(name.isEmpty() ? tr("New report") : name).arg(report->year).arg(verdict.text),
        m_cards);
    item->setData(HeadRole, item->text().section(u'\n', 0, 0));
    item->setIcon(paper(devicePixelRatioF()));
    item->setToolTip(path);
    item->setData(PathRole, path);
}

// Several files of one unit and year are known by their names.
void StartPage::tellApart()
{
    QHash<QString, int> counts;
    for (int row = 0; row < m_cards->count(); ++row)
        ++counts[m_cards->item(row)->data(HeadRole).toString()];
    for (int row = 0; row < m_cards->count(); ++row) {
        QListWidgetItem *item = m_cards->item(row);
        if (counts.value(item->data(HeadRole).toString()) > 1)
            item->setText(item->text() + u'\n' +
                          QFileInfo(item->data(PathRole).toString()).completeBaseName());
    }
}

// One picture at a time, so that the page answers at once.
void StartPage::drawNextPicture()
{
    for (int row = 0; row < m_cards->count() && isVisible(); ++row) {
        QListWidgetItem *item = m_cards->item(row);
        if (item->data(DrawnRole).toBool())
            continue;
        item->setData(DrawnRole, true);
        const Result<Report> report = loadReport(item->data(PathRole).toString(), *m_editions);
        if (!report)
            continue;
        if (!m_paginator) {
            m_faces = std::make_unique<Faces>();
            m_paginator = std::make_unique<Paginator>(*m_faces);
        }
        const LaidOutDocument pages = m_paginator->layOut(Composer().compose(*report));
        QPixmap picture = paper(devicePixelRatioF());
        QPainter painter(&picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        if (!pages.pages.isEmpty())
            paintPage(painter, pages.pages.first(), PictureSize.width() / Paper::width);
        painter.setPen(Ink::hairline(palette()));
        painter.drawRect(QRect(QPoint(), PictureSize).adjusted(0, 0, -1, -1));
        painter.end();
        item->setIcon(picture);
        m_idle.start(0);
        return;
    }
}

} // namespace nianbao
