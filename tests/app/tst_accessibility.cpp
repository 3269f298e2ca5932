#include "app/documentfile.h"
#include "app/guidewindow.h"
#include "app/mainwindow.h"
#include "app/newreportwizard.h"
#include "app/readydialog.h"
#include "app/startpage.h"
#include "app/translations.h"
#include "forms/partform.h"
#include "forms/reportpage.h"
#include "models/partsmodel.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

// What a screen reader is told of the windows: every control that can be worked has a name.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void noKeyMeansTwoThings();
    void noLetterMeansTwoThings_data();
    void noLetterMeansTwoThings();

private:
    struct Letters
    {
        QHash<QKeySequence, QString> taken;

        void add(const QString &text, QStringList &clashes)
        {
            const QKeySequence letter = QKeySequence::mnemonic(text);
            if (letter.isEmpty())
                return;
            if (taken.contains(letter))
                clashes += taken.value(letter) + u" – "_s + text;
            taken.insert(letter, text);
        }
    };
    static void collectLetters(const QWidget *widget, const PartForm *form, Letters &letters,
                               QStringList &clashes);
    static bool isControl(QAccessible::Role role);
    static void collectNameless(QAccessibleInterface *element, const QString &path, QStringList &nameless,
                                int &controls);
};

void TestAccessibility::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"nianbao-test"_s);
    QCoreApplication::setApplicationName(u"accessibility"_s);
    QSettings().clear();
    installTranslations(*qApp, u"zh_CN"_s);
}

bool TestAccessibility::isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::Cell:
    case QAccessible::MenuItem:
        return true;
    default:
        return false;
    }
}

void TestAccessibility::collectNameless(QAccessibleInterface *element, const QString &path,
                                        QStringList &nameless, int &controls)
{
    if (!element || !element->isValid() || element->state().invisible)
        return;
    const auto *widget = qobject_cast<const QWidget *>(element->object());
    const QString here =
        path + u'/' +
        QString::fromLatin1(element->object() ? element->object()->metaObject()->className() : "-");
    const bool separator = element->role() == QAccessible::Separator;
    if (isControl(element->role()) && !separator &&
        !(widget && widget->focusPolicy() == Qt::NoFocus &&
          qobject_cast<const QComboBox *>(widget->parentWidget()))) {
        ++controls;
        if (element->text(QAccessible::Name).trimmed().isEmpty())
            nameless += here;
    }
    for (int i = 0; i < element->childCount(); ++i)
        collectNameless(element->child(i), here, nameless, controls);
}

void TestAccessibility::everyControlHasAName_data()
{
    QTest::addColumn<QString>("place"); // a section of the report, or a window
    QTest::newRow("start page") << u"start"_s;
    QTest::newRow("wizard") << u"wizard"_s;
    QTest::newRow("ready to publish") << u"ready"_s;
    QTest::newRow("guide") << u"guide"_s;
    const Editions editions = Editions::standard();
    for (const Part &part : partsOf(*editions.find(u"2021")))
        QTest::newRow(qPrintable(part.section)) << part.section;
}

void TestAccessibility::everyControlHasAName()
{
    QFETCH(QString, place);
    const Editions editions = Editions::standard();
    MainWindow window(u"zh_CN"_s);
    window.show();
    std::unique_ptr<QWidget> other;
    if (place == "start"_L1) {
        window.begin();
    } else {
        Report report(editions.find(u"2021"), 2025);
        report.unit.name = u"示例县清水镇人民政府"_s;
        QVERIFY(window.file()->start(report));
    }
    if (place == "wizard"_L1) {
        other = std::make_unique<NewReportWizard>(&editions, QString());
    } else if (place == "ready"_L1) {
        other = std::make_unique<ReadyDialog>(window.document()->report(), window.page()->parts(),
                                              window.page()->findings(), QString());
    } else if (place == "guide"_L1) {
        other = std::make_unique<GuideWindow>();
    } else if (place != "start"_L1) {
        Place section;
        section.section = place;
        window.page()->goTo(section);
    }
    QWidget *shown = other ? other.get() : &window;
    shown->show();
    QStringList nameless;
    int controls = 0;
    collectNameless(QAccessible::queryAccessibleInterface(shown), {}, nameless, controls);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    QVERIFY(controls > 3);
}

// Of two actions with one key Qt runs neither.
void TestAccessibility::noKeyMeansTwoThings()
{
    MainWindow window(u"zh_CN"_s);
    QHash<QKeySequence, const QAction *> taken;
    const QList<QAction *> actions = window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        const QList<QKeySequence> keys = action->shortcuts();
        for (const QKeySequence &key : keys) {
            const QAction *other = taken.value(key, action);
            QVERIFY2(other == action,
                     qPrintable(key.toString() + u": "_s + other->text() + u", "_s + action->text()));
            taken.insert(key, action);
        }
    }
    QVERIFY(taken.size() > 15);
}

// Of the page with that form open; what is hidden now may be shown later.
void TestAccessibility::collectLetters(const QWidget *widget, const PartForm *form, Letters &letters,
                                       QStringList &clashes)
{
    const auto *other = qobject_cast<const PartForm *>(widget);
    if (other && other != form)
        return;
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
        letters.add(label->text(), clashes);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        letters.add(button->text(), clashes);
    for (const QObject *child : widget->children()) {
        if (const auto *inner = qobject_cast<const QWidget *>(child); inner && !inner->isHidden())
            collectLetters(inner, form, letters, clashes);
    }
}

void TestAccessibility::noLetterMeansTwoThings_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("zh_CN") << u"zh_CN"_s;
    QTest::newRow("en") << u"en"_s;
}

// Alt and a letter reach one thing: one menu, button or field of the window, and one
// entry of each menu.
void TestAccessibility::noLetterMeansTwoThings()
{
    QFETCH(QString, language);
    installTranslations(*qApp, language); // over the one before
    const Editions editions = Editions::standard();
    MainWindow window(language);
    QVERIFY(window.file()->start(Report(editions.find(u"2021"), 2025)));
    window.show();

    QStringList clashes;
    Letters bar;
    const QList<QAction *> menus = window.menuBar()->actions();
    for (const QAction *menu : menus) {
        bar.add(menu->text(), clashes);
        Letters entries;
        const QList<QAction *> actions = menu->menu()->actions();
        for (const QAction *action : actions)
            entries.add(action->text(), clashes);
    }
    Letters start = bar;
    for (const QList<QPushButton *> ways = window.findChild<StartPage *>()->findChildren<QPushButton *>();
         const QPushButton *way : ways)
        start.add(way->text(), clashes);
    window.page()->stepFinding(1); // opens its detail
    window.page()->find();
    int forms = 0;
    for (const Part &part : partsOf(*editions.find(u"2021"))) {
        Place place;
        place.section = part.section;
        window.page()->goTo(place);
        Letters letters = bar;
        collectLetters(window.page(), window.page()->form(), letters, clashes);
        ++forms;
    }
    QCOMPARE(forms, 9);
    QVERIFY(bar.taken.size() == menus.size());
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
