#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class QSortFilterProxyModel;
class QToolButton;

namespace nianbao {

class FindingsModel;

// What a reviewer would mark, each with its place and, where there is one safe
// mend, a button for it.
class FindingsPane : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPane(FindingsModel *model, QWidget *parent = nullptr);

    // Walks through the list as shown: the next finding, or the one before.
    void step(int direction);
    QSize sizeHint() const override;

public Q_SLOTS:
    void mendCurrent();

Q_SIGNALS:
    // Rows of the FindingsModel.
    void chosen(int row);
    void mendRequested(int row);

private:
    void addHead();
    void addList();
    void showTally();
    void choose(const QModelIndex &index);
    void mend(const QModelIndex &index);

    FindingsModel *m_model;
    QSortFilterProxyModel *m_shown;
    QListView *m_list;
    QLineEdit *m_filter;
    QLabel *m_blanks;
    QLabel *m_clean;
    QList<QToolButton *> m_severities;
};

} // namespace nianbao
