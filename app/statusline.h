#pragma once

#include <QDate>
#include <QStatusBar>

class QLabel;
class QToolButton;

namespace nianbao {

class DocumentFile;
class FindingsModel;
class ReportChecker;
class ReportDocument;
class RulePack;
struct Report;

// How long is left to publish a report, by the rules in force: 距 1 月 31 日还有 12 天.
// Empty when the day is past.
QString timeLeft(const Report &report, const RulePack &rules, QDate today);

// The foot of the window: when it was saved, on which format, how long is left,
// what is selected, and whether the report may go out.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(const ReportDocument *document, const DocumentFile *file, const FindingsModel *findings,
               const ReportChecker *checker, QWidget *parent = nullptr);

    void setSelection(const QString &text);

Q_SIGNALS:
    void verdictClicked();

private:
    void showState();
    void showVerdict();

    const ReportDocument *m_document;
    const DocumentFile *m_file;
    const FindingsModel *m_findings;
    const ReportChecker *m_checker; // whose rules set the deadline
    QLabel *m_state;
    QLabel *m_selection;
    QToolButton *m_verdict;
};

} // namespace nianbao
