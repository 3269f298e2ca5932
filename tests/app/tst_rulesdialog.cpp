#include "app/mainwindow.h"
#include "app/rulesdialog.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestRulesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void aPackIsChosenAndRemembered();
    void aBrokenPackIsRefusedWithItsLine();
    void cancellingChangesNothing();
    void aLostPackIsToldAtTheStart();

private:
    static QString shown(const RulesDialog &dialog);

    QTemporaryDir m_folder;
    const RulePack m_national = RulePack::national(u"zh_CN"_s);
    const QString m_example = QStringLiteral(NIANBAO_EXAMPLE_PACK);
};

void TestRulesDialog::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"nianbao-test"_s);
    QCoreApplication::setApplicationName(u"rulesdialog"_s);
}

QString TestRulesDialog::shown(const RulesDialog &dialog)
{
    QStringList texts;
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isHidden())
            texts += label->text();
    }
    return texts.join(u'\n');
}

void TestRulesDialog::aPackIsChosenAndRemembered()
{
    RulesDialog dialog(m_national, u"zh_CN"_s, m_folder.path());
    dialog.show();
    const auto *changes = dialog.findChild<QTreeWidget *>();
    QVERIFY(changes->isHidden());
    const int withoutList = dialog.height();
    QVERIFY(dialog.use(m_example));
    QVERIFY(dialog.height() > 2 * withoutList);
    QVERIFY(!changes->isHidden());
    QCOMPARE(changes->topLevelItemCount(), int(dialog.rules().rulesOfPack().size()));
    QVERIFY(changes->topLevelItemCount() > 3);
    QVERIFY(shown(dialog).contains(dialog.rules().name()));
    QTest::keyClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::Key_Space);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));

    const Result<RulePack> again = RuleChoice(u"zh_CN"_s).load();
    QVERIFY(again && again->hasPack());
    QCOMPARE(again->name(), dialog.rules().name());
    // The window judges by it, and says so.
    MainWindow window(u"zh_CN"_s);
    const QList<QLabel *> labels = window.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [&](const QLabel *label) { return label->text().contains(again->name()); }));

    RulesDialog other(*again, u"zh_CN"_s, m_folder.path());
    other.show();
    const QList<QPushButton *> buttons = other.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == RulesDialog::tr("&National rules only"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(!other.rules().hasPack());
    other.accept();
    QVERIFY(!RuleChoice(u"zh_CN"_s).load()->hasPack());
}

void TestRulesDialog::aBrokenPackIsRefusedWithItsLine()
{
    QFile file(m_folder.filePath(u"broken.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "{\n  \"format\": \"nianbao-rules\",\n  \"version\": 1,\n  \"name\": \"甲县\",\n  \"rules\": [\n"
        "    {\"id\": \"text.number\"}\n  ]\n}\n");
    file.close();
    RulesDialog dialog(m_national, u"zh_CN"_s, m_folder.path());
    dialog.show();
    QVERIFY(dialog.use(m_example));
    QVERIFY(!dialog.use(file.fileName()));
    QVERIFY2(shown(dialog).contains(u"broken.json"), qPrintable(shown(dialog)));
    QVERIFY(shown(dialog).contains(u'6'));
    QVERIFY(shown(dialog).contains(u"text.number"));
    QVERIFY(dialog.rules().hasPack()); // what was there before
    QVERIFY(dialog.use(m_example));
    QVERIFY(!shown(dialog).contains(u"text.number"));
}

void TestRulesDialog::cancellingChangesNothing()
{
    RulesDialog dialog(m_national, u"zh_CN"_s, m_folder.path());
    dialog.show();
    QVERIFY(dialog.use(m_example));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(RuleChoice(u"zh_CN"_s).path().isEmpty());
}

void TestRulesDialog::aLostPackIsToldAtTheStart()
{
    RuleChoice(u"zh_CN"_s).setPath(m_folder.filePath(u"gone.json"_s));
    QString told;
    MainWindow window(u"zh_CN"_s);
    QTimer::singleShot(0, &window, [&told] {
        auto *box = QApplication::activeModalWidget();
        for (const QLabel *label : box->findChildren<QLabel *>())
            told += label->text();
        box->close();
    });
    QTRY_VERIFY(!told.isEmpty());
    QVERIFY(told.contains(u"gone.json"));
}

QTEST_MAIN(TestRulesDialog)
#include "tst_rulesdialog.moc"
