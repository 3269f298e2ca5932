#include "support/stressreport.h"

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

const QString unit =
    u"示例自治区示例市示例经济技术开发区人力资源和社会保障行政审批服务局㙘𬭊村办事处"_s;

ParagraphBlock paragraph(int index)
{
    static const QString sentences[] = {
        u"坚持“公开为常态、不公开为例外”，严格落实《中华人民共和国政府信息公开条例》（以下简称《条例》）和《"
        u"示例市"
        u"政府信息公开办法（试行）》；"_s,
        u"全年主动公开政府信息12345条，其中网站（https://www.example.gov.cn/zwgk/xxgknb/2025/"
        u"index.html?id=1024&"
        u"lang=zh）9876条；"_s,
        u"咨询电话：0512-66668888、400-800-1234，邮箱：xxgk@example.gov.cn。"_s,
        u"㙘家村与𬭊水社区设立查阅点——每周一至周五对外开放……群众满意率达99.5%，同比提高3.2个百分点！"_s,
        u"一是“三会一课”常抓不懈（含党务、村务、财务“三公开”）；二是做到“应公开、尽公开”。"_s,
        u"会同Microsoft Office、WPS Office等办公软件厂商完成格式适配，共计1,234,567.89元。"_s,
    };
    QString text;
    for (int i = 0; i < 3 + index % 3; ++i)
        text += sentences[(index * 5 + i * (1 + index % 4)) % std::size(sentences)];
    // A different number of characters before them puts the marks everywhere.
    text.prepend(u"深入推进政务公开工作提质增效全面加强组织领导"_s.first(index % 22));
    return {TextRole::Body, {{text, TextRole::Body}}, {u"overview"_s, index}};
}

TableBlock stressed(TableBlock table)
{
    int figure = 0;
    for (BlockCell &cell : table.cells) {
        if (cell.role != BlockCell::Role::Figure)
            continue;
        cell.text = QString::number(10000 + figure * 137 % 89999);
        if (figure == 3)
            cell.text = u"http://www.example.gov.cn"_s;
        if (figure == 5)
            cell.text = u"0512-66668888"_s;
        ++figure;
    }
    return table;
}

} // namespace

BlockDocument stressBlocks(const TableBlock &applications, const TableBlock &disputes)
{
    BlockDocument document;
    document.title = unit + u"2025年政府信息公开工作年度报告"_s;
    document.author = unit;
    document.subject = u"政府信息公开工作年度报告"_s;
    document.date = QDateTime(QDate(2026, 1, 9), QTime(0, 0), Qt::UTC);
    const auto single = [](TextRole role, const QString &text, const QString &section) {
        return ParagraphBlock{role, {{text, role}}, {section, -1}};
    };
    document.blocks.append(single(TextRole::Title, document.title, u"title"_s));
    document.blocks.append(single(TextRole::Heading1, u"一、总体情况"_s, u"overview"_s));
    for (int i = 0; i < 40; ++i)
        document.blocks.append(paragraph(i));
    document.blocks.append(
        single(TextRole::Heading1, u"二、收到和处理政府信息公开申请情况"_s, u"applications"_s));
    document.blocks.append(stressed(applications));
    document.blocks.append(
        single(TextRole::Heading1, u"三、政府信息公开行政复议、行政诉讼情况"_s, u"disputes"_s));
    document.blocks.append(stressed(disputes));
    document.blocks.append(single(TextRole::Agency, unit, u"signature"_s));
    document.blocks.append(single(TextRole::Date, u"2026年1月9日"_s, u"signature"_s));
    return document;
}

} // namespace nianbao::test
