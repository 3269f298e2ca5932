#include "app/county/slips.h"

#include "models/commitfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Slips)
};

} // namespace

QStringList Slips::formats()
{
    QStringList ids;
    const QList<ExportFormat> all = exportFormats();
    for (const ExportFormat &format : all)
        ids += format.id;
    return ids;
}

Result<Slips> Slips::make(const QString &folder, const QString &formats, const RulePack &rules,
                          const SlipSender &sender)
{
    Slips slips(folder, rules, sender);
    if (folder.isEmpty())
        return slips;
    if (!QDir().mkpath(folder))
        return Error{Text::tr("%1: the folder cannot be made").arg(folder)};
    const QStringList wanted = formats.split(u',', Qt::SkipEmptyParts);
    const QList<ExportFormat> all = exportFormats();
    for (const QString &id : wanted) {
        const auto format = std::find_if(all.begin(), all.end(),
                                         [&id](const ExportFormat &item) { return item.id == id.trimmed(); });
        if (format == all.end())
            return Error{Text::tr("“%1” is no format of a slip; there are %2")
                             .arg(id, Slips::formats().join(u", "_s))};
        Result<std::unique_ptr<DocumentWriter>> writer = format->make({});
        if (!writer)
            return writer.error();
        slips.m_writers.emplace_back(format->id, std::move(*writer));
    }
    return slips;
}

// By the unit's name; a second report of the same unit gets a number.
QString Slips::fileName(const Report &report)
{
    static const QRegularExpression unfit(u"[\\x00-\\x1f/\\\\:*?\"<>|]"_s);
    const QString unit = report.unit.name.trimmed().isEmpty() ? u"unit"_s : report.unit.name.trimmed();
    const QString base = QString(unit).replace(unfit, u"_"_s) + u"修改意见"_s;
    QString name = base;
    for (int number = 2; m_names.contains(name); ++number)
        name = base + u'-' + QString::number(number);
    m_names.insert(name);
    return name;
}

Result<void> Slips::write(const Report &report, const CheckResult &result)
{
    if (m_writers.empty())
        return {};
    const std::optional<BlockDocument> slip = m_composer.compose(report, result);
    if (!slip)
        return {};
    const QString name = fileName(report);
    for (const auto &[suffix, writer] : m_writers) {
        QSaveFile file(QDir(m_folder).filePath(name + u'.' + suffix));
        if (!file.open(QIODevice::WriteOnly))
            return Error{file.fileName() + u": "_s + file.errorString()};
        if (Result<void> written = writer->write(*slip, {}, file); !written)
            return written;
        if (const Result<void> done = commitFile(file); !done)
            return Error{file.fileName() + u": "_s + done.error().message};
    }
    return {};
}

} // namespace nianbao
