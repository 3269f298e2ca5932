// Reports as a county receives them, with the truth about them:
// nianbao_reports OUT_DIR [--count N] [--seed N] [--year Y] [--formats nianbao,docx,html,pdf,txt]
//     [--mistakes PERCENT] [--unreadable N] [--duplicates N] [--other-year N]
//     [--last-year DIR] [--truth FILE.json]
// The same arguments give the same files. Of the count, some are bad: unreadable,
// the same unit a second time in another format, or of the year before.
#include "models/jsonwriter.h"
#include "models/reportfile.h"
#include "render/composer.h"
#include "render/format.h"
#include "support/townshipreport.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonObject>

#include <cstdio>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

struct Bad
{
    QString file;
    QString kind;
};

class Maker
{
public:
    Maker(QString folder, EditionPtr edition, int year, quint32 seed, QStringList formats)
        : m_folder(std::move(folder))
        , m_edition(std::move(edition))
        , m_year(year)
        , m_random(seed)
        , m_formats(std::move(formats))
        , m_sums(m_edition->figures.size(), 0)
    {
        const QList<ExportFormat> all = exportFormats();
        for (const ExportFormat &format : all) {
            if (m_formats.contains(format.id))
                m_writers[format.id] = std::move(*format.make({}));
        }
    }

    // Also writes the report of the year before, with which each one agrees.
    void setLastYear(const QString &folder) { m_lastYear = folder; }

    bool good(bool mistaken)
    {
        const Report before = townshipReport(m_edition, m_year - 1, m_number, m_random);
        Report report = townshipReport(m_edition, m_year, m_number, m_random, &before);
        const QString file = nextName(report, formatOf(m_number));
        if (!m_lastYear.isEmpty() &&
            !saveReport(before, QDir(m_lastYear).filePath(before.unit.shortName + u".nianbao"_s)))
            return false;
        m_lastMistake.reset();
        if (mistaken) {
            m_lastMistake = plantMistake(report, m_random);
            m_planted += {file, *m_lastMistake};
        }
        for (qsizetype i = 0; i < m_sums.size(); ++i)
            m_sums[i] += *report.figures.at(i).number();
        m_last = report;
        return write(file, report);
    }

    // The report made last again, mistake and all, in the next format.
    bool duplicate()
    {
        const QString file = nextName(*m_last, formatOf(m_number));
        m_bad += {file, u"duplicate"_s};
        if (m_lastMistake)
            m_planted += {file, *m_lastMistake};
        return write(file, *m_last);
    }

    bool otherYear()
    {
        const Report report = townshipReport(m_edition, m_year - 1, m_number, m_random);
        const QString file = nextName(report, formatOf(m_number));
        m_bad += {file, u"other-year"_s};
        return write(file, report);
    }

    bool unreadable(int which)
    {
        const Report report = townshipReport(m_edition, m_year, m_number, m_random);
        const QList<std::pair<QString, QByteArray>> contents{
            {u"docx"_s, "PK\x03\x04 cut off while it was copied"},
            {u"pdf"_s, "%PDF-1.7\nnothing follows"},
            {u"nianbao"_s, reportToJson(report).first(900)}};
        const auto &[suffix, content] = contents.at(which % contents.size());
        const QString file = nextName(report, suffix);
        m_bad += {file, u"unreadable"_s};
        return bool(writeWholeFile(QDir(m_folder).filePath(file), content));
    }

    QByteArray truth() const
    {
        JsonWriter writer;
        writer.beginObject();
        writer.member(u"edition"_s, m_edition->id);
        writer.member(u"year"_s, m_year);
        writer.member(u"counted"_s, m_number - int(m_bad.size()));
        writer.key(u"sums"_s).beginObject();
        for (qsizetype i = 0; i < m_sums.size(); ++i) {
            const FigureSpec &spec = m_edition->figures.at(i);
            writer.member(spec.table + u'.' + spec.row + u'.' + spec.column,
                          numberText(m_sums.at(i), spec.kind));
        }
        writer.endObject();
        writer.key(u"planted"_s).beginArray();
        for (const auto &[file, mistake] : m_planted)
            writer.value(QJsonObject{{u"file"_s, file}, {u"rule"_s, mistake.rule}});
        writer.endArray();
        writer.key(u"bad"_s).beginArray();
        for (const Bad &bad : m_bad)
            writer.value(QJsonObject{{u"file"_s, bad.file}, {u"kind"_s, bad.kind}});
        writer.endArray();
        writer.endObject();
        return writer.result();
    }

private:
    // In turn, shifted by one each round, so that no format keeps step with anything else.
    const QString &formatOf(int number) const
    {
        return m_formats.at((number + number / m_formats.size()) % m_formats.size());
    }

    // Numbered, so that the files come in the order they are made.
    QString nextName(const Report &report, const QString &suffix)
    {
        return u"%1 %2.%3"_s.arg(++m_number, 5, 10, QChar(u'0')).arg(report.unit.shortName, suffix);
    }

    bool write(const QString &name, const Report &report)
    {
        const QString path = QDir(m_folder).filePath(name);
        if (name.endsWith(".nianbao"_L1))
            return bool(saveReport(report, path));
        QFile file(path);
        const std::unique_ptr<DocumentWriter> &writer = m_writers.at(name.section(u'.', -1));
        return file.open(QIODevice::WriteOnly) && writer->write(m_composer.compose(report), {}, file);
    }

    QString m_folder;
    QString m_lastYear;
    EditionPtr m_edition;
    int m_year;
    QRandomGenerator m_random;
    QStringList m_formats;
    std::map<QString, std::unique_ptr<DocumentWriter>> m_writers;
    Composer m_composer;
    int m_number = 0;
    std::optional<Report> m_last;
    std::optional<PlantedMistake> m_lastMistake;
    QList<qint64> m_sums; // of what is to be counted, by figure
    QList<std::pair<QString, PlantedMistake>> m_planted;
    QList<Bad> m_bad;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"OUT_DIR"_s, {});
    parser.addOptions({{u"count"_s, {}, u"N"_s, u"200"_s},
                       {u"seed"_s, {}, u"N"_s, u"1"_s},
                       {u"year"_s, {}, u"Y"_s, u"2025"_s},
                       {u"formats"_s, {}, u"F"_s, u"nianbao,docx,html,pdf,txt"_s},
                       {u"mistakes"_s, {}, u"PERCENT"_s, u"0"_s},
                       {u"unreadable"_s, {}, u"N"_s, u"0"_s},
                       {u"duplicates"_s, {}, u"N"_s, u"0"_s},
                       {u"other-year"_s, {}, u"N"_s, u"0"_s},
                       {u"last-year"_s, {}, u"DIR"_s},
                       {u"truth"_s, {}, u"FILE"_s}});
    parser.process(application);
    const auto number = [&parser](const QString &option) { return parser.value(option).toInt(); };
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QString folder = parser.positionalArguments().first();
    const int year = number(u"year"_s);
    const EditionPtr edition = Editions::standard().forYear(year);
    const int bad = number(u"unreadable"_s) + number(u"duplicates"_s) + number(u"other-year"_s);
    const int good = number(u"count"_s) - bad;
    if (!edition || good < 1 || !QDir().mkpath(folder)) {
        std::fputs("nianbao_reports: no such year, too few reports, or the folder cannot be made\n", stderr);
        return 2;
    }

    Maker maker(folder, edition, year, quint32(number(u"seed"_s)),
                parser.value(u"formats"_s).split(u',', Qt::SkipEmptyParts));
    if (const QString lastYear = parser.value(u"last-year"_s); !lastYear.isEmpty()) {
        QDir().mkpath(lastYear);
        maker.setLastYear(lastYear);
    }
    bool written = true;
    // Mistakes are spread evenly: the n-th report has one where n percent steps over a whole.
    for (int i = 0; i < good; ++i)
        written =
            maker.good((i + 1) * number(u"mistakes"_s) / 100 > i * number(u"mistakes"_s) / 100) && written;
    for (int i = 0; i < number(u"duplicates"_s); ++i)
        written = maker.duplicate() && written;
    for (int i = 0; i < number(u"other-year"_s); ++i)
        written = maker.otherYear() && written;
    for (int i = 0; i < number(u"unreadable"_s); ++i)
        written = maker.unreadable(i) && written;
    if (parser.isSet(u"truth"_s))
        written = writeWholeFile(parser.value(u"truth"_s), maker.truth()) && written;
    if (!written)
        std::fputs("nianbao_reports: some files could not be written\n", stderr);
    return written ? 0 : 2;
}
