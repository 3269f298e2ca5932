#include "app/cli/findingsjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace nianbao::cli {

namespace {

void writePlace(JsonWriter &writer, const Place &place)
{
    writer.beginObject();
    if (!place.table.isEmpty()) {
        writer.member(u"table"_s, place.table);
        if (!place.row.isEmpty())
            writer.member(u"row"_s, place.row);
        if (!place.column.isEmpty())
            writer.member(u"column"_s, place.column);
    } else {
        writer.member(u"section"_s, place.section);
        if (place.paragraph >= 0)
            writer.member(u"paragraph"_s, place.paragraph);
        if (place.start >= 0) {
            writer.member(u"start"_s, place.start);
            writer.member(u"length"_s, place.length);
        }
    }
    writer.endObject();
}

void writeCells(JsonWriter &writer, const QList<Operand> &cells)
{
    writer.beginArray();
    for (const Operand &cell : cells) {
        writer.beginObject();
        writer.member(u"table"_s, cell.table);
        writer.member(u"row"_s, cell.row);
        writer.member(u"column"_s, cell.column);
        writer.member(u"value"_s, cell.value.toJson());
        if (cell.previous)
            writer.member(u"previous"_s, true);
        writer.endObject();
    }
    writer.endArray();
}

// A count as a number, an amount as the decimal it is.
QJsonValue sumValue(qint64 sum, FigureKind kind)
{
    return kind == FigureKind::Amount ? QJsonValue(numberText(sum, kind)) : QJsonValue(sum);
}

void writeUnchecked(JsonWriter &writer, const Unchecked &unchecked)
{
    writer.beginObject();
    writer.member(u"rule"_s, unchecked.rule);
    writer.key(u"where"_s);
    writePlace(writer, unchecked.where);
    writer.member(u"reason"_s, unchecked.reason == Unchecked::Reason::Blank ? u"blank"_s : u"not-a-number"_s);
    writer.endObject();
}

} // namespace

void writeFinding(JsonWriter &writer, const Finding &finding)
{
    writer.beginObject();
    writer.member(u"rule"_s, finding.rule);
    writer.member(u"severity"_s, severityId(finding.severity));
    writer.member(u"message"_s, finding.message);
    writer.key(u"where"_s);
    writePlace(writer, finding.where);
    if (!finding.cells.isEmpty()) {
        writer.key(u"cells"_s);
        writeCells(writer, finding.cells);
    }
    if (finding.left && finding.right) {
        writer.member(u"left"_s, sumValue(*finding.left, finding.kind));
        writer.member(u"right"_s, sumValue(*finding.right, finding.kind));
    }
    writer.member(u"basis"_s, finding.basis);
    writer.member(u"pack"_s, finding.pack);
    writer.member(u"fix"_s, finding.fix.has_value());
    if (finding.ignored)
        writer.member(u"ignored"_s, *finding.ignored);
    writer.endObject();
}

QString verdictId(const CheckResult &result)
{
    const std::optional<Severity> worst = result.worst();
    return worst ? severityId(*worst) : u"ok"_s;
}

void writeFile(JsonWriter &writer, const CheckedFile &checked)
{
    writer.beginObject();
    writer.member(u"file"_s, checked.file);
    writer.member(u"unit"_s, checked.report.unit.name);
    writer.member(u"year"_s, checked.report.year);
    writer.member(u"edition"_s, checked.report.edition->id);
    writer.member(u"verdict"_s, verdictId(checked.result));
    writer.key(u"findings"_s).beginArray();
    for (const Finding &finding : checked.result.findings)
        writeFinding(writer, finding);
    writer.endArray();
    writer.key(u"unchecked"_s).beginArray();
    for (const Unchecked &unchecked : checked.result.unchecked)
        writeUnchecked(writer, unchecked);
    writer.endArray();
    writer.endObject();
}

} // namespace nianbao::cli
