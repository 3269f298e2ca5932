#include "app/newreportwizard.h"
#include "forms/unitform.h"
#include "forms/yearbox.h"
#include "models/partsmodel.h"
#include "models/reportdocument.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestNewReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTypedYearIsTaken_data();
    void aTypedYearIsTaken();
    void theUnitFormsYearIsReplaced();

private:
    static void type(const QString &keys) { QTest::keyClicks(QApplication::focusWidget(), keys); }

    const Editions m_editions = Editions::standard();
};

void TestNewReport::aTypedYearIsTaken_data()
{
    QTest::addColumn<bool>("byLetter");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("year");
    QTest::newRow("on arriving") << false << u"2024"_s << 2024;
    QTest::newRow("by its letter") << true << u"2024"_s << 2024;
    QTest::newRow("no year begins with 0") << false << u"02024"_s << 2024;
}

void TestNewReport::aTypedYearIsTaken()
{
    QFETCH(bool, byLetter);
    QFETCH(QString, typed);
    QFETCH(int, year);
    NewReportWizard wizard(&m_editions, {});
    wizard.show();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    QVERIFY(wizard.report().year != year);
    wizard.findChild<QLineEdit *>()->setText(u"示例县清水镇人民政府"_s);
    QTest::keyClick(&wizard, Qt::Key_Return);
    auto *box = wizard.findChild<YearBox *>();
    QVERIFY(box->isVisible());
    if (byLetter) {
        wizard.button(QWizard::CancelButton)->setFocus();
        QTest::keyClick(&wizard, Qt::Key_Y, Qt::AltModifier);
    }
    QVERIFY(box->hasFocus());
    type(typed);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!box->isVisible());
    QCOMPARE(wizard.report().year, year);
}

void TestNewReport::theUnitFormsYearIsReplaced()
{
    ReportDocument document(Report(m_editions.find(u"2021"), 2025));
    UnitForm form(&document, &m_editions, partsOf(*document.report().edition).first());
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QTest::keyClick(&form, Qt::Key_Y, Qt::AltModifier);
    QVERIFY(form.findChild<YearBox *>()->hasFocus());
    type(u"2024"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(document.report().year, 2024);
}

QTEST_MAIN(TestNewReport)
#include "tst_newreport.moc"
