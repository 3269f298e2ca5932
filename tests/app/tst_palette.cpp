#include "app/faintplaceholders.h"
#include "forms/ink.h"

#include <QApplication>
#include <QLineEdit>
#include <QPalette>
#include <QTest>

using namespace nianbao;

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeholdersFollowTheDesktop();
};

void TestPalette::placeholdersFollowTheDesktop()
{
    const FaintPlaceholders faint;
    QLineEdit field;
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    for (const bool dark : {true, false, true}) {
        QPalette palette(dark ? QColor(0x2b2b2e) : QColor(0xefefef));
        palette.setColor(QPalette::PlaceholderText, Qt::black); // as a theme leaves it
        QApplication::setPalette(palette);
        QTRY_COMPARE(Ink::isDark(field.palette()), dark);
        const QColor text = field.palette().color(QPalette::Text);
        const QColor placeholder = field.palette().color(QPalette::PlaceholderText);
        QCOMPARE(placeholder.rgb(), text.rgb());
        QVERIFY(placeholder.alphaF() > 0.5 && placeholder.alphaF() < 0.6);
    }
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
