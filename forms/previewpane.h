#pragma once

#include "models/checks/finding.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>
#include <QTimer>

namespace nianbao {

class LivePages;
struct BlockSource;
struct PageArea;

// The pages as they will be printed, one below the other on the desk.
class PreviewPane : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PreviewPane(LivePages *pages, QWidget *parent = nullptr);

    // Marks where a part, a paragraph or a figure of the report is printed, and
    // scrolls there if it is out of sight.
    void showPlace(const Place &place);

    void fitWidth();
    void showTwoPages(bool two); // side by side
    void zoom(qreal factor);     // from what it is now
    int pageCount();
    int currentPage(); // from 1
    QSize sizeHint() const override;

Q_SIGNALS:
    // Something on a page was clicked; figures by their row and column.
    void placeChosen(const Place &place);
    void pageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void layOut();
    int rowCount();
    QSize pageSize() const;
    QRect pageRect(int page) const; // in the viewport
    QList<QRect> placeRects();      // in the viewport
    void scrollToPlace();
    const PageArea *areaAt(QPoint position);
    const QPixmap &drawnPage(int page);

    LivePages *m_pages;
    QHash<int, QPixmap> m_drawn;
    qreal m_scale = 1; // pixels of the widget for one point of the page
    bool m_fitWidth = true;
    int m_columns = 1; // pages side by side
    Place m_place;     // that is being edited
    QTimer m_follow;   // a key is painted in its form first
};

} // namespace nianbao
