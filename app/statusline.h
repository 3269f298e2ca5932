#pragma once

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QToolButton;

namespace nianbao {

class DocumentFile;
class FindingsModel;
class ReportChecker;
class ReportDocument;

// The foot of the window: when it was saved, on which format, how long is left,
// what is selected, and whether the report may go out.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(const ReportDocument *document, const DocumentFile *file, const FindingsModel *findings,
               const ReportChecker *checker, QWidget *parent = nullptr);

    // Says something for a while, in the place of the state.
    void tell(const QString &message);
    void setSelection(const QString &text);
    // The file of last year's report that this one is compared with; empty for none.
    void setLastYear(const QString &path);

Q_SIGNALS:
    void verdictClicked();

private:
    void showState();
    void showVerdict();

    const ReportDocument *m_document;
    const DocumentFile *m_file;
    const FindingsModel *m_findings;
    const ReportChecker *m_checker; // whose rules set the deadline
    QString m_lastYear;
    QTimer m_telling;
    QLabel *m_state;
    QLabel *m_selection;
    QToolButton *m_verdict;
};

} // namespace nianbao
