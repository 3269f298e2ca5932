// Edits a report without end and says so, a line an edit: number, time. Killed by
// the test of the recovery journal.
#include "app/recoveryjournal.h"
#include "models/reportdocument.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTextStream>
#include <QTimer>

using namespace nianbao;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const Editions editions = Editions::standard();
    ReportDocument document(Report(editions.find(u"2021"), 2025));
    RecoveryJournal journal(&document, QCoreApplication::arguments().at(1));
    QTextStream out(stdout);
    QTimer timer;
    qint64 edit = 0;
    QObject::connect(&timer, &QTimer::timeout, &document, [&] {
        document.setFigure(0, Figure::count(++edit));
        out << edit << ' ' << QDateTime::currentMSecsSinceEpoch() << Qt::endl;
    });
    timer.start(3);
    return QCoreApplication::exec();
}
