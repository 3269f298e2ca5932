// What the clerk feels: bench_window REPORT prints the processor time until the
// window is up and idle, the memory with report and preview open, and how long a
// key takes until its form is painted. Run on a release build.
#include "app/mainwindow.h"
#include "app/translations.h"
#include "forms/partform.h"
#include "forms/reportpage.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <ctime>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int Keys = 200;
constexpr int BetweenKeys = 80; // milliseconds: a quick typist

// Of the whole process, or of the thread that paints, in seconds.
double processorTime(clockid_t of = CLOCK_PROCESS_CPUTIME_ID)
{
    timespec used{};
    clock_gettime(of, &used);
    return double(used.tv_sec) + double(used.tv_nsec) / 1e9;
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
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

QString summary(QList<double> seconds)
{
    std::sort(seconds.begin(), seconds.end());
    return u"median %1 ms, 95 % %2 ms, longest %3 ms"_s.arg(seconds.at(seconds.size() / 2) * 1e3, 0, 'f', 1)
        .arg(seconds.at(seconds.size() * 95 / 100) * 1e3, 0, 'f', 1)
        .arg(seconds.last() * 1e3, 0, 'f', 1);
}

void send(QEvent::Type type, int code, const QString &text)
{
    QKeyEvent key(type, code, Qt::NoModifier, text);
    QApplication::sendEvent(QApplication::focusWidget(), &key);
}

// Processor time, so that a busy machine does not count: from each key to its form
// on the screen, and the longest that the program is deaf between two keys.
QString typing(const QString &text)
{
    QList<double> taken;
    QList<double> deaf;
    double awake = processorTime(CLOCK_THREAD_CPUTIME_ID);
    QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    QObject context;
    QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, &context,
                     [&] { awake = processorTime(CLOCK_THREAD_CPUTIME_ID); });
    QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &context,
                     [&] { deaf += processorTime(CLOCK_THREAD_CPUTIME_ID) - awake; });
    for (int i = 0; i < Keys; ++i) {
        const QChar character = text.at(i % text.size());
        const bool enter = character == u'\r'; // stays in the form, where Tab would leave it
        const int code = enter ? int(Qt::Key_Return) : int(character.toUpper().unicode());
        const double before = processorTime(CLOCK_THREAD_CPUTIME_ID);
        send(QEvent::KeyPress, code, QString(character));
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest);
        taken += processorTime(CLOCK_THREAD_CPUTIME_ID) - before;
        send(QEvent::KeyRelease, code, {});
        settle(BetweenKeys);
    }
    return summary(taken) + u"; deaf between keys: "_s + summary(deaf);
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
                                                   {u"disclosure"_s, u"1\r0\r12\r"_s},
                                                   {u"applications"_s, u"1\r0\r12\r"_s},
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
