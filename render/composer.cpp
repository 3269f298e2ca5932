#include "render/composer.h"

#include "models/narrative.h"
#include "models/placeholders.h"
#include "render/printabletext.h"

#include <kainjow/mustache.hpp>

using namespace Qt::StringLiterals;
using namespace kainjow;

namespace nianbao {

namespace {

mustache::data paragraphList(const QStringList &paragraphs, const Report &report)
{
    mustache::data list(mustache::data::type::list);
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const std::string text = templateLine(expandPlaceholders(paragraphs.at(i), report));
        if (text.empty())
            continue;
        mustache::data item;
        item.set("index", std::to_string(i));
        item.set("text", text);
        list.push_back(item);
    }
    return list;
}

mustache::data sectionList(const Report &report)
{
    mustache::data list(mustache::data::type::list);
    for (const SectionSpec &section : report.edition->sections) {
        mustache::data item;
        item.set("section", section.id.toStdString());
        item.set("heading", templateLine(section.heading));
        item.set("paragraphs", paragraphList(report.paragraphs(section.id), report));
        if (section.kind == SectionSpec::Kind::Table)
            item.set("table", section.table.toStdString());
        else
            item.set("table", false);
        list.push_back(item);
    }
    return list;
}

mustache::data attachmentList(QStringList names)
{
    names.removeIf([](const QString &name) { return templateLine(name).empty(); });
    mustache::data list(mustache::data::type::list);
    for (qsizetype i = 0; i < names.size(); ++i) {
        mustache::data item;
        item.set("index", std::to_string(i));
        item.set("first", i == 0);
        if (names.size() > 1)
            item.set("number", std::to_string(i + 1));
        else
            item.set("number", false);
        item.set("name", templateLine(names.at(i)));
        list.push_back(item);
    }
    return list;
}

mustache::data templateData(const Report &report)
{
    mustache::data data;
    data.set("title", templateLine(report.effectiveTitle()));
    data.set("unit", templateLine(report.unit.name));
    data.set("year", std::to_string(report.year));
    data.set("preamble", paragraphList(report.preamble, report));
    data.set("sections", sectionList(report));
    const auto setOptional = [&data](const char *key, const QString &text) {
        const std::string line = templateLine(text);
        if (line.empty())
            data.set(key, false);
        else
            data.set(key, line);
    };
    const auto signature = [&report](const QString &text) {
        return report.page.signature ? text : QString();
    };
    setOptional("letterhead", report.page.redLine ? QString() : report.page.letterhead);
    setOptional("redLetterhead", report.page.redLine ? report.page.letterhead : QString());
    data.set("attachments", attachmentList(report.page.attachments));
    setOptional("agency", signature(report.signature.agency));
    setOptional("date", signature(chineseDate(report.signature.date)));
    return data;
}

TableBlock tableBlock(const Report &report, const TableSpec &spec, const BlockSource &source)
{
    TableBlock block;
    block.id = spec.id;
    block.rows = spec.rows;
    block.columns = spec.columns;
    block.repeatRows = spec.repeatRows;
    block.widths = spec.widths;
    block.source = source;
    if (const SectionSpec *section = report.edition->section(source.section))
        block.caption = section->heading.sliced(numberingOf(section->heading).length);
    block.cells.reserve(spec.cells.size());
    for (const CellSpec &cell : spec.cells) {
        BlockCell blockCell{
            cell.row, cell.column, cell.rowSpan, cell.columnSpan, BlockCell::Role::RowHeader, cell.text,
            {},       {}};
        if (cell.isFigure()) {
            const FigureSpec &figure = report.edition->figures.at(cell.figure);
            blockCell.role = BlockCell::Role::Figure;
            blockCell.text = printableText(report.figure(cell.figure).display());
            blockCell.figureRow = figure.row;
            blockCell.figureColumn = figure.column;
        } else if (cell.header) {
            blockCell.role = BlockCell::Role::ColumnHeader;
        }
        block.cells += blockCell;
    }
    return block;
}

// The day the report was signed; without one, the first day it can have been.
QDateTime dateOf(const Report &report)
{
    QDate date = QDate::fromString(report.signature.date, Qt::ISODate);
    if (!date.isValid())
        date = QDate(qMax(report.year + 1, 1980), 1, 1);
    return QDateTime(date, QTime(0, 0), Qt::UTC);
}

} // namespace

Composer::Composer()
    : m_template(BlockTemplate::builtIn(u"report"_s))
{
}

Result<Composer> Composer::fromTemplate(const QString &text)
{
    Result<BlockTemplate> blockTemplate = BlockTemplate::fromText(text);
    if (!blockTemplate)
        return blockTemplate.error();
    return Composer(std::move(*blockTemplate));
}

BlockDocument Composer::compose(const Report &report) const
{
    BlockDocument document;
    document.title = printableText(report.effectiveTitle());
    document.author = printableText(report.unit.name);
    document.subject = report.edition->basis;
    document.date = dateOf(report);
    document.sealSpace = report.page.sealSpace;
    document.blocks = m_template.render(
        templateData(report),
        [&report](const QString &id, const BlockSource &source) -> std::optional<TableBlock> {
            const TableSpec *table = report.edition->table(id);
            return table ? std::optional(tableBlock(report, *table, source)) : std::nullopt;
        });
    return document;
}

} // namespace nianbao
