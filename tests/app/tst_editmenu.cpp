#include "app/documentfile.h"
#include "app/mainwindow.h"
#include "forms/partform.h"
#include "forms/partsview.h"
#include "forms/reportpage.h"
#include "models/checks/finding.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

// What the menu offers is what does something where the cursor is.
class TestEditMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void zerosAreForTables();
    void cutIsForTextsAndTables();
    void menusCutWhereTheCursorWas();

private:
    QAction *action(const QKeySequence &key) const
    {
        const QList<QAction *> actions = m_window->findChildren<QAction *>();
        for (QAction *item : actions) {
            if (item->shortcut() == key)
                return item;
        }
        return nullptr;
    }
    void goTo(const QString &section) const
    {
        Place place;
        place.section = section;
        m_window->page()->goTo(place);
    }

    const Editions m_editions = Editions::standard();
    std::unique_ptr<MainWindow> m_window;
};

void TestEditMenu::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"nianbao-test"_s);
    QCoreApplication::setApplicationName(u"editmenu"_s);
}

void TestEditMenu::init()
{
    QSettings().clear();
    m_window = std::make_unique<MainWindow>(u"en"_s);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_window->file()->start(Report(m_editions.find(u"2021"), 2025)));
}

void TestEditMenu::zerosAreForTables()
{
    const QAction *zeros = action(QKeySequence(u"Ctrl+0"_s));
    QVERIFY(zeros);
    for (const QString &section : {u"title"_s, u"overview"_s, u"signature"_s}) {
        goTo(section);
        QVERIFY2(!zeros->isEnabled(), qPrintable(section));
    }
    goTo(u"disclosure"_s);
    QVERIFY(zeros->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_window->document()->report().figure(0), Figure::count(0));
}

void TestEditMenu::cutIsForTextsAndTables()
{
    const QAction *cut = action(QKeySequence::Cut);
    QVERIFY(cut);
    for (const QString &section : {u"title"_s, u"overview"_s, u"disclosure"_s}) {
        goTo(section);
        QVERIFY2(cut->isEnabled(), qPrintable(section));
    }
    m_window->findChild<PartsView *>()->setFocus();
    QVERIFY(!cut->isEnabled());
}

void TestEditMenu::menusCutWhereTheCursorWas()
{
    m_window->document()->setParagraphs(u"overview"_s, {u"要删去的话。"_s});
    goTo(u"overview"_s);
    QWidget *text = QApplication::focusWidget();
    QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(text, Qt::Key_E, Qt::AltModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_T);
    QCOMPARE(m_window->document()->report().paragraphs(u"overview"_s), QStringList());
}

QTEST_MAIN(TestEditMenu)
#include "tst_editmenu.moc"
