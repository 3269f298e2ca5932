// Pictures of the window, for the guide and for looking at what was built:
//   nianbao_screens OUT.png [--dark|--contrast] [--size 1400x900] [--lang L] [--start]
//       [--part SECTION [--cell ROW.COLUMN]] [--finding N] [--ignored]
//       [--dialog ready|wizard|import|recovery|rules|ignore|paste|starters] [--pack RULES] [--step N]
//       [--guide PAGE [--text T]] [FILE]
//   nianbao_screens OUT.png --desk FOLDER [--last-year FOLDER] [--roster FILE] [--tab N] [--row N]
// QT_SCALE_FACTOR=2 gives them for high-resolution screens.
#include "app/deadline.h"
#include "app/desk/deskwindow.h"
#include "app/desk/unitspage.h"
#include "app/documentfile.h"
#include "app/fieldcolours.h"
#include "app/guidewindow.h"
#include "app/importdialog.h"
#include "app/mainwindow.h"
#include "app/newreportwizard.h"
#include "app/readydialog.h"
#include "app/recoverydialog.h"
#include "app/rulesdialog.h"
#include "app/translations.h"
#include "forms/findingsview.h"
#include "forms/ignoredialog.h"
#include "forms/pastepreview.h"
#include "forms/reportpage.h"
#include "forms/startersdialog.h"
#include "models/checks/datecheck.h"
#include "models/findingsmodel.h"
#include "readers/readers.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QPalette>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTableView>
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

// The desk once all is read.
int grabDesk(DeskWindow &desk, const QCommandLineParser &parser, const QString &file)
{
    if (const Result<Roster> roster = CountySum::readRoster(parser.value(u"roster"_s)))
        desk.desk()->setRoster(*roster);
    desk.desk()->setLastYearFolder(parser.value(u"last-year"_s));
    int status = 1;
    QObject::connect(desk.desk(), &Desk::settled, &desk, [&] {
        desk.showPage(parser.value(u"tab"_s).toInt());
        if (parser.isSet(u"row"_s))
            desk.units()->view()->selectRow(parser.value(u"row"_s).toInt());
        QTimer::singleShot(400, &desk, [&] {
            status = desk.grab().save(file) ? 0 : 1;
            QApplication::quit();
        });
    });
    desk.openFolder(parser.value(u"desk"_s));
    QApplication::exec();
    return status;
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
                       {u"pack"_s, {}, u"FILE"_s},
                       {u"size"_s, {}, u"S"_s, u"1400x900"_s},
                       {u"part"_s, {}, u"S"_s},
                       {u"cell"_s, {}, u"ROW.COLUMN"_s},
                       {u"desk"_s, {}, u"F"_s},
                       {u"last-year"_s, {}, u"F"_s},
                       {u"roster"_s, {}, u"F"_s},
                       {u"tab"_s, {}, u"N"_s, u"0"_s},
                       {u"row"_s, {}, u"N"_s},
                       {u"finding"_s, {}, u"N"_s},
                       {u"guide"_s, {}, u"PAGE"_s},
                       {u"text"_s, {}, u"T"_s},
                       {u"ignored"_s, {}},
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
    const FieldColours fieldColours;
    const QString language = installTranslations(application, parser.value(u"lang"_s));

    const Editions editions = Editions::standard();
    MainWindow window(language);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    window.resize(size.first().toInt(), size.last().toInt());
    if (parser.isSet(u"desk"_s)) {
        DeskWindow *desk = window.showDesk();
        desk->resize(window.size());
        return grabDesk(*desk, parser, files.first());
    }
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
    if (parser.isSet(u"ignored"_s)) {
        auto *view = window.page()->findChild<FindingsView *>();
        const QModelIndex heading = view->model()->index(view->model()->rowCount() - 1, 0);
        view->expand(heading);
        view->setCurrentIndex(view->model()->index(0, 0, heading));
    }
    std::unique_ptr<QDialog> dialog;
    if (parser.value(u"dialog"_s) == "ready"_L1) {
        auto ready =
            std::make_unique<ReadyDialog>(window.document()->report(), window.page()->parts(),
                                          window.page()->findings(), window.file()->folder(), &window);
        // The same on whatever day the picture is drawn.
        const Report &report = window.document()->report();
        ready->setTimeLeft(deadlineText(latestPublication(report, RulePack::national(language)),
                                        QDate(report.year + 1, 1, 19)));
        dialog = std::move(ready);
    } else if (parser.value(u"dialog"_s) == "wizard"_L1) {
        auto wizard = std::make_unique<NewReportWizard>(&editions, QString(), &window);
        wizard->show();
        if (files.size() > 1)
            wizard->setPrevious(files.at(1));
        for (int i = 0; i < parser.value(u"step"_s).toInt(); ++i)
            wizard->next();
        dialog = std::move(wizard);
    } else if (parser.value(u"dialog"_s) == "rules"_L1) {
        auto rules =
            std::make_unique<RulesDialog>(RulePack::national(language), language, QString(), &window);
        if (parser.isSet(u"pack"_s))
            rules->use(parser.value(u"pack"_s));
        dialog = std::move(rules);
    } else if (parser.value(u"dialog"_s) == "paste"_L1) {
        const Edition &edition = *window.document()->report().edition;
        const TableSpec &table = *edition.table(u"applications"_s);
        const CellBlock block{
            {u"4"_s, u"0"_s, u"1,234"_s}, {u"0"_s, u"若干"_s, u"2"_s}, {u"1"_s, u""_s, u"3"_s}};
        dialog = std::make_unique<PastePreview>(edition, block, planPaste(edition, table, {8, 26}, block),
                                                &window);
    } else if (parser.value(u"dialog"_s) == "starters"_L1) {
        dialog = std::make_unique<StartersDialog>(builtInStarters().keys(),
                                                  window.document()->report().edition, &window);
    } else if (parser.value(u"dialog"_s) == "ignore"_L1) {
        dialog = std::make_unique<IgnoreDialog>(window.page()->findings()->rows().first().data().toString(),
                                                true, &window);
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
