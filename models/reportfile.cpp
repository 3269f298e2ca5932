#include "models/reportfile.h"

#include "models/commitfile.h"
#include "models/jsonwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

class ReportFile
{
    Q_DECLARE_TR_FUNCTIONS(ReportFile)

public:
    Result<Report> read(const QByteArray &json, const Editions &editions)
    {
        QJsonParseError parseError;
        const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
        if (!document.isObject())
            return Error{damaged(parseError, json)};
        QJsonObject root = document.object();
        if (root.take("format"_L1) != QJsonValue("nianbao-report"_L1))
            return Error{tr("this is not a Nianbao report")};
        const int version = root.take("version"_L1).toInt(-1);
        if (version > ReportFileVersion)
            return Error{tr("this report was written by a newer version of the program (format %1); "
                            "please update the program")
                             .arg(version)};
        if (version < 1)
            return Error{tr("the report does not say its format version")};
        const QString editionId = takeString(root, "edition"_L1, {});
        const EditionPtr edition = editions.find(editionId);
        if (!edition)
            return Error{
                m_error.isEmpty()
                    ? tr("the report follows edition “%1”, which this program does not know").arg(editionId)
                    : m_error};

        return readOn(edition, root);
    }

    // Takes what it knows out of the object; what is left is unknown and kept.
    Result<Report> readOn(const EditionPtr &edition, QJsonObject root)
    {
        Report report(edition);
        readBody(root, report);
        if (!m_error.isEmpty())
            return Error{m_error};
        report.unknown = root;
        return report;
    }

    static QString damaged(const QJsonParseError &parseError, const QByteArray &json)
    {
        if (json.trimmed().isEmpty())
            return tr("the file is empty");
        return parseError.error == QJsonParseError::NoError
                   ? tr("this is not a Nianbao report")
                   : tr("the file is damaged or cut off (byte %1: %2)")
                         .arg(parseError.offset)
                         .arg(parseError.errorString());
    }

private:
    void readBody(QJsonObject &root, Report &report)
    {
        const QJsonValue year = root.take("year"_L1);
        if (year.isDouble() && year.toInteger(-1) == year.toInt(-2) && year.toInt() >= 0 &&
            year.toInt() < 10'000)
            report.year = year.toInt();
        else
            fail("year"_L1, tr("is not a year"));
        readUnit(root, report.unit);
        report.title = takeString(root, "title"_L1, {});
        report.preamble = takeParagraphs(root, u"preamble"_s, u"preamble"_s);

        QJsonObject sections = takeObject(root, u"sections"_s, u"sections"_s);
        for (const SectionSpec &section : std::as_const(report.edition->sections)) {
            if (section.kind == SectionSpec::Kind::Narrative)
                report.sections[section.id] =
                    takeParagraphs(sections, section.id, u"sections."_s + section.id);
        }
        putBack(root, u"sections"_s, sections);
        readFigures(root, report);

        QJsonObject signature = takeObject(root, u"signature"_s, u"signature"_s);
        report.signature.agency = takeString(signature, "agency"_L1, "signature."_L1);
        report.signature.date = takeString(signature, "date"_L1, "signature."_L1);
        putBack(root, u"signature"_s, signature);
        readPage(root, report.page);
        readIgnored(root, report);
    }

    void readPage(QJsonObject &root, PageOptions &page)
    {
        QJsonObject object = takeObject(root, u"page"_s, u"page"_s);
        page.signature = takeSwitch(object, "signature"_L1, page.signature);
        page.sealSpace = takeSwitch(object, "sealSpace"_L1, page.sealSpace);
        page.letterhead = takeString(object, "letterhead"_L1, "page."_L1);
        page.redLine = takeSwitch(object, "redLine"_L1, page.redLine);
        page.attachments = takeParagraphs(object, u"attachments"_s, u"page.attachments"_s);
        putBack(root, u"page"_s, object);
    }

    void readUnit(QJsonObject &root, Unit &unit)
    {
        QJsonObject object = takeObject(root, u"unit"_s, u"unit"_s);
        unit.name = takeString(object, "name"_L1, "unit."_L1);
        unit.shortName = takeString(object, "shortName"_L1, "unit."_L1);
        const QString kind = takeString(object, "kind"_L1, "unit."_L1);
        if (const std::optional<UnitKind> known = unitKindFromId(kind))
            unit.kind = *known;
        else if (!kind.isEmpty())
            fail("unit.kind"_L1, tr("“%1” is not a kind of unit").arg(kind));
        unit.address = takeString(object, "address"_L1, "unit."_L1);
        unit.postcode = takeString(object, "postcode"_L1, "unit."_L1);
        unit.phone = takeString(object, "phone"_L1, "unit."_L1);
        unit.website = takeString(object, "website"_L1, "unit."_L1);
        putBack(root, u"unit"_s, object);
    }

    void readIgnored(QJsonObject &root, Report &report)
    {
        const QJsonValue list = root.take("ignored"_L1);
        if (!list.isArray() && !list.isUndefined())
            fail(u"ignored"_s, tr("is not a list"));
        const QJsonArray entries = list.toArray();
        for (const auto &entry : entries) {
            if (const Result<IgnoredFinding> ignored = ignoredFromJson(entry))
                report.ignored += *ignored;
            else
                fail(u"ignored"_s, ignored.error().message);
        }
    }

    void readFigures(QJsonObject &root, Report &report)
    {
        QJsonObject tables = takeObject(root, u"figures"_s, u"figures"_s);
        for (const TableSpec &table : std::as_const(report.edition->tables)) {
            QJsonObject rows = takeObject(tables, table.id, u"figures."_s + table.id);
            for (const QString &rowId : table.rowIds) {
                const QString place = u"figures."_s + table.id + u'.' + rowId;
                QJsonObject row = takeObject(rows, rowId, place);
                for (const QString &columnId : table.columnIds) {
                    const int figure = report.edition->figure(table.id, rowId, columnId);
                    if (figure >= 0)
                        report.figures[figure] = readFigure(
                            row.take(columnId), report.edition->figures.at(figure), place + u'.' + columnId);
                }
                putBack(rows, rowId, row);
            }
            putBack(tables, table.id, rows);
        }
        putBack(root, u"figures"_s, tables);
    }

    Figure readFigure(const QJsonValue &value, const FigureSpec &spec, const QString &place)
    {
        if (value.isObject() || value.isArray() || value.isBool())
            fail(place, tr("is neither a number, a text nor blank"));
        // Past this, JSON numbers have already lost digits and nobody could tell.
        if (value.isDouble() && std::abs(value.toDouble()) > double(Figure::LargestCount))
            fail(place, tr("is too large for a number; it must be written as a text in quotes"));
        return Figure::fromJson(value, spec.kind);
    }

    QString takeString(QJsonObject &object, QLatin1StringView key, QLatin1StringView parent)
    {
        const QJsonValue value = object.take(key);
        if (!value.isString() && !value.isUndefined())
            fail(QString(parent) + key, tr("is not a text"));
        return value.toString();
    }

    bool takeSwitch(QJsonObject &object, QLatin1StringView key, bool absent)
    {
        const QJsonValue value = object.take(key);
        if (!value.isBool() && !value.isUndefined())
            fail("page."_L1 + key, tr("is neither true nor false"));
        return value.toBool(absent);
    }

    QStringList takeParagraphs(QJsonObject &object, const QString &key, const QString &place)
    {
        const QJsonValue value = object.take(key);
        if (!value.isArray() && !value.isUndefined())
            fail(place, tr("is not a list of paragraphs"));
        QStringList paragraphs;
        const QJsonArray array = value.toArray();
        for (const auto &paragraph : array) {
            if (!paragraph.isString())
                fail(place, tr("holds something that is not a text"));
            paragraphs += paragraph.toString();
        }
        return paragraphs;
    }

    QJsonObject takeObject(QJsonObject &object, const QString &key, const QString &place)
    {
        const QJsonValue value = object.take(key);
        if (!value.isObject() && !value.isUndefined())
            fail(place, tr("is not an object"));
        return value.toObject();
    }

    static void putBack(QJsonObject &parent, const QString &key, const QJsonObject &rest)
    {
        if (!rest.isEmpty())
            parent.insert(key, rest);
    }

    void fail(const QString &place, const QString &cause)
    {
        if (m_error.isEmpty())
            m_error = tr("the report is damaged: %1 %2").arg(place, cause);
    }

    QString m_error;
};

// Members of an object that the program does not know, after those it does.
void writeUnknown(JsonWriter &writer, const QJsonObject &unknown, const QStringList &written)
{
    for (auto it = unknown.begin(); it != unknown.end(); ++it) {
        if (!written.contains(it.key()))
            writer.member(it.key(), it.value());
    }
}

void writeUnit(JsonWriter &writer, const Unit &unit, const QJsonObject &unknown)
{
    writer.key(u"unit"_s).beginObject();
    writer.member(u"name"_s, unit.name);
    writer.member(u"shortName"_s, unit.shortName);
    writer.member(u"kind"_s, unitKindId(unit.kind));
    writer.member(u"address"_s, unit.address);
    writer.member(u"postcode"_s, unit.postcode);
    writer.member(u"phone"_s, unit.phone);
    writer.member(u"website"_s, unit.website);
    writeUnknown(writer, unknown, {});
    writer.endObject();
}

void writeSections(JsonWriter &writer, const Report &report, const QJsonObject &unknown)
{
    writer.key(u"sections"_s).beginObject();
    for (const SectionSpec &section : report.edition->sections) {
        if (section.kind == SectionSpec::Kind::Narrative)
            writer.key(section.id).value(report.sections.value(section.id));
    }
    writeUnknown(writer, unknown, {});
    writer.endObject();
}

void writeTable(JsonWriter &writer, const Report &report, const TableSpec &table, const QJsonObject &unknown)
{
    writer.key(table.id).beginObject();
    for (const QString &row : table.rowIds) {
        writer.key(row).beginObject();
        for (const QString &column : table.columnIds) {
            const int figure = report.edition->figure(table.id, row, column);
            if (figure >= 0)
                writer.member(column, report.figures.at(figure).toJson());
        }
        writeUnknown(writer, unknown[row].toObject(), {});
        writer.endObject();
    }
    writeUnknown(writer, unknown, table.rowIds);
    writer.endObject();
}

void writeFigures(JsonWriter &writer, const Report &report, const QJsonObject &unknown)
{
    QStringList written;
    writer.key(u"figures"_s).beginObject();
    for (const TableSpec &table : report.edition->tables) {
        writeTable(writer, report, table, unknown[table.id].toObject());
        written += table.id;
    }
    writeUnknown(writer, unknown, written);
    writer.endObject();
}

// Only where something differs, so that plain reports stay as they were.
void writePage(JsonWriter &writer, const PageOptions &page, const QJsonObject &unknown)
{
    if (page == PageOptions() && unknown.isEmpty())
        return;
    writer.key(u"page"_s).beginObject();
    writer.member(u"signature"_s, page.signature);
    writer.member(u"sealSpace"_s, page.sealSpace);
    writer.member(u"letterhead"_s, page.letterhead);
    writer.member(u"redLine"_s, page.redLine);
    writer.key(u"attachments"_s).value(page.attachments);
    writeUnknown(writer, unknown, {});
    writer.endObject();
}

// Whether what a reason was given for may come up again. A sentence that is no longer
// there cannot, and must not stay in the file either: it may be a person's number
// that was taken out of the text. It is only left out here, so that undo still has it.
bool isLasting(const IgnoredFinding &ignored, const Report &report)
{
    const QStringList paragraphs = report.paragraphs(ignored.section);
    return ignored.sentence.isEmpty() ||
           std::any_of(paragraphs.begin(), paragraphs.end(),
                       [&ignored](const QString &paragraph) { return paragraph.contains(ignored.sentence); });
}

// Only where there are any: a report without them is written as it always was.
void writeIgnoredFindings(JsonWriter &writer, const Report &report)
{
    QList<IgnoredFinding> lasting = report.ignored;
    lasting.removeIf([&report](const IgnoredFinding &ignored) { return !isLasting(ignored, report); });
    if (lasting.isEmpty())
        return;
    writer.key(u"ignored"_s).beginArray();
    for (const IgnoredFinding &ignored : std::as_const(lasting))
        writeIgnored(writer, ignored);
    writer.endArray();
}

// Without blanks: they need not be kept for an edition that may never come back.
QJsonObject filled(const QJsonObject &object)
{
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue value = it->isObject() ? QJsonValue(filled(it->toObject())) : it.value();
        if (!value.isNull() && value != QJsonObject() && value != QJsonArray())
            result.insert(it.key(), value);
    }
    return result;
}

} // namespace

QByteArray reportToJson(const Report &report)
{
    const QJsonObject &unknown = report.unknown;
    JsonWriter writer;
    writer.beginObject();
    writer.member(u"format"_s, u"nianbao-report"_s);
    writer.member(u"version"_s, ReportFileVersion);
    writer.member(u"edition"_s, report.edition->id);
    writer.member(u"year"_s, report.year);
    writeUnit(writer, report.unit, unknown["unit"_L1].toObject());
    writer.member(u"title"_s, report.title);
    writer.key(u"preamble"_s).value(report.preamble);
    writeSections(writer, report, unknown["sections"_L1].toObject());
    writeFigures(writer, report, unknown["figures"_L1].toObject());
    writer.key(u"signature"_s).beginObject();
    writer.member(u"agency"_s, report.signature.agency);
    writer.member(u"date"_s, report.signature.date);
    writeUnknown(writer, unknown["signature"_L1].toObject(), {});
    writer.endObject();
    writePage(writer, report.page, unknown["page"_L1].toObject());
    writeIgnoredFindings(writer, report);
    writeUnknown(writer, unknown, {u"unit"_s, u"sections"_s, u"figures"_s, u"signature"_s, u"page"_s});
    writer.endObject();
    return writer.result();
}

QByteArray publishedJson(Report report)
{
    report.ignored.clear();
    return reportToJson(report);
}

Result<Report> reportFromJson(const QByteArray &json, const Editions &editions)
{
    return ReportFile().read(json, editions);
}

Result<Report> onEdition(const Report &report, const EditionPtr &edition)
{
    QJsonObject root = QJsonDocument::fromJson(reportToJson(report)).object();
    for (const auto key : {"format"_L1, "version"_L1, "edition"_L1})
        root.remove(key);
    for (const auto key : {"figures"_L1, "sections"_L1})
        root[key] = filled(root[key].toObject());
    return ReportFile().readOn(edition, root);
}

Result<QByteArray> readWholeFile(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{ReportFile::tr("this is a folder, not a file")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.errorString()};
    // One byte more than allowed, so that a growing or endless file is noticed too.
    const QByteArray content = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{file.errorString()};
    if (content.size() > limit)
        return Error{ReportFile::tr("the file is larger than %1 MiB").arg(limit / 1024 / 1024)};
    return content;
}

Result<void> writeWholeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return Error{file.errorString()};
    return commitFile(file);
}

Result<Report> loadReport(const QString &path, const Editions &editions)
{
    const Result<QByteArray> content = readWholeFile(path, LargestReportFile);
    if (!content)
        return content.error();
    return reportFromJson(*content, editions);
}

Result<void> saveReport(const Report &report, const QString &path)
{
    return writeWholeFile(path, reportToJson(report));
}

} // namespace nianbao
