#pragma once

#include <QStyledItemDelegate>

namespace nianbao {

// A finding on one line: its sign, the sentence, and a button where it can be
// mended. A heading is its words and how many stand below it.
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    // Where the button of a row is; empty where it has none.
    static QRect buttonRect(const QStyleOptionViewItem &option, const QModelIndex &index);

Q_SIGNALS:
    void mendClicked(const QModelIndex &index);

private:
    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintFinding(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintButton(QPainter *painter, const QRect &rect, const QString &label,
                            const QPalette &palette);
};

} // namespace nianbao
