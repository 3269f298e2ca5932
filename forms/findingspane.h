#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QModelIndex;
class QToolButton;

namespace nianbao {

class FindingDetail;
class FindingsModel;
class FindingsView;
class ReportDocument;

// What a reviewer would mark: the list on the left, the finding that is current
// opened on the right, and what can be done about it.
class FindingsPane : public QWidget
{
    Q_OBJECT

public:
    FindingsPane(FindingsModel *model, ReportDocument *document, QWidget *parent = nullptr);

    FindingsView *view() const { return m_view; }

    // Walks through the list as shown: the next finding, or the one before.
    void step(int direction);
    QSize sizeHint() const override;

public Q_SLOTS:
    // Goes to it first where it was not gone to yet.
    void mendCurrent();
    void mendRuleOfCurrent();
    // Asks for the reason; of one that is ignored already, takes it up again.
    void ignoreCurrent();

Q_SIGNALS:
    // An index of the FindingsModel, to be gone to.
    void chosen(const QModelIndex &index);
    void mended();
    // Why nothing happened, a sentence.
    void told(const QString &message);

private:
    void addHead();
    void addBody();
    void showTally();
    void showDetail();
    void mend(const QModelIndex &index);
    void takeUpCurrent();

    FindingsModel *m_model;
    ReportDocument *m_document;
    FindingsView *m_view;
    FindingDetail *m_detail;
    QLineEdit *m_filter;
    QLabel *m_blanks;
    QLabel *m_clean;
    QWidget *m_body;
    QList<QToolButton *> m_severities;
};

} // namespace nianbao
