#include "render/docxwriter.h"
#include "render/paginator.h"
#include "render/pdfwriter.h"
#include "support/reports.h"
#include "support/tools.h"

#include <QBuffer>
#include <QDir>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal tolerance = 0.3; // mm, for all that is measured

QString withoutSpace(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

// A word as poppler finds it in the file; millimetres from the paper's upper left corner.
struct Word
{
    int page = 0;
    QRectF box;
    QString text;
};

// What stands in one line of the grid, from left to right.
struct Line
{
    int page = 0;
    int number = 0;    // on the page, from 0
    qreal offGrid = 0; // mm from the middle of the grid's line, at most
    qreal left = 1000; // mm
    qreal right = 0;   // mm
    QString text;
};

bool isCharacter(QChar c) // one that fills a cell whatever stands beside it
{
    return c.unicode() >= 0x4e00 && c.unicode() < 0xa000;
}

} // namespace

// The pages of whole reports, measured in the file itself by what poppler says of it.
class TestPdfPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void structure_data() { documents(); }
    void structure();
    void gridOfAFullPage();
    void gridOfReports_data() { documents(); }
    void gridOfReports();
    void noLineBreaksTheRules_data() { documents(); }
    void noLineBreaksTheRules();
    void asManyPagesAsAnOffice();

private:
    static void documents();
    QByteArray pdf(const BlockDocument &blocks);
    QString ask(const QString &program, const QStringList &arguments, const QByteArray &file);
    QList<Word> words(const QByteArray &file);
    static QList<Line> textLines(const QList<Word> &words);

    Faces m_faces;
    Paginator m_paginator{m_faces};
    PdfWriter m_writer;
    QTemporaryDir m_folder;
};

void TestPdfPages::initTestCase()
{
    for (const QString &program : {u"pdftotext"_s, u"pdfinfo"_s}) {
        if (test::tool(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed"_s));
    }
}

void TestPdfPages::documents()
{
    QTest::addColumn<QString>("name");
    const QStringList names = test::documentNames();
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

QByteArray TestPdfPages::pdf(const BlockDocument &blocks)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<void> written = m_writer.write(m_paginator.layOut(blocks), buffer);
    return written ? buffer.data() : QByteArray();
}

QString TestPdfPages::ask(const QString &program, const QStringList &arguments, const QByteArray &file)
{
    const QString path = m_folder.filePath(u"report.pdf"_s);
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(file) != file.size())
        return {};
    out.close();
    const test::ToolRun run =
        test::runTool(program, arguments + QStringList{path} +
                                   (program == u"pdftotext"_s ? QStringList{u"-"_s} : QStringList()));
    return QString::fromUtf8(run.output);
}

// The whole tree with all its text, as a screen reader walks it.
void TestPdfPages::structure()
{
    QFETCH(QString, name);
    const BlockDocument blocks = test::documentNamed(name);
    QVERIFY(!blocks.blocks.isEmpty());
    QStringList wanted{u"Document"_s};
    for (const Block &block : blocks.blocks) {
        if (const auto *paragraph = std::get_if<ParagraphBlock>(&block)) {
            const bool heading = paragraph->role <= TextRole::Heading4 && paragraph->runs.size() == 1;
            wanted += (heading ? u"H%1 (block)|"_s.arg(int(paragraph->role) + 1) : u"P (block)|"_s) +
                      withoutSpace(paragraph->text());
            continue;
        }
        const TableBlock &table = std::get<TableBlock>(block);
        wanted += u"Table (block)"_s;
        for (int row = 0; row < table.rows; ++row) {
            wanted += u"TR"_s;
            for (const BlockCell &cell : table.cells) {
                if (cell.row != row)
                    continue;
                const bool isFigure = cell.role == BlockCell::Role::Figure;
                wanted += (isFigure ? u"TD|"_s : u"TH|"_s) + withoutSpace(cell.text);
                if (cell.columnSpan > 1)
                    wanted += u"/ColSpan %1"_s.arg(cell.columnSpan);
                if (cell.rowSpan > 1)
                    wanted += u"/RowSpan %1"_s.arg(cell.rowSpan);
                if (!isFigure)
                    wanted +=
                        cell.role == BlockCell::Role::RowHeader ? u"/Scope /Row"_s : u"/Scope /Column"_s;
            }
        }
    }

    QStringList found;
    QStringList attributes; // stand before the text they belong to
    const auto finish = [&] {
        attributes.sort();
        found += attributes;
        attributes.clear();
    };
    const QStringList lines = ask(u"pdfinfo"_s, {u"-struct-text"_s}, pdf(blocks)).split(u'\n');
    for (const QString &line : lines) {
        QString text = line.trimmed();
        if (text.startsWith(u'/')) {
            if (!text.startsWith("/Summary"_L1))
                attributes += text;
        } else if (text.startsWith(u'"')) {
            found.last() += withoutSpace(text.sliced(1).chopped(1));
        } else if (!text.isEmpty()) {
            finish();
            if (text.endsWith(u':'))
                text.chop(1);
            const bool isContainer = text == u"Document"_s || text == u"TR"_s || text.startsWith(u"Table"_s);
            found += isContainer ? text : text + u'|';
        }
    }
    finish();
    for (qsizetype i = 0; i < std::min(found.size(), wanted.size()); ++i)
        QCOMPARE(found.at(i), wanted.at(i));
    QCOMPARE(found.size(), wanted.size());
}

QList<Word> TestPdfPages::words(const QByteArray &file)
{
    static const QRegularExpression tag(
        u"<page |<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">([^<]*)<"_s);
    QList<Word> found;
    int page = 0;
    const QString boxes = ask(u"pdftotext"_s, {u"-bbox"_s}, file);
    for (const QRegularExpressionMatch &match : tag.globalMatch(boxes)) {
        if (match.captured(1).isEmpty()) {
            ++page;
            continue;
        }
        const auto edge = [&](int i) { return match.captured(i).toDouble() / Paper::millimetre; };
        found.append({page, QRectF(QPointF(edge(1), edge(2)), QPointF(edge(3), edge(4))), match.captured(5)});
    }
    return found;
}

// Lines of 3号 text: title, letterhead, tables and page numbers have other sizes.
QList<Line> TestPdfPages::textLines(const QList<Word> &words)
{
    constexpr qreal size = 16 / Paper::millimetre;
    constexpr qreal lentSize = 1.437 * size; // the height that Noto states for its characters
    constexpr qreal pitch = 225 / 22.0;
    QMap<std::pair<int, int>, Line> lines;
    QList<Word> sorted = words;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Word &a, const Word &b) { return a.box.left() < b.box.left(); });
    for (const Word &word : std::as_const(sorted)) {
        const bool isLent = std::abs(word.box.height() - lentSize) < 0.02;
        if (std::abs(word.box.height() - size) > 0.02 && !isLent)
            continue;
        const qreal at = (word.box.center().y() - 37) / pitch - 0.5;
        const int number = int(std::lround(at));
        Line &line = lines[{word.page, number}];
        line.page = word.page;
        line.number = number;
        if (!isLent)
            line.offGrid = std::max(line.offGrid, std::abs(at - number) * pitch);
        line.left = std::min(line.left, word.box.left());
        line.right = std::max(line.right, word.box.right());
        line.text += word.text;
    }
    return lines.values();
}

// GB/T 9704-2012 5.2: 22 lines of 28 characters fill 156 mm × 225 mm.
void TestPdfPages::gridOfAFullPage()
{
    BlockDocument blocks;
    blocks.blocks.append(
        ParagraphBlock{TextRole::Body, {{QString(26 + 28 * 21, u'国'), TextRole::Body}}, {}});
    const QList<Line> lines = textLines(words(pdf(blocks)));
    QCOMPARE(lines.size(), 22);
    for (const Line &line : lines) {
        QCOMPARE(line.text.size(), line.number == 0 ? 26 : 28);
        QVERIFY(std::abs(line.left - (line.number == 0 ? 28 + 2 * 156 / 28.0 : 28)) < tolerance);
        QVERIFY(std::abs(line.right - (28 + 156)) < tolerance);
        QVERIFY(line.offGrid < tolerance);
    }
}

// Every line of text stands on the grid and between the margins; where its paragraph
// goes on it is full, and one of characters alone has 28 of them.
void TestPdfPages::gridOfReports()
{
    QFETCH(QString, name);
    const QList<Line> lines = textLines(words(pdf(test::documentNamed(name))));
    QVERIFY(lines.size() > 20);
    int full = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line &line = lines.at(i);
        const QString what = u"page %1 line %2: %3 (%4 to %5 mm, %6 off)"_s.arg(line.page)
                                 .arg(line.number + 1)
                                 .arg(line.text)
                                 .arg(line.left)
                                 .arg(line.right)
                                 .arg(line.offGrid);
        QVERIFY2(line.number >= 0 && line.number < 22 && line.offGrid < tolerance, qPrintable(what));
        QVERIFY2(line.left > 28 - tolerance, qPrintable(what));
        const bool hung = u"，。、；：！？）》」』】”’"_s.contains(line.text.back());
        QVERIFY2(line.right < 184 + (hung ? 156 / 28.0 : 0) + tolerance, qPrintable(what));

        const bool goesOn = i + 1 < lines.size() && lines.at(i + 1).page == line.page &&
                            lines.at(i + 1).number == line.number + 1 &&
                            std::abs(lines.at(i + 1).left - 28) < 1;
        // Before a word that is not parted a line may stay short.
        if (!goesOn || lines.at(i + 1).text.front().unicode() < 0x2000)
            continue;
        ++full;
        QVERIFY2(line.right > 184 - tolerance, qPrintable(what));
        if (std::all_of(line.text.begin(), line.text.end(), isCharacter))
            QVERIFY2(line.text.size() == (line.left < 29 ? 28 : 26), qPrintable(what));
    }
    QVERIFY(full > 3);
}

// No mark that closes begins a line, none that opens ends one; in table cells neither.
void TestPdfPages::noLineBreaksTheRules()
{
    QFETCH(QString, name);
    const QList<Word> all = words(pdf(test::documentNamed(name)));
    QStringList lines;
    for (const Line &line : textLines(all))
        lines += line.text;
    constexpr qreal largestOfTables = 15 / Paper::millimetre;
    for (const Word &word : all) {
        if (word.box.height() < largestOfTables)
            lines += word.text;
    }
    QVERIFY(lines.size() > 200);
    for (const QString &line : std::as_const(lines)) {
        QVERIFY2(!u"，。、；：！？）》」』】”’%…"_s.contains(line.front()), qPrintable(line));
        QVERIFY2(!u"（《「『【“‘〔"_s.contains(line.back()), qPrintable(line));
    }
}

// The DOCX of the same report, set by LibreOffice, takes the same pages or one more or less.
void TestPdfPages::asManyPagesAsAnOffice()
{
    const QString office = test::tool(u"soffice"_s);
    if (office.isEmpty())
        QSKIP("LibreOffice is not installed");
    const auto writer = DocxWriter::make({});
    QVERIFY(writer);
    QStringList files;
    QList<int> ours;
    const QStringList names = test::documentNames();
    for (const QString &name : names) {
        const BlockDocument blocks = test::documentNamed(name);
        QFile file(m_folder.filePath(name + u".docx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY((*writer)->write(blocks, {}, file));
        files += file.fileName();
        ours += int(m_paginator.layOut(blocks).pages.size());
    }
    // In the faces that our own pages are set in here.
    qputenv("FONTCONFIG_FILE", NIANBAO_FONTS);
    const QString profile = u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s);
    QVERIFY(test::runTool(office, QStringList{profile, u"--headless"_s, u"--convert-to"_s, u"pdf"_s} + files,
                          m_folder.path())
                .succeeded());
    qunsetenv("FONTCONFIG_FILE");
    static const QRegularExpression pages(u"Pages: +(\\d+)"_s);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const test::ToolRun info = test::runTool(u"pdfinfo"_s, {m_folder.filePath(names.at(i) + u".pdf"_s)});
        const int theirs = pages.match(QString::fromUtf8(info.output)).captured(1).toInt();
        QVERIFY2(std::abs(theirs - ours.at(i)) <= 1,
                 qPrintable(u"%1: %2 pages, LibreOffice %3"_s.arg(names.at(i)).arg(ours.at(i)).arg(theirs)));
    }
}

QTEST_MAIN(TestPdfPages)
#include "tst_pdfpages.moc"
