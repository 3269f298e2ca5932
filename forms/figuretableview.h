#pragma once

#include "forms/figurewalk.h"

#include <QTableView>

namespace nianbao {

class FigureDelegate;
class FigureTableModel;

// The official table as a form: merged labels, figures that are typed over.
class FigureTableView : public QTableView
{
    Q_OBJECT

public:
    explicit FigureTableView(FigureTableModel *model, QWidget *parent = nullptr);

    // The figure under the cursor, or -1.
    int currentFigure() const;
    void goToFigure(int figure);
    // Figures of the selection in reading order.
    QList<int> selectedFigures() const;

    // 1 is the desktop's own text size.
    void setZoom(qreal zoom);
    qreal zoom() const { return m_zoom; }
    QSize sizeHint() const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

public Q_SLOTS:
    void cut();
    void copy() { Q_EMIT copyRequested(); }
    void paste() { Q_EMIT pasteRequested(); }

Q_SIGNALS:
    void currentFigureChanged(int figure);
    void selectionSettled();
    // What is being typed into the current figure, before it is entered; null after.
    void draftChanged(const QString &text);
    void clearRequested();
    void copyRequested();
    void pasteRequested();
    // Tab went past the last figure, or back past the first.
    void leftTable(bool forward);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void rebuild();
    void layOutGrid();
    int headsHeight() const; // of the column heads that stay on top while scrolling
    void paintHeads(QPainter &painter, const QRect &part);
    void moveLight(const QModelIndex &current);
    int textHeight(const CellSpec &cell, int width) const;
    QList<int> leastWidths() const;
    int figureWidth(const CellSpec &cell) const;
    QModelIndex stepped(Step step);
    void go(Step step, bool extend = false);
    bool handleKey(const QKeyEvent *event);

    FigureTableModel *m_model;
    FigureDelegate *m_delegate;
    int m_walkColumn = 0;        // inside wide cells, the column one came along
    QPoint m_metByReset{-1, -1}; // column and row of the current figure then
    qreal m_zoom = 1;
    QFont m_baseFont;
};

} // namespace nianbao
