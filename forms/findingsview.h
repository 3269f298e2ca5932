#pragma once

#include "models/checks/finding.h"

#include <QSet>
#include <QTreeView>

#include <optional>

namespace nianbao {

class FindingsModel;
class ShownFindings;

// The list of findings under their headings: what is shown of it, which headings
// are folded and which row is current outlive the edits that make it anew.
class FindingsView : public QTreeView
{
    Q_OBJECT

public:
    explicit FindingsView(FindingsModel *model, QWidget *parent = nullptr);

    void setShown(Severity severity, bool shown);
    void setWords(const QString &words);

    // All indices of the FindingsModel; invalid where there is none.
    QModelIndex current() const;
    // The next row as shown, or the one before; ignored ones are passed over.
    void step(int direction);
    // Goes to the current finding; whether that was the last one gone to.
    void chooseCurrent();
    bool isCurrentChosen() const;

Q_SIGNALS:
    void currentRowChanged();                   // or what it says
    void chosen(const QModelIndex &index);      // to be shown in its form
    void mendClicked(const QModelIndex &index); // the button in the row

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    QModelIndexList shownRows(bool withIgnored = false) const;
    void rememberOrder();
    QModelIndex heir() const;
    void restore();
    void choose(const QModelIndex &index);

    FindingsModel *m_model;
    ShownFindings *m_shown;
    QSet<QString> m_folded;          // headings, by section
    std::optional<Finding> m_kept;   // of the current row
    std::optional<Finding> m_chosen; // that was gone to last
    QList<Finding> m_order;          // as shown before the change; without the ignored
    bool m_restoring = false;
};

} // namespace nianbao
