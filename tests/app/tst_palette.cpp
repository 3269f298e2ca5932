#include "app/fieldcolours.h"
#include "forms/ink.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPalette>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace nianbao;
using namespace Qt::StringLiterals;

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeholdersFollowTheDesktop();
    void outlinesAreSeen_data();
    void outlinesAreSeen();
};

void TestPalette::placeholdersFollowTheDesktop()
{
    const FieldColours colours;
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

void TestPalette::outlinesAreSeen_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("dark") << true;
    QTest::newRow("light") << false;
}

// Of fields and boxes, whatever they stand on: somewhere along their edge they differ from the
// ground and from what they are filled with.
void TestPalette::outlinesAreSeen()
{
    QFETCH(bool, dark);
    const FieldColours colours;
    QPalette palette(dark ? QColor(0x232326) : QColor(0xefefef));
    palette.setColor(QPalette::Base, dark ? QColor(0x1b1b1e) : QColor(0xffffff));
    QApplication::setPalette(palette);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    const QList<QWidget *> fields{new QLineEdit, new QSpinBox, new QComboBox, new QCheckBox};
    for (QWidget *field : fields) {
        field->setFocusPolicy(Qt::NoFocus);
        layout->addWidget(field);
    }
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QImage image = window.grab().toImage();
    for (const QWidget *field : fields) {
        const int y = field->geometry().center().y();
        const int ground = qGray(image.pixel(1, y));
        int most = 0;
        for (int x = field->x() - 1; x < field->x() + 8; ++x)
            most = std::max(most, std::abs(qGray(image.pixel(x, y)) - ground));
        QVERIFY2(most > 25, qPrintable(QString::fromLatin1(field->metaObject()->className()) + u' ' +
                                       QString::number(most)));
    }
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
