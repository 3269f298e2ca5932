#pragma once

#include "models/report.h"
#include "models/result.h"

#include <QFuture>
#include <QObject>

class QWidget;

namespace nianbao {

class Desk;

// What leaves the desk: the county's report, the workbook, return slips, and the
// comparison of two versions. Each asks where to, works in the background, and
// says what came of it.
class DeskOutputs : public QObject
{
    Q_OBJECT

public:
    DeskOutputs(const Desk *desk, const Editions *editions, QWidget *window);

    void makeReport();
    void saveWorkbook();
    void writeSlips();
    // The report of an entry with an older version that is asked for.
    void compare(int entry);
    bool canCompare(int entry) const;

Q_SIGNALS:
    void told(const QString &text);
    void countyReportMade(const QString &file, const QList<Report> &reports);

private:
    QString askUnit();
    QString askSlipFormat(); // the id; empty: none
    // Tells the sentence that the work hands back, or why it failed.
    void tellWhenDone(const QFuture<Result<QString>> &work, const QString &failure);

    const Desk *m_desk;
    const Editions *m_editions;
    QWidget *m_window;
};

} // namespace nianbao
