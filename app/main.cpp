#include "app/fieldcolours.h"
#include "app/mainwindow.h"
#include "app/singleinstance.h"
#include "app/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"org.nianbao.nianbao"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/nianbao/desktop/nianbao.svg"_s));
    QCoreApplication::setOrganizationName(u"nianbao"_s);
    QCoreApplication::setApplicationName(u"nianbao"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(NIANBAO_VERSION));
    const QString language =
        installTranslations(application, requestedLanguage(QCoreApplication::arguments()));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Editor for the annual report on open government information."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"lang"_s, Text::tr("Language of the program: zh_CN or en."), u"LANG"_s});
    parser.addOption({u"desk"_s, Text::tr("Open the county's desk with a folder of reports."), u"FOLDER"_s});
    parser.addOption({u"new"_s, Text::tr("Begin a new report.")});
    parser.addPositionalArgument(u"FILE"_s, Text::tr("The report to open."), u"[FILE]"_s);
    parser.process(application);

    StartRequest request;
    request.makeNew = parser.isSet(u"new"_s);
    if (const QStringList files = parser.positionalArguments(); !files.isEmpty())
        request.file = QFileInfo(files.first()).absoluteFilePath();
    if (parser.isSet(u"desk"_s))
        request.desk = QFileInfo(parser.value(u"desk"_s)).absoluteFilePath();
    SingleInstance instance;
    if (instance.handOver(request))
        return 0;

    const FieldColours fieldColours;
    MainWindow window(language);
    QObject::connect(&instance, &SingleInstance::requested, &window, &MainWindow::serve);
    window.show();
    window.begin(request);
    return QApplication::exec();
}
