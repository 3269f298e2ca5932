#include "forms/previewpane.h"

#include "forms/ink.h"
#include "forms/livepages.h"
#include "forms/wheelzoom.h"
#include "render/pagepainter.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace nianbao {

namespace {

constexpr int Gap = 2 * Rhythm; // around pages

void paintShadow(QPainter &painter, const QRect &page)
{
    painter.setPen(Qt::NoPen);
    for (int spread = 6; spread > 0; --spread) {
        painter.setBrush(QColor(0, 0, 0, 5));
        painter.drawRoundedRect(page.adjusted(-spread, -spread + 2, spread, spread + 2), spread, spread);
    }
}

// As a hand with a pencil would: beside lines of text, over a single figure.
void markPlace(QPainter &painter, const QList<QRect> &rects, bool isFigure, QColor ink)
{
    constexpr int bar = 3;
    painter.setPen(Qt::NoPen);
    for (const QRect &rect : rects) {
        ink.setAlpha(isFigure ? 60 : 150);
        painter.setBrush(ink);
        if (isFigure)
            painter.drawRect(rect);
        else
            painter.drawRoundedRect(QRect(rect.left() - 3 * bar, rect.top(), bar, rect.height()), 1.5, 1.5);
    }
}

} // namespace

PreviewPane::PreviewPane(LivePages *pages, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pages(pages)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Preview"));
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    verticalScrollBar()->setSingleStep(5 * Rhythm);
    connect(pages, &LivePages::outdated, this, &PreviewPane::refresh);
    m_follow.setSingleShot(true);
    m_follow.setInterval(LivePages::PauseMilliseconds);
    connect(&m_follow, &QTimer::timeout, this, [this] {
        viewport()->update();
        scrollToPlace();
    });
}

QSize PreviewPane::sizeHint() const
{
    return {48 * Rhythm, 60 * Rhythm};
}

// Hidden, it costs nothing; shown again, it catches up once it has its size.
void PreviewPane::refresh()
{
    if (!isVisible())
        return;
    m_drawn.clear();
    layOut();
    scrollToPlace();
}

void PreviewPane::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    refresh();
    m_follow.start();
}

int PreviewPane::pageCount()
{
    return int(m_pages->pages().pages.size());
}

int PreviewPane::currentPage()
{
    const int middle = viewport()->height() / 2;
    for (int page = 0; page < pageCount(); ++page) {
        if (pageRect(page).bottom() + Gap > middle)
            return page + 1;
    }
    return pageCount();
}

int PreviewPane::rowCount()
{
    return (pageCount() + m_columns - 1) / m_columns;
}

QSize PreviewPane::pageSize() const
{
    return {int(Paper::width * m_scale), int(Paper::height * m_scale)};
}

void PreviewPane::layOut()
{
    const qreal before = m_scale;
    const int top = verticalScrollBar()->value();
    if (m_fitWidth) {
        const int room = viewport()->width() - (m_columns + 1) * Gap;
        m_scale = std::max(0.2, room / (m_columns * Paper::width));
    }
    const int total = rowCount() * (pageSize().height() + Gap) + Gap;
    const int width = m_columns * (pageSize().width() + Gap) + Gap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, total - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    if (m_scale != before) // what was on top stays there
        verticalScrollBar()->setValue(qRound(top * m_scale / before));
    viewport()->update();
    Q_EMIT pageChanged();
}

QRect PreviewPane::pageRect(int page) const
{
    const QSize size = pageSize();
    const int all = m_columns * (size.width() + Gap) - Gap;
    const int left = std::max(Gap, (viewport()->width() - all) / 2) - horizontalScrollBar()->value();
    return {QPoint(left + page % m_columns * (size.width() + Gap),
                   Gap + page / m_columns * (size.height() + Gap) - verticalScrollBar()->value()),
            size};
}

void PreviewPane::fitWidth()
{
    m_fitWidth = true;
    m_drawn.clear();
    layOut();
}

void PreviewPane::showTwoPages(bool two)
{
    m_columns = two ? 2 : 1;
    fitWidth();
    scrollToPlace();
}

void PreviewPane::zoom(qreal factor)
{
    m_fitWidth = false;
    const qreal before = m_scale;
    m_scale = qBound(0.3, m_scale * factor, 4.0);
    const qreal middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    m_drawn.clear();
    layOut();
    verticalScrollBar()->setValue(int(middle * m_scale / before - viewport()->height() / 2.0));
}

const QPixmap &PreviewPane::drawnPage(int page)
{
    QPixmap &drawn = m_drawn[page];
    if (drawn.isNull()) {
        const qreal ratio = devicePixelRatioF();
        drawn = QPixmap((QSizeF(pageRect(page).size()) * ratio).toSize());
        drawn.setDevicePixelRatio(ratio);
        drawn.fill(Qt::white); // paper is white on dark desktops too
        QPainter painter(&drawn);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        paintPage(painter, m_pages->pages().pages.at(page), m_scale);
    }
    return drawn;
}

void PreviewPane::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(),
                     Ink::mix(palette().color(QPalette::WindowText), palette().color(QPalette::Window),
                              Ink::isDark(palette()) ? 0 : 0.06));
    painter.setRenderHint(QPainter::Antialiasing);
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page);
        if (!rect.adjusted(-Gap, -Gap, Gap, Gap).intersects(event->rect())) {
            m_drawn.remove(page);
            continue;
        }
        paintShadow(painter, rect);
        painter.drawPixmap(rect.topLeft(), drawnPage(page));
    }
    markPlace(painter, placeRects(), !m_place.row.isEmpty(), palette().color(QPalette::Highlight));
}

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (!isVisible())
        return;
    if (m_fitWidth)
        m_drawn.clear();
    layOut();
}

void PreviewPane::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void PreviewPane::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT pageChanged();
}

void PreviewPane::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        zoom(zoomOf(*event));
    else
        QAbstractScrollArea::wheelEvent(event);
}

const PageArea *PreviewPane::areaAt(QPoint position)
{
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page);
        if (rect.contains(position))
            return m_pages->pages().pages.at(page).areaAt(QPointF(position - rect.topLeft()) / m_scale);
    }
    return nullptr;
}

void PreviewPane::mousePressEvent(QMouseEvent *event)
{
    const PageArea *area = event->button() == Qt::LeftButton ? areaAt(event->position().toPoint()) : nullptr;
    if (!area)
        return;
    Place place;
    place.section = area->source.section;
    place.paragraph = area->source.paragraph;
    place.row = area->figureRow;
    place.column = area->figureColumn;
    Q_EMIT placeChosen(place);
}

void PreviewPane::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(areaAt(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PreviewPane::showPlace(const Place &place)
{
    m_place = place;
    m_follow.start();
}

// The figure or paragraph; where it is not printed, the part it belongs to.
QList<QRect> PreviewPane::placeRects()
{
    const LaidOutDocument &document = m_pages->pages();
    QList<PagePlace> places = document.places({m_place.section, m_place.paragraph});
    if (!m_place.row.isEmpty())
        places = document.places({m_place.section, -1}, m_place.row, m_place.column);
    if (places.isEmpty()) {
        for (int page = 0; page < int(document.pages.size()); ++page) {
            for (const PageArea &area : document.pages.at(page).areas) {
                if (area.source.section == m_place.section && area.figureRow.isEmpty())
                    places += {page, area.rect};
            }
        }
    }
    QList<QRect> rects;
    for (const PagePlace &place : std::as_const(places)) {
        const QRectF scaled(place.rect.topLeft() * m_scale, place.rect.size() * m_scale);
        rects += scaled.translated(pageRect(place.page).topLeft()).toAlignedRect();
    }
    return rects;
}

void PreviewPane::scrollToPlace()
{
    if (!isVisible() || m_place.section.isEmpty())
        return;
    layOut(); // an edit may have made pages that are not scrolled over yet
    const QList<QRect> rects = placeRects();
    const auto inSight = [this](const QRect &rect) {
        return rect.top() >= 0 && rect.top() < viewport()->height() - 4 * Rhythm;
    };
    if (!rects.isEmpty() && std::none_of(rects.begin(), rects.end(), inSight))
        verticalScrollBar()->setValue(rects.first().top() + verticalScrollBar()->value() - 8 * Rhythm);
}

} // namespace nianbao
