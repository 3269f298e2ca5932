#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsFinished_data();
    void everyEntryIsFinished();
};

void TestTranslations::everyEntryIsFinished_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("zh_CN") << u"zh_CN"_s;
    QTest::newRow("en") << u"en"_s;
}

// Finished, not empty, with the same placeholders as the source.
void TestTranslations::everyEntryIsFinished()
{
    QFETCH(QString, language);
    QFile file(QStringLiteral(NIANBAO_TRANSLATIONS "/nianbao_%1.ts").arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    int entries = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "source"_L1) {
            source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            ++entries;
            QVERIFY2(!xml.attributes().hasAttribute("type"_L1), qPrintable(source));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            QVERIFY2(!text.trimmed().isEmpty(), qPrintable(source));
            for (const QString &placeholder : {u"%1"_s, u"%2"_s, u"%3"_s, u"%4"_s})
                QVERIFY2(text.contains(placeholder) == source.contains(placeholder), qPrintable(source));
        }
    }
    QVERIFY(!xml.hasError());
    QVERIFY(entries > 200);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
