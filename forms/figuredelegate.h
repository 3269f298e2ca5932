#pragma once

#include "forms/figurewalk.h"
#include "forms/tablelabels.h"

#include <QStyledItemDelegate>

namespace nianbao {

// Draws the cells of a table form and edits its figures.
class FigureDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

    // The figure whose row and column heads are lit.
    void setCurrent(const QModelIndex &current) { m_current = current; }
    // Whether an index is a head of the current figure's row or column.
    bool isLit(const QModelIndex &index) const;
    // Where the text of a label stands in its cell, and how it is broken into lines.
    static QRect labelRoom(const QRect &cell);
    TableLabels &labels() { return m_labels; }
    // Arrows leave an editor that was opened by typing; in one opened by F2 they move the caret.
    void setTyped(bool typed) { m_typed = typed; }

Q_SIGNALS:
    void draftChanged(const QString &text) const;
    void left(Step step);

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    void paintLabel(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFigure(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    bool leave(QWidget *editor, Step step);

    QPersistentModelIndex m_current;
    TableLabels m_labels;
    bool m_typed = true;
};

} // namespace nianbao
