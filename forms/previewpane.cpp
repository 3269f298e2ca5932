#include "forms/previewpane.h"

#include "forms/ink.h"
#include "forms/livepages.h"
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
}

QSize PreviewPane::sizeHint() const
{
    return {48 * Rhythm, 60 * Rhythm};
}

// Hidden, it costs nothing; shown again, it catches up.
void PreviewPane::refresh()
{
    if (!isVisible())
        return;
    m_drawn.clear();
    layOut();
}

void PreviewPane::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    refresh();
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

void PreviewPane::layOut()
{
    if (m_fitWidth)
        m_scale = std::max(0.2, (viewport()->width() - 2 * Gap) / Paper::width);
    const int height = int(Paper::height * m_scale) + Gap;
    const int total = pageCount() * height + Gap;
    const int width = int(Paper::width * m_scale) + 2 * Gap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, total - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    viewport()->update();
    Q_EMIT pageChanged();
}

QRect PreviewPane::pageRect(int page) const
{
    const QSize size(int(Paper::width * m_scale), int(Paper::height * m_scale));
    const int left = std::max(Gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {QPoint(left, Gap + page * (size.height() + Gap) - verticalScrollBar()->value()), size};
}

void PreviewPane::fitWidth()
{
    m_fitWidth = true;
    m_drawn.clear();
    layOut();
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
        zoom(event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1);
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

void PreviewPane::showPart(const QString &section)
{
    if (!isVisible())
        return;
    layOut(); // an edit may have made pages that are not scrolled over yet
    int best = -1;
    const QList<Page> &pages = m_pages->pages().pages;
    for (int page = 0; page < int(pages.size()); ++page) {
        for (const PageArea &area : pages.at(page).areas) {
            if (area.source.section != section)
                continue;
            const QRect rect = pageRect(page);
            const int top = rect.top() + int(area.rect.top() * m_scale);
            if (top >= 0 && top < viewport()->height() - 4 * Rhythm)
                return; // in sight
            if (best < 0)
                best = top + verticalScrollBar()->value();
        }
    }
    if (best >= 0)
        verticalScrollBar()->setValue(best - 4 * Rhythm);
}

} // namespace nianbao
