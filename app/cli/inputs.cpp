#include "app/cli/inputs.h"

#include "models/reportfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace nianbao::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CliInputs)
};

const QStringList Suffixes{u"nianbao"_s};

} // namespace

void Inputs::addOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"from"_s, Text::tr("Format of standard input (%1).").arg(Suffixes.join(u", "_s)), u"FORMAT"_s});
}

Inputs::Inputs(const QCommandLineParser &parser, const Editions &editions)
    : m_editions(editions)
    , m_format(parser.value(u"from"_s))
{
}

bool Inputs::isReadable(const QString &fileName)
{
    // ~$ and . files are what office programs and systems leave beside the real ones.
    const QFileInfo info(fileName);
    return Suffixes.contains(info.suffix().toLower()) && !info.fileName().startsWith("~$"_L1);
}

Result<QStringList> Inputs::files(const QStringList &names) const
{
    QStringList files;
    for (const QString &name : names) {
        if (name == "-"_L1 || !QFileInfo(name).isDir()) {
            files += name;
            continue;
        }
        QStringList found;
        // Links to folders are not followed, so that a loop ends.
        QDirIterator walk(name, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString file = walk.next();
            if (isReadable(file))
                found += file;
        }
        std::sort(found.begin(), found.end());
        files += found;
    }
    if (files.isEmpty())
        return Error{names.isEmpty() ? Text::tr("no file is named")
                                     : Text::tr("there is no report in %1").arg(names.join(u", "_s))};
    return files;
}

Result<Report> Inputs::read(const QString &file) const
{
    return file == "-"_L1 ? readStandardInput() : loadReport(file, m_editions);
}

Result<Report> Inputs::readStandardInput() const
{
    if (m_format.isEmpty())
        return Error{Text::tr("--from must say the format of standard input")};
    if (!Suffixes.contains(m_format))
        return Error{Text::tr("--from %1: there is no reader for this format").arg(m_format)};
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error{input.errorString()};
    return reportFromJson(input.readAll(), m_editions);
}

} // namespace nianbao::cli
