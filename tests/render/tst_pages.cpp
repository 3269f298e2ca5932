#include "render/facedtext.h"
#include "render/faceremarks.h"
#include "render/pagepainter.h"
#include "render/paginator.h"
#include "support/sampleblocks.h"
#include "support/stressreport.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace nianbao;
using namespace Qt::StringLiterals;

// Pages are printed as text and compared: what stands where.
class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void grid();
    void paragraphsOverPages_data();
    void paragraphsOverPages();
    void headingStaysWithItsText();
    void tableMovesOrParts_data();
    void tableMovesOrParts();
    void tableGoesOnWithItsHead();
    void labelsAreThereOnEveryPage();
    void lastHeadingStaysWithItsTable();
    void wideTablesKeepTheirLabels();
    void signature_data();
    void signature();
    void signatureIsNeverAlone();
    void endlessTitleGoesOnOverleaf();
    void longLetterheadTakesTwoLines();
    void letterheadAndAttachments();
    void pageNumbers();
    void everyCellHasItsPlace();
    void yuanIsNoDollar();
    void whatNoFaceDrawsIsToldOnce();
    void relayingGivesTheSamePages();
    void structureHoldsEveryText();
    void noLineBreaksTheRules();
    void paintsWhatItLaysOut();

private:
    static ParagraphBlock body(const QString &text)
    {
        return {TextRole::Body, {{text, TextRole::Body}}, {u"overview"_s, 0}};
    }
    static ParagraphBlock heading(const QString &text)
    {
        return {TextRole::Heading1, {{text, TextRole::Heading1}}, {u"overview"_s, -1}};
    }
    // A paragraph of so many full lines.
    static ParagraphBlock lines(int count) { return body(QString(26 + 28 * (count - 1), u'政')); }
    static BlockDocument document(QList<Block> blocks)
    {
        BlockDocument made;
        made.blocks = std::move(blocks);
        return made;
    }
    static QStringList linesOf(const Page &page);
    static QList<int> lineCounts(const LaidOutDocument &document);
    BlockDocument stress() const
    {
        return test::stressBlocks(test::tableBlock(*m_edition, *m_edition->table(u"applications")),
                                  test::tableBlock(*m_edition, *m_edition->table(u"disputes")));
    }
    TableBlock table(const QString &id) const { return test::tableBlock(*m_edition, *m_edition->table(id)); }

    EditionPtr m_edition;
    Faces m_faces;
    Paginator m_paginator{m_faces};
};

void TestPages::initTestCase()
{
    m_edition = Editions::standard().find(u"2021");
    QVERIFY(m_edition);
}

// The page's lines from top to bottom, its number left out.
QStringList TestPages::linesOf(const Page &page)
{
    QMap<qint64, QString> byBaseline;
    for (const TextItem &item : page.texts) {
        if (item.origin.y() < Paper::top + Paper::textHeight)
            byBaseline[std::llround(item.origin.y() * 100)] += item.text;
    }
    return byBaseline.values();
}

QList<int> TestPages::lineCounts(const LaidOutDocument &document)
{
    QList<int> counts;
    for (const Page &page : document.pages)
        counts.append(static_cast<int>(linesOf(page).size()));
    return counts;
}

// GB/T 9704-2012 5.2: 22 lines of 28 characters fill 156 mm × 225 mm, 37 mm
// from the top and 28 mm from the left.
void TestPages::grid()
{
    const Page page = m_paginator.layOut(document({lines(22)})).pages.first();
    QCOMPARE(linesOf(page).size(), 22);
    const TextItem &second = page.texts[1];
    QCOMPARE(second.glyphs.size(), 28);
    QCOMPARE(second.size, 16);
    QVERIFY(qAbs(second.origin.x() - 28 * Paper::millimetre) < 0.01);
    QVERIFY(qAbs(second.offsets.last() + Paper::cell - 156 * Paper::millimetre) < 0.01);
    // The first line indented by two characters.
    QVERIFY(qAbs(page.texts[0].origin.x() - (28 + 2 * 156 / 28.0) * Paper::millimetre) < 0.01);
    // Characters' squares stand in the middle of lines that fill the height.
    const qreal squareTop = page.texts[0].origin.y() - 0.86 * 16;
    const qreal blank = (225 / 22.0 * Paper::millimetre - 16) / 2;
    QVERIFY(qAbs(squareTop - (37 * Paper::millimetre + blank)) < 0.01);
    const qreal lastSquareBottom = page.texts[21].origin.y() + 0.14 * 16;
    QVERIFY(qAbs(lastSquareBottom + blank - (37 + 225) * Paper::millimetre) < 0.01);
}

void TestPages::paragraphsOverPages_data()
{
    QTest::addColumn<QList<int>>("paragraphs"); // lines of each
    QTest::addColumn<QList<int>>("pages");      // lines on each
    using Ints = QList<int>;
    QTest::newRow("one full page") << Ints{22} << Ints{22};
    QTest::newRow("two full pages") << Ints{44} << Ints{22, 22};
    QTest::newRow("a last line takes one along") << Ints{23} << Ints{21, 2};
    QTest::newRow("two lines stay together") << Ints{21, 2} << Ints{21, 2};
    QTest::newRow("a first line may end a page") << Ints{21, 3} << Ints{22, 2};
    QTest::newRow("single lines go anywhere") << Ints{21, 1, 1} << Ints{22, 1};
}

void TestPages::paragraphsOverPages()
{
    QFETCH(QList<int>, paragraphs);
    QFETCH(QList<int>, pages);
    QList<Block> blocks;
    for (const int count : paragraphs)
        blocks.append(lines(count));
    QCOMPARE(lineCounts(m_paginator.layOut(document(blocks))), pages);
}

void TestPages::headingStaysWithItsText()
{
    const auto pages = [&](int before, QList<Block> after) {
        after.prepend(lines(before));
        return lineCounts(m_paginator.layOut(document(after)));
    };
    QCOMPARE(pages(21, {heading(u"一、总体情况"_s), lines(3)}), (QList<int>{21, 4}));
    // A paragraph of three lines is parted after its first, or lines at the foot would be left empty.
    QCOMPARE(pages(18, {heading(u"一、总体情况"_s), lines(3)}), (QList<int>{22}));
    QCOMPARE(pages(19, {heading(u"一、总体情况"_s), lines(3)}), (QList<int>{21, 2}));
    QCOMPARE(pages(20, {heading(u"一、总体情况"_s), lines(3)}), (QList<int>{22, 2}));
    QCOMPARE(pages(20, {heading(u"一、总体情况"_s), lines(4)}), (QList<int>{20, 5}));
    QCOMPARE(pages(19, {heading(u"一、总体情况"_s), lines(4)}), (QList<int>{22, 2}));
    QCOMPARE(pages(20, {heading(u"一、总体情况"_s), lines(1)}), (QList<int>{22}));
    QCOMPARE(pages(20, {heading(u"一、总体情况"_s), heading(u"（一）"_s), lines(1)}), (QList<int>{20, 3}));
}

void TestPages::tableMovesOrParts_data()
{
    QTest::addColumn<int>("linesBefore");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QList<int>>("rules"); // horizontal frame rules on each page: a closed frame has two
    QTest::newRow("fits") << 3 << u"disputes"_s << QList<int>{2};
    QTest::newRow("moves whole over a small hole") << 18 << u"disputes"_s << QList<int>{0, 2};
    QTest::newRow("parts rather than leave a large hole") << 12 << u"disclosure"_s << QList<int>{2, 2};
    QTest::newRow("parts when longer than a page") << 3 << u"applications"_s << QList<int>{2, 2};
}

void TestPages::tableMovesOrParts()
{
    QFETCH(int, linesBefore);
    QFETCH(QString, table);
    QFETCH(QList<int>, rules);
    const LaidOutDocument laid =
        m_paginator.layOut(document({lines(linesBefore), heading(u"二、表"_s), this->table(table)}));
    QList<int> found;
    for (const Page &page : laid.pages) {
        const auto isFrame = [](const RuleItem &rule) {
            return rule.rect.width() > Paper::textWidth && rule.rect.height() > 0.7;
        };
        found.append(static_cast<int>(std::count_if(page.rules.begin(), page.rules.end(), isFrame)));
        // The heading stays with its table, and nothing runs below the text area.
        QCOMPARE(linesOf(page).contains(u"二、表"_s), found.size() == (found.contains(0) ? 2 : 1));
        for (const RuleItem &rule : page.rules)
            QVERIFY(rule.rect.bottom() < Paper::top + Paper::textHeight + 1);
    }
    QCOMPARE(found, rules);
}

void TestPages::tableGoesOnWithItsHead()
{
    const LaidOutDocument laid =
        m_paginator.layOut(document({lines(3), heading(u"三、表"_s), table(u"applications"_s)}));
    QCOMPARE(laid.pages.size(), 2);
    const auto texts = [](const Page &page, bool furniture) {
        QString all;
        for (const TextItem &item : page.texts)
            all += (item.element < 0) == furniture ? item.text : QString();
        return all;
    };
    for (const QString &label : {u"申请人情况"_s, u"自然人"_s, u"本年度"_s}) {
        QVERIFY2(texts(laid.pages[0], false).contains(label), qPrintable(label));
        QVERIFY2(texts(laid.pages[1], true).contains(label), qPrintable(label));
        QVERIFY2(!texts(laid.pages[1], false).contains(label), qPrintable(label));
    }
    QVERIFY(texts(laid.pages[1], false).contains(u"四、结转下年度继续办理"_s));
}

// A label beside many rows stands on each page that shows one of them.
void TestPages::labelsAreThereOnEveryPage()
{
    const TableBlock block = table(u"applications"_s);
    const auto rowOf = [&](const QString &id) {
        return std::find_if(block.cells.begin(), block.cells.end(),
                            [&](const BlockCell &cell) { return cell.figureRow == id; })
            ->row;
    };
    for (int before = 0; before < Paper::lines; ++before) {
        const LaidOutDocument laid = m_paginator.layOut(document({lines(before + 1), block}));
        for (const Page &page : laid.pages) {
            QString all;
            for (const TextItem &item : page.texts)
                all += item.text;
            QSet<int> rows;
            for (const PageArea &area : page.areas) {
                if (!area.figureRow.isEmpty())
                    rows.insert(rowOf(area.figureRow));
            }
            for (const BlockCell &cell : block.cells) {
                bool shown = false;
                for (int row = cell.row; row < cell.row + cell.rowSpan; ++row)
                    shown = shown || rows.contains(row);
                if (cell.role == BlockCell::Role::RowHeader && shown)
                    QVERIFY2(all.contains(cell.text), qPrintable(QString::number(before) + cell.text));
            }
        }
    }
}

// A page of headings alone cannot be parted anywhere; the table's own goes with it all the same.
void TestPages::lastHeadingStaysWithItsTable()
{
    QList<Block> blocks(18, heading(u"（一）主动公开"_s));
    blocks += heading(u"二、表"_s);
    blocks += table(u"disputes"_s);
    const LaidOutDocument laid = m_paginator.layOut(document(blocks));
    QCOMPARE(laid.pages.size(), 2);
    QCOMPARE(linesOf(laid.pages.first()).size(), 18);
    QCOMPARE(linesOf(laid.pages.last()).first(), u"二、表"_s);
}

// 商业企业 in two lines of two, 自然人 in one, nothing below 9 points or beyond 156 mm.
void TestPages::wideTablesKeepTheirLabels()
{
    for (const QString &id : {u"applications"_s, u"disputes"_s}) {
        const Page page = m_paginator.layOut(document({table(id)})).pages.first();
        QStringList pieces;
        for (const TextItem &item : page.texts)
            pieces.append(item.text);
        const QStringList wanted =
            id == u"disputes"_s
                ? QStringList{u"结果"_s, u"维持"_s, u"尚未"_s, u"审结"_s, u"总计"_s}
                : QStringList{u"自然人"_s, u"商业"_s, u"企业"_s, u"公益"_s, u"法律"_s, u"三、"_s};
        for (const QString &piece : wanted)
            QVERIFY2(pieces.contains(piece), qPrintable(piece));
        for (const TextItem &item : page.texts) {
            QVERIFY(item.size >= 9);
            QVERIFY(item.origin.x() > Paper::left);
            QVERIFY(item.origin.x() + item.offsets.last() < Paper::left + Paper::textWidth);
        }
    }
}

void TestPages::signature_data()
{
    QTest::addColumn<QString>("agency");
    QTest::addColumn<bool>("seal");
    QTest::addColumn<qreal>("agencyEnd"); // characters from the right edge of the text area
    QTest::addColumn<qreal>("dateStart"); // characters from the agency's first to the date's first
    QTest::addColumn<qreal>("dateEnd");
    // The date 2026年1月9日 is six characters wide (7.3.5.2).
    QTest::newRow("longer than the date") << u"示例县清水镇人民政府"_s << false << 2.0 << 2.0 << 4.0;
    QTest::newRow("shorter than the date") << u"清水镇"_s << false << 7.0 << 2.0 << 2.0;
    QTest::newRow("of two offices") << u"示例县清水镇 示例县青山镇"_s << false << 2.0 << 2.0 << 7.0;
    QTest::newRow("sealed") << u"示例县清水镇人民政府"_s << true << 2.0 << 2.0 << 4.0;
}

void TestPages::signature()
{
    QFETCH(QString, agency);
    QFETCH(bool, seal);
    QFETCH(qreal, agencyEnd);
    QFETCH(qreal, dateStart);
    QFETCH(qreal, dateEnd);
    BlockDocument signedReport =
        document({lines(2), ParagraphBlock{TextRole::Agency, {{agency, TextRole::Agency}}, {}},
                  ParagraphBlock{TextRole::Date, {{u"2026年1月9日"_s, TextRole::Date}}, {}}});
    signedReport.sealSpace = seal;
    const Page page = m_paginator.layOut(signedReport).pages.first();
    const auto line = [&](const QString &text) {
        return *std::find_if(page.texts.begin(), page.texts.end(), [&](const TextItem &item) {
            return QString(item.text).replace(u'\u3000', u' ') == text;
        });
    };
    const TextItem office = line(agency);
    const TextItem date = line(u"2026年1月9日"_s);
    const auto fromRight = [](const TextItem &item) {
        return (Paper::left + Paper::textWidth - item.origin.x() - item.offsets.last()) / Paper::cell - 1;
    };
    QVERIFY2(qAbs(fromRight(office) - agencyEnd) < 0.05, qPrintable(QString::number(fromRight(office))));
    QVERIFY2(qAbs(fromRight(date) - dateEnd) < 0.05, qPrintable(QString::number(fromRight(date))));
    QVERIFY(qAbs((date.origin.x() - office.origin.x()) / Paper::cell - dateStart) < 0.05);
    // One blank line above; three with a seal.
    const qreal blankLines = (office.origin.y() - page.texts[1].origin.y()) / Paper::pitch - 1;
    QVERIFY(qAbs(blankLines - (seal ? 3 : 1)) < 0.01);
}

void TestPages::signatureIsNeverAlone()
{
    const ParagraphBlock agency{TextRole::Agency, {{u"清水镇人民政府"_s, TextRole::Agency}}, {}};
    const ParagraphBlock date{TextRole::Date, {{u"2026年1月9日"_s, TextRole::Date}}, {}};
    const auto pages = [&](int count) {
        return lineCounts(m_paginator.layOut(document({lines(count), agency, date})));
    };
    QCOMPARE(pages(19), (QList<int>{21})); // and the blank line
    QCOMPARE(pages(20), (QList<int>{18, 4}));
    QCOMPARE(pages(22), (QList<int>{20, 4}));
}

void TestPages::endlessTitleGoesOnOverleaf()
{
    const QString title = QString(600, u'政');
    const LaidOutDocument laid =
        m_paginator.layOut(document({ParagraphBlock{TextRole::Title, {{title, TextRole::Title}}, {}}}));
    QString shown;
    for (const Page &page : laid.pages) {
        shown += linesOf(page).join(QString());
        for (const TextItem &item : page.texts)
            QVERIFY(item.element < 0 || item.origin.y() < Paper::top + Paper::textHeight);
    }
    QCOMPARE(shown, title);
}

// Never hardly larger than the title below it.
void TestPages::longLetterheadTakesTwoLines()
{
    const auto laid = [&](const QString &office) {
        return m_paginator.layOut(document(
            {ParagraphBlock{TextRole::RedLetterhead, {{office, TextRole::RedLetterhead}}, {}}, lines(2)}));
    };
    const Page one = laid(u"示例县清水镇人民政府政务服务中心"_s).pages.first();
    QCOMPARE(linesOf(one).size(), 3);
    const Page two = laid(u"甘孜藏族自治州得荣县太阳谷镇人民政府文件"_s).pages.first();
    QCOMPARE(linesOf(two).size(), 4);
    QVERIFY(two.texts.first().size > 30);
    for (const TextItem &item : two.texts)
        QVERIFY(item.origin.x() + item.offsets.last() + item.size <=
                Paper::left + Paper::textWidth + Paper::cell);
    QVERIFY(two.rules.first().rect.top() > two.texts[1].origin.y());
}

void TestPages::letterheadAndAttachments()
{
    const QString office = u"示例县清水镇人民政府"_s;
    const auto attachment = [](const QString &label, const QString &name) {
        return ParagraphBlock{
            TextRole::Attachment, {{label, TextRole::Attachment}, {name, TextRole::Attachment}}, {}};
    };
    const QString longName = u"政府信息主动公开基本目录及其2025年度调整情况和有关事项说明"_s;
    const LaidOutDocument laid = m_paginator.layOut(
        document({ParagraphBlock{TextRole::RedLetterhead, {{office, TextRole::RedLetterhead}}, {}}, lines(2),
                  attachment(u"附件：1. "_s, longName), attachment(u"　　　2. "_s, u"办事指南"_s)}));
    const Page page = laid.pages.first();
    QCOMPARE(linesOf(page).first(), office);
    QVERIFY(qRed(page.texts.first().colour) > 200 && qBlue(page.texts.first().colour) < 50);
    QCOMPARE(page.rules.size(), 1);
    QVERIFY(qAbs(page.rules.first().rect.width() - 156 * Paper::millimetre) < 0.01);
    const QStringList shown = linesOf(page);
    QVERIFY2(shown[3].startsWith(u"附件：1."_s), qPrintable(shown[3]));
    QVERIFY2(shown[5].endsWith(u"2. 办事指南"_s), qPrintable(shown[5]));
    // The names begin under each other, their further lines too (7.3.4).
    const auto start = [&](const QString &name) {
        for (const TextItem &item : page.texts) {
            const qsizetype at = item.text.indexOf(name);
            if (at >= 0)
                return item.origin.x() + item.offsets[at];
        }
        return -1.0;
    };
    const qreal first = start(longName.first(4));
    QVERIFY(first > Paper::left + 5 * Paper::cell);
    QCOMPARE(start(shown[4].trimmed().first(4)), first);
    QCOMPARE(start(u"办事指南"_s), first);
    // All of it is read aloud; nothing of it is a heading.
    QCOMPARE(laid.structure.size(), 5);
    for (const StructureElement &element : laid.structure)
        QVERIFY(element.tag != StructureElement::Tag::Heading);
}

// GB/T 9704-2012 7.5: odd pages on the right, even ones on the left, one character in.
void TestPages::pageNumbers()
{
    const LaidOutDocument laid = m_paginator.layOut(document({lines(40)}));
    QCOMPARE(laid.pages.size(), 2);
    const TextItem &odd = laid.pages[0].texts.last();
    const TextItem &even = laid.pages[1].texts.last();
    QCOMPARE(odd.text, u"—1—"_s);
    QCOMPARE(even.text, u"—2—"_s);
    QCOMPARE(odd.size, 14);
    QVERIFY(qAbs(even.origin.x() - Paper::left - 14) < 0.01);
    const qreal dash = odd.face->advance(odd.glyphs.last()) * 14;
    QVERIFY(qAbs(odd.origin.x() + odd.offsets.last() + dash - (Paper::left + Paper::textWidth - 14)) < 0.01);
    QVERIFY(odd.origin.y() > (37 + 225 + 7) * Paper::millimetre);
    QVERIFY(odd.origin.y() < (37 + 225 + 10) * Paper::millimetre);
    QCOMPARE(odd.element, -1);
}

// From a point of the page to the figure, and from the figure to the page.
void TestPages::everyCellHasItsPlace()
{
    const TableBlock block = table(u"applications"_s);
    const LaidOutDocument laid = m_paginator.layOut(document({lines(10), block}));
    for (const BlockCell &cell : block.cells) {
        if (cell.role != BlockCell::Role::Figure)
            continue;
        const QList<PagePlace> places = laid.places(block.source, cell.figureRow, cell.figureColumn);
        QCOMPARE(places.size(), 1);
        const PageArea *area = laid.pages[places.first().page].areaAt(places.first().rect.center());
        QVERIFY(area);
        QCOMPARE(area->figureRow, cell.figureRow);
        QCOMPARE(area->figureColumn, cell.figureColumn);
        QCOMPARE(area->source, block.source);
    }
    QCOMPARE(laid.places({u"overview"_s, 0}).size(), 1);
    QCOMPARE(laid.places(block.source).size(), 2); // the table's two parts
    QVERIFY(!laid.pages.first().areaAt({1, 1}));
}

// Some free faces draw ￥ as $: another has to lend it.
void TestPages::yuanIsNoDollar()
{
    const Faces::Glyph &yuan = m_faces.glyph(FaceRole::Body, U'￥');
    QVERIFY(yuan.face);
    const auto drawn = [&](char32_t character) {
        return yuan.face->rawFont(100).pathForGlyph(yuan.face->glyph(character)).boundingRect();
    };
    QVERIFY(yuan.id != 0);
    QVERIFY(drawn(U'￥') != drawn(U'＄'));
}

void TestPages::whatNoFaceDrawsIsToldOnce()
{
    const char32_t unknown = 0x10fffd; // for private use: no font has it
    Faces faces;
    QVERIFY(faceLosses(faces).isEmpty());
    for (const FaceRole role : {FaceRole::Body, FaceRole::Title, FaceRole::Table})
        faces.glyph(role, unknown);
    QCOMPARE(faces.missing(), QString::fromUcs4(&unknown, 1));
    QCOMPARE(faceLosses(faces).size(), 1);
    QCOMPARE(faceRemarks(faces).last(), faceLosses(faces).first());
    // A selector chooses a character's form and is none itself.
    QCOMPARE(FacedText::of(faces, FaceRole::Body, u"葛\U000E0100城"_s).size(), 2);
}

void TestPages::relayingGivesTheSamePages()
{
    BlockDocument changed = test::sampleBlocks(*m_edition);
    const auto printed = [](const LaidOutDocument &laid) {
        QStringList all;
        for (const Page &page : laid.pages) {
            for (const TextItem &item : page.texts)
                all.append(u"%1 %2 %3 %4"_s.arg(item.text)
                               .arg(item.origin.x())
                               .arg(item.origin.y())
                               .arg(item.element));
        }
        return all;
    };
    m_paginator.layOut(changed);
    std::get<ParagraphBlock>(changed.blocks[3]).runs[0].text += u"新增一句。"_s;
    const QStringList again = printed(m_paginator.layOut(changed));
    Faces fresh;
    QCOMPARE(again, printed(Paginator(fresh).layOut(changed)));
}

void TestPages::structureHoldsEveryText()
{
    const BlockDocument blocks = stress();
    const LaidOutDocument laid = m_paginator.layOut(blocks);
    QString tagged;
    for (const Page &page : laid.pages) {
        for (const TextItem &item : page.texts) {
            QCOMPARE(item.text.toUcs4().size(), item.glyphs.size());
            QCOMPARE(item.offsets.size(), item.glyphs.size());
            if (item.element >= 0)
                tagged += item.text;
        }
    }
    QString wanted;
    for (const Block &block : blocks.blocks) {
        if (const auto *paragraph = std::get_if<ParagraphBlock>(&block)) {
            wanted += paragraph->text();
        } else {
            for (const BlockCell &cell : std::get<TableBlock>(block).cells)
                wanted += cell.text;
        }
    }
    QCOMPARE(tagged, wanted);
    for (qsizetype i = 1; i < laid.structure.size(); ++i)
        QVERIFY(laid.structure[i].parent >= 0 && laid.structure[i].parent < i);
}

void TestPages::noLineBreaksTheRules()
{
    int lines = 0;
    for (const Page &page : m_paginator.layOut(stress()).pages) {
        if (!page.rules.isEmpty())
            continue;
        for (const QString &line : linesOf(page)) {
            ++lines;
            QVERIFY2(!u"，。、；：！？）》」』】”’"_s.contains(line.front()), qPrintable(line));
            QVERIFY2(!u"（《「『【“‘"_s.contains(line.back()), qPrintable(line));
        }
    }
    QVERIFY(lines > 150);
}

// The painter puts ink where the characters are and nowhere outside the text area.
void TestPages::paintsWhatItLaysOut()
{
    constexpr qreal scale = 1.5;
    const Page page = m_paginator.layOut(document({lines(3), table(u"disputes"_s)})).pages.first();
    QImage image(qRound(Paper::width * scale), qRound(Paper::height * scale), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, page, scale);
    painter.end();
    const auto ink = [&](const QRectF &area) {
        qint64 dark = 0;
        for (int y = qRound(area.top() * scale); y < qRound(area.bottom() * scale); ++y) {
            for (int x = qRound(area.left() * scale); x < qRound(area.right() * scale); ++x)
                dark += 255 - qGray(image.pixel(x, y));
        }
        return static_cast<qreal>(dark) / 255 / (area.width() * area.height() * scale * scale);
    };
    for (int column = 0; column < 28; ++column) {
        const QRectF cell(Paper::left + column * Paper::cell, Paper::top + Paper::pitch, Paper::cell,
                          Paper::pitch);
        QVERIFY(ink(cell) > 0.03);
    }
    QVERIFY(ink(QRectF(0, 0, Paper::width, Paper::top)) < 1e-6);
    QVERIFY(ink(QRectF(0, 0, Paper::left - 2, Paper::height - 1)) < 1e-6);
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
