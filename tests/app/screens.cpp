// Pictures of the window, for the guide and for looking at what was built:
//   nianbao_screens OUT.png [--dark|--contrast] [--size 1400x900] [--lang L] [--start]
//       [--part SECTION [--cell ROW.COLUMN]] [--finding N]
//       [--dialog ready|wizard|import|recovery] [--step N] [--guide PAGE [--text T]] [FILE]
// QT_SCALE_FACTOR=2 gives them for high-resolution screens.
#include "app/documentfile.h"
#include "app/guidewindow.h"
#include "app/importdialog.h"
#include "app/mainwindow.h"
#include "app/newreportwizard.h"
#include "app/readydialog.h"
#include "app/recoverydialog.h"
#include "app/statusline.h"
#include "app/translations.h"
#include "forms/reportpage.h"
#include "readers/readers.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QPalette>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTimer>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b2b2e), QColor(0x232326));
    palette.setColor(QPalette::Base, QColor(0x1b1b1e));
    palette.setColor(QPalette::AlternateBase, QColor(0x232326));
    palette.setColor(QPalette::Highlight, QColor(0x3d8fd1));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(255, 255, 255, 120));
    return palette;
}

QPalette contrastPalette()
{
    QPalette palette(Qt::black, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText,
                            QPalette::ToolTipText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, Qt::cyan);
    return palette;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"nianbao-test"_s);
    QCoreApplication::setApplicationName(u"screens"_s);
    QSettings().clear();

    QCommandLineParser parser;
    parser.addPositionalArgument(u"OUT"_s, {});
    parser.addPositionalArgument(u"FILE"_s, {});
    parser.addOptions({{u"dark"_s, {}},
                       {u"contrast"_s, {}},
                       {u"start"_s, {}},
                       {u"dialog"_s, {}, u"D"_s},
                       {u"step"_s, {}, u"N"_s},
                       {u"size"_s, {}, u"S"_s, u"1400x900"_s},
                       {u"part"_s, {}, u"S"_s},
                       {u"cell"_s, {}, u"ROW.COLUMN"_s},
                       {u"finding"_s, {}, u"N"_s},
                       {u"guide"_s, {}, u"PAGE"_s},
                       {u"text"_s, {}, u"T"_s},
                       {u"lang"_s, {}, u"L"_s, u"zh_CN"_s}});
    parser.process(application);
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty())
        parser.showHelp(2);
    QApplication::setStyle(QStyleFactory::create(u"fusion"_s));
    if (parser.isSet(u"dark"_s))
        QApplication::setPalette(darkPalette());
    if (parser.isSet(u"contrast"_s))
        QApplication::setPalette(contrastPalette());
    const QString language = installTranslations(application, parser.value(u"lang"_s));

    const Editions editions = Editions::standard();
    MainWindow window(language);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    window.resize(size.first().toInt(), size.last().toInt());
    window.show();
    const QStringList withOwnFile{u"import"_s, u"wizard"_s}; // these open the file themselves
    if (files.size() > 1 && !withOwnFile.contains(parser.value(u"dialog"_s)))
        window.openFile(files.at(1));
    else
        window.begin();
    if (parser.isSet(u"start"_s))
        window.begin(); // with the file among the recent ones
    if (parser.isSet(u"part"_s)) {
        Place place;
        place.section = parser.value(u"part"_s);
        place.row = parser.value(u"cell"_s).section(u'.', 0, 0);
        place.column = parser.value(u"cell"_s).section(u'.', 1);
        window.page()->goTo(place);
    }
    for (int i = 0; i < parser.value(u"finding"_s).toInt(); ++i)
        window.page()->stepFinding(1);
    std::unique_ptr<QDialog> dialog;
    if (parser.value(u"dialog"_s) == "ready"_L1) {
        auto ready =
            std::make_unique<ReadyDialog>(window.document()->report(), window.page()->parts(),
                                          window.page()->findings(), window.file()->folder(), &window);
        // The same on whatever day the picture is drawn.
        ready->setTimeLeft(timeLeft(window.document()->report(), RulePack::national(language),
                                    QDate(window.document()->report().year + 1, 1, 19)));
        dialog = std::move(ready);
    } else if (parser.value(u"dialog"_s) == "wizard"_L1) {
        auto wizard = std::make_unique<NewReportWizard>(&editions, QString(), &window);
        wizard->show();
        if (files.size() > 1)
            wizard->setPrevious(files.at(1));
        for (int i = 0; i < parser.value(u"step"_s).toInt(); ++i)
            wizard->next();
        dialog = std::move(wizard);
    } else if (parser.value(u"dialog"_s) == "import"_L1) {
        if (const Result<Reading> reading = readReport(files.at(1), editions))
            dialog = std::make_unique<ImportDialog>(*reading, QFileInfo(files.at(1)).fileName(), &window);
    } else if (parser.value(u"dialog"_s) == "recovery"_L1) {
        Report other = window.document()->report();
        other.unit.name = u"示例县白云镇人民政府"_s;
        const QDateTime at({2026, 1, 12}, {17, 42, 5});
        dialog = std::make_unique<RecoveryDialog>(
            QList<Recovered>{{{}, window.file()->path(), at, window.document()->report()},
                             {{}, {}, at.addDays(-3), other}},
            &window);
    }
    std::unique_ptr<GuideWindow> guide;
    if (parser.isSet(u"guide"_s)) {
        guide = std::make_unique<GuideWindow>();
        guide->openPage(parser.value(u"guide"_s), parser.value(u"text"_s));
        guide->show();
    }
    if (dialog)
        dialog->show();
    int status = 1;
    QTimer::singleShot(400, &window, [&] {
        QWidget *shown = guide    ? static_cast<QWidget *>(guide.get())
                         : dialog ? static_cast<QWidget *>(dialog.get())
                                  : &window;
        status = shown->grab().save(files.first()) ? 0 : 1;
        QApplication::quit();
    });
    QApplication::exec();
    return status;
}
