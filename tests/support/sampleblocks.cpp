#include "support/sampleblocks.h"

#include <QTimeZone>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

QList<ParagraphBlock> narrative(const QString &section)
{
    const auto body = [&](int index, const QString &text) {
        return ParagraphBlock{TextRole::Body, {{text, TextRole::Body}}, {section, index}};
    };
    if (section != "overview"_L1)
        return {body(0, u"无其他需要报告的事项，本年度未收取政府信息公开信息处理费。"_s)};
    return {
        body(0, u"2025年，清水镇坚持以公开为常态、不公开为例外，围绕群众关切做好政务公开各项工作，全年共发布"
                u"各类政府信息"
                u"126条，其中通过县人民政府门户网站公开98条，通过“清水发布”微信公众号公开28条。"_s),
        ParagraphBlock{TextRole::Heading2, {{u"（一）主动公开"_s, TextRole::Heading2}}, {section, 1}},
        ParagraphBlock{TextRole::Body,
                       {{u"1.规范公开目录。"_s, TextRole::Heading3},
                        {u"对照法定主动公开内容逐项梳理，全年更新目录3次，补充栏目5个。"_s, TextRole::Body}},
                       {section, 2}},
        ParagraphBlock{
            TextRole::Body,
            {{u"（二）依申请公开。"_s, TextRole::Heading2},
             {u"全年收到政府信息公开申请4件，均在法定期限内办结；答复文书<含附件>经法制审核 & 备案。"_s,
              TextRole::Body}},
            {section, 3}},
    };
}

} // namespace

TableBlock tableBlock(const Edition &edition, const TableSpec &table, int first)
{
    TableBlock block;
    block.id = table.id;
    block.caption = edition.sectionOfTable(table.id)->heading;
    block.rows = table.rows;
    block.columns = table.columns;
    block.repeatRows = table.repeatRows;
    block.widths = table.widths;
    block.source = {edition.sectionOfTable(table.id)->id, -1};
    for (const CellSpec &spec : table.cells) {
        BlockCell cell{
            spec.row, spec.column, spec.rowSpan, spec.columnSpan, BlockCell::Role::Figure, spec.text, {}, {}};
        if (spec.isFigure()) {
            cell.text = QString::number(first + spec.figure);
            cell.figureRow = edition.figures.at(spec.figure).row;
            cell.figureColumn = edition.figures.at(spec.figure).column;
        } else {
            cell.role = spec.header ? BlockCell::Role::ColumnHeader : BlockCell::Role::RowHeader;
        }
        block.cells.append(cell);
    }
    return block;
}

BlockDocument sampleBlocks(const Edition &edition)
{
    const QString unit = u"示例县清水镇人民政府"_s;
    BlockDocument document;
    document.title = unit + u"2025年政府信息公开工作年度报告"_s;
    document.author = unit;
    document.subject = u"政府信息公开工作年度报告"_s;
    document.date = QDateTime(QDate(2026, 1, 9), QTime(0, 0), Qt::UTC);
    document.blocks = {
        ParagraphBlock{TextRole::Title, {{document.title, TextRole::Title}}, {u"title"_s, 0}},
        ParagraphBlock{TextRole::Body,
                       {{u"根据《中华人民共和国政府信息公开条例》第四十九条、第五十条的规定，现公布清水镇2025"
                         u"年政府信息公"
                         u"开工作年度报告。本报告中所列数据的统计期限自2025年1月1日起至12月31日止。"_s,
                         TextRole::Body}},
                       {u"preamble"_s, 0}},
    };
    for (const SectionSpec &section : edition.sections) {
        document.blocks.append(
            ParagraphBlock{TextRole::Heading1, {{section.heading, TextRole::Heading1}}, {section.id, -1}});
        if (section.kind == SectionSpec::Kind::Table) {
            document.blocks.append(tableBlock(edition, *edition.table(section.table)));
            continue;
        }
        const QList<ParagraphBlock> paragraphs = narrative(section.id);
        for (const ParagraphBlock &paragraph : paragraphs)
            document.blocks.append(paragraph);
    }
    document.blocks.append(ParagraphBlock{TextRole::Agency, {{unit, TextRole::Agency}}, {u"signature"_s, 0}});
    document.blocks.append(
        ParagraphBlock{TextRole::Date, {{u"2026年1月9日"_s, TextRole::Date}}, {u"signature"_s, 1}});
    return document;
}

} // namespace nianbao::test
