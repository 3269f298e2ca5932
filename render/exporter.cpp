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

QString exportName(const Report &report, const QString &pattern)
{
    static const QRegularExpression unfit(u"[\\x00-\\x1f/\\\\:*?\"<>|]"_s);
    QString name = pattern;
    name.replace("{unit}"_L1, report.unit.name);
    name.replace("{shortName}"_L1, report.unit.shortName);
    name.replace("{year}"_L1, QString::number(report.year));
    name.replace("{title}"_L1, report.effectiveTitle());
    name = name.remove(unfit).trimmed();
    return name.isEmpty() || name.startsWith(u'.') ? u"report"_s + name : name;
}

} // namespace nianbao
