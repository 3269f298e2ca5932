#include "render/exporter.h"

#include "models/commitfile.h"
#include "models/reportfile.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

const QString ReportSuffix = u"nianbao"_s;

// What stands for the report's own in a file's name, on the command line and in Chinese.
struct NamePart
{
    QString id;
    QString word;
    QString (*value)(const Report &report);
};

const NamePart nameParts[] = {
    {u"{unit}"_s, u"{单位}"_s, [](const Report &report) { return report.unit.name; }},
    {u"{shortName}"_s, u"{简称}"_s, [](const Report &report) { return report.unit.shortName; }},
    {u"{year}"_s, u"{年度}"_s, [](const Report &report) { return QString::number(report.year); }},
    {u"{title}"_s, u"{标题}"_s, [](const Report &report) { return report.effectiveTitle(); }},
};

} // namespace

QStringList Exporter::suffixes()
{
    QStringList result;
    const QList<ExportFormat> formats = exportFormats();
    for (const ExportFormat &format : formats)
        result += format.id;
    return result << ReportSuffix;
}

Result<Exporter> Exporter::forSuffix(const QString &suffix, const ExportOptions &options)
{
    if (suffix == ReportSuffix)
        return Exporter(suffix, true);
    const QList<ExportFormat> formats = exportFormats();
    for (const ExportFormat &format : formats) {
        if (format.id != suffix)
            continue;
        Result<std::unique_ptr<DocumentWriter>> writer = format.make(options);
        if (!writer)
            return writer.error();
        Exporter exporter(suffix, format.carriesReport && options.carryReport);
        exporter.m_writer = std::move(*writer);
        return exporter;
    }
    return Error{
        ExportText::tr("“%1” is no format to write; there are %2").arg(suffix, suffixes().join(u", "_s))};
}

Result<void> Exporter::write(const Report &report, const QString &path)
{
    if (!m_writer)
        return saveReport(report, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{file.errorString()};
    const QByteArray data = m_carriesReport ? publishedJson(report) : QByteArray();
    if (Result<void> written = m_writer->write(m_composer.compose(report), data, file); !written)
        return written;
    return commitFile(file);
}

QStringList Exporter::remarks() const
{
    return m_writer ? m_writer->remarks() : QStringList();
}

QStringList Exporter::losses() const
{
    return m_writer ? m_writer->losses() : QStringList();
}

QString unknownInName(const QString &pattern)
{
    QString rest = pattern;
    for (const NamePart &part : nameParts)
        rest.remove(part.id).remove(part.word);
    static const QRegularExpression braced(u"\\{[^{}]*\\}"_s);
    return braced.match(rest).captured();
}

QString exportName(const Report &report, const QString &pattern)
{
    static const QRegularExpression unfit(u"[\\x00-\\x1f/\\\\:*?\"<>|]"_s);
    QString name = pattern;
    for (const NamePart &part : nameParts)
        name.replace(part.id, part.value(report)).replace(part.word, part.value(report));
    name = name.remove(unfit).trimmed();
    return name.isEmpty() || name.startsWith(u'.') ? u"report"_s + name : name;
}

} // namespace nianbao
