// What the clerk feels: bench_window REPORT prints the processor time until the
// window is up and idle, the memory with report and preview open, and how long a
// key takes until its form is painted. Run on a release build.
#include "app/mainwindow.h"
#include "app/translations.h"
#include "forms/partform.h"
#include "forms/reportpage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>

#include <sys/resource.h>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int Keys = 200;
constexpr int BetweenKeys = 80; // milliseconds: a quick typist

double processorTime()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

// Of this process, in MB: resident, and what is not shared with others.
QString memory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return u"unknown"_s;
    const QString text = QString::fromLatin1(file.readAll());
    const auto megabytes = [&text](const QString &name) {
        return QRegularExpression(name + u":\\s+(\\d+)"_s).match(text).captured(1).toDouble() / 1024;
    };
    return u"%1 MB resident, %2 MB its own"_s.arg(megabytes(u"Rss"_s), 0, 'f', 1)
        .arg(megabytes(u"Private_Dirty"_s) + megabytes(u"Private_Clean"_s), 0, 'f', 1);
}

void settle(int milliseconds)
{
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < milliseconds;)
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 10);
}

// Keys come at their times, whether or not the program is at leisure; what it does
// between them counts where it holds a key up.
QString typing(const QString &text)
{
    QList<double> taken;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < Keys; ++i) {
        const qint64 due = qint64(i + 1) * BetweenKeys * 1'000'000;
        while (clock.nsecsElapsed() < due)
            QApplication::processEvents(QEventLoop::AllEvents, 1);
        const QString key = text.at(i % text.size()) == u'\t' ? QString() : QString(text.at(i % text.size()));
        const int code = key.isEmpty() ? int(Qt::Key_Tab) : int(key.at(0).toUpper().unicode());
        QWidget *focus = QApplication::focusWidget();
        QKeyEvent press(QEvent::KeyPress, code, Qt::NoModifier, key);
        QApplication::sendEvent(focus, &press);
        QKeyEvent release(QEvent::KeyRelease, code, Qt::NoModifier, key);
        QApplication::sendEvent(QApplication::focusWidget(), &release);
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest);
        QApplication::processEvents();
        taken += double(clock.nsecsElapsed() - due) / 1e6;
    }
    std::sort(taken.begin(), taken.end());
    return u"median %1 ms, 95 % %2 ms, longest %3 ms"_s.arg(taken.at(Keys / 2), 0, 'f', 1)
        .arg(taken.at(Keys * 95 / 100), 0, 'f', 1)
        .arg(taken.last(), 0, 'f', 1);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"nianbao-test"_s);
    QCoreApplication::setApplicationName(u"bench"_s);
    QSettings().clear();
    const QString language = installTranslations(application, u"zh_CN"_s);
    QTextStream out(stdout);
    const QString report = QCoreApplication::arguments().value(1);

    MainWindow window(language);
    window.show();
    if (report.isEmpty())
        window.begin();
    else if (!window.openFile(report))
        return 1;
    QApplication::processEvents();
    out << "start: " << QString::number(processorTime(), 'f', 3) << " s of processor time to the first paint"
        << Qt::endl;
    settle(1500);
    out << "idle:  " << QString::number(processorTime(), 'f', 3) << " s of processor time" << Qt::endl;
    out << "memory: " << memory() << Qt::endl;
    if (report.isEmpty())
        return 0;
    window.activateWindow();
    settle(200);
    const QList<std::pair<QString, QString>> forms{{u"title"_s, u"Qingshui "_s},
                                                   {u"overview"_s, u"Qingshui 2025, "_s},
                                                   {u"disclosure"_s, u"1\t0\t12\t"_s},
                                                   {u"applications"_s, u"1\t0\t12\t"_s},
                                                   {u"signature"_s, u"Qingshui "_s}};
    for (const auto &[section, text] : forms) {
        Place place;
        place.section = section;
        window.page()->goTo(place);
        settle(500);
        out << section << ": " << typing(text) << Qt::endl;
    }
    out << "memory: " << memory() << Qt::endl;
    return 0;
}
