#include "render/composer.h"

#include "models/narrative.h"
#include "models/placeholders.h"

#include <kainjow/mustache.hpp>

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace kainjow;

namespace nianbao {

namespace {

// One block a line, so a paragraph must not bring lines of its own.
std::string oneLine(const QString &text)
{
    return text.simplified().isEmpty() ? std::string() : QString(text).replace(u'\n', u' ').toStdString();
}

mustache::data paragraphList(const QStringList &paragraphs, const Report &report)
{
    mustache::data list(mustache::data::type::list);
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const QString text = expandPlaceholders(paragraphs.at(i), report);
        if (text.trimmed().isEmpty())
            continue;
        mustache::data item;
        item.set("index", std::to_string(i));
        item.set("text", oneLine(text));
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
        item.set("heading", oneLine(section.heading));
        item.set("paragraphs", paragraphList(report.paragraphs(section.id), report));
        if (section.kind == SectionSpec::Kind::Table)
            item.set("table", section.table.toStdString());
        else
            item.set("table", false);
        list.push_back(item);
    }
    return list;
}

mustache::data templateData(const Report &report)
{
    mustache::data data;
    data.set("title", oneLine(report.effectiveTitle()));
    data.set("unit", oneLine(report.unit.name));
    data.set("year", std::to_string(report.year));
    data.set("preamble", paragraphList(report.preamble, report));
    data.set("sections", sectionList(report));
    const auto setOptional = [&data](const char *key, const QString &text) {
        if (text.trimmed().isEmpty())
            data.set(key, false);
        else
            data.set(key, oneLine(text));
    };
    setOptional("agency", report.signature.agency);
    setOptional("date", chineseDate(report.signature.date));
    return data;
}

TextRole headingRole(int level)
{
    switch (level) {
    case 1:
        return TextRole::Heading1;
    case 2:
        return TextRole::Heading2;
    case 3:
        return TextRole::Heading3;
    default:
        return TextRole::Heading4;
    }
}

// Levels are given by numbering; a heading may run into the paragraph it opens.
ParagraphBlock narrativeBlock(const QString &text, const BlockSource &source)
{
    ParagraphBlock block;
    block.source = source;
    const int heading = headingLength(text);
    if (heading > 0) {
        const TextRole role = headingRole(numberingOf(text).level);
        block.runs += {text.first(heading), role};
        if (heading == text.size())
            block.role = role;
    }
    if (heading < text.size())
        block.runs += {text.sliced(heading), TextRole::Body};
    return block;
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
            blockCell.text = report.figure(cell.figure).display();
            blockCell.figureRow = figure.row;
            blockCell.figureColumn = figure.column;
        } else if (cell.header) {
            blockCell.role = BlockCell::Role::ColumnHeader;
        }
        block.cells += blockCell;
    }
    return block;
}

ParagraphBlock singleRun(const QString &text, TextRole role, const BlockSource &source)
{
    return {role, {{text, role}}, source};
}

// The day the report was signed; without one, the first day it can have been.
QDateTime dateOf(const Report &report)
{
    QDate date = QDate::fromString(report.signature.date, Qt::ISODate);
    if (!date.isValid())
        date = QDate(qMax(report.year + 1, 1980), 1, 1);
    return QDateTime(date, QTime(0, 0), Qt::UTC);
}

QString builtInTemplate()
{
    QFile file(u":/nianbao/templates/report.mustache"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the report template is not built in");
    return QString::fromUtf8(file.readAll());
}

} // namespace

Composer::Composer()
    : m_template(builtInTemplate())
{
}

Result<Composer> Composer::fromTemplate(const QString &text)
{
    const mustache::mustache parsed(text.toStdString());
    if (!parsed.is_valid())
        return Error{QCoreApplication::translate("Composer", "the template is broken: %1")
                         .arg(QString::fromStdString(parsed.error_message()))};
    return Composer(text);
}

BlockDocument Composer::compose(const Report &report) const
{
    mustache::mustache parsed(m_template.toStdString());
    parsed.set_custom_escape([](const std::string &text) { return text; });
    const QString lines = QString::fromStdString(parsed.render(templateData(report)));

    BlockDocument document;
    document.title = report.effectiveTitle();
    document.author = report.unit.name;
    document.subject = report.edition->basis;
    document.date = dateOf(report);
    for (const QStringView line : QStringView(lines).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype bar = line.indexOf(u" | ");
        const QList<QStringView> head = line.first(qMax<qsizetype>(bar, 0)).split(u' ');
        if (bar < 0 || head.size() != 2)
            continue; // a comment, or an office's own remark in its template
        const QString text = line.sliced(bar + 3).toString();
        const QList<QStringView> place = head.at(1).split(u'/');
        const BlockSource source{place.first().toString(), place.size() > 1 ? place.at(1).toInt() : -1};
        const QStringView role = head.first();
        if (role == u"title")
            document.blocks += singleRun(text, TextRole::Title, source);
        else if (role == u"heading")
            document.blocks += singleRun(text, TextRole::Heading1, source);
        else if (role == u"text")
            document.blocks += narrativeBlock(text, source);
        else if (role == u"agency")
            document.blocks += singleRun(text, TextRole::Agency, source);
        else if (role == u"date")
            document.blocks += singleRun(text, TextRole::Date, source);
        else if (const TableSpec *table = report.edition->table(text); table && role == u"table")
            document.blocks += tableBlock(report, *table, source);
    }
    return document;
}

} // namespace nianbao
