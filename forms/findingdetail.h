#pragma once

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace nianbao {

// One finding opened: the whole sentence, what the rule looks for and on what it
// rests, what its mend would change, and the buttons for what can be done.
class FindingDetail : public QScrollArea
{
    Q_OBJECT

public:
    struct Content
    {
        QString message;
        QString rule;             // what it looks for
        QString explanation;      // and why
        QString basis;            // and the rule's id
        QString reason;           // for which it is let stand
        QString mends;            // what they change, a line each
        QString mendLabel;        // empty: nothing to mend
        int mendsOfRule = 0;      // everywhere
        bool canBeIgnored = true; // a blank is filled in rather
    };

    explicit FindingDetail(QWidget *parent = nullptr);

    void showContent(const Content &content);
    void clear();

Q_SIGNALS:
    void mendRequested();
    void mendRuleRequested();
    void ignoreRequested();
    void takeUpRequested();

private:
    QPushButton *addButton(const QString &text, void (FindingDetail::*wanted)());

    QLabel *m_message;
    QLabel *m_reason;
    QLabel *m_mends;
    QLabel *m_rule;
    QLabel *m_explanation;
    QLabel *m_basis;
    QLabel *m_hint; // while no finding is chosen
    QPushButton *m_mend;
    QPushButton *m_mendRule;
    QPushButton *m_ignore;
    QPushButton *m_takeUp;
};

} // namespace nianbao
