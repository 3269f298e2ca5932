// What the guide says of rows and rules is taken from where the program takes it:
// nianbao_guide FOLDER [--check] fills in the guide's marked places
// (<!-- rows EDITION TABLE -->, <!-- rules FAMILY... -->), or tells whether they are as they should be.
#include "models/cellhelp.h"
#include "models/checks/rules.h"
#include "models/reportfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTextStream>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

QString cell(QString text)
{
    return text.replace(u'|', u"\\|"_s);
}

// A table of the rows, and one of the columns; those of which nothing is said are left out.
QString rowsOf(const QString &editionId, const QString &table)
{
    const Editions editions = Editions::standard();
    const EditionPtr edition = editions.find(editionId);
    if (!edition)
        return {};
    const CellHelp help = CellHelp::forEdition(editionId, u"zh_CN"_s);
    QStringList rows;
    QStringList columns;
    for (const FigureSpec &figure : edition->figures) {
        if (figure.table != table)
            continue;
        const auto add = [](QStringList &lines, const QString &name, const QString &sentence) {
            const QString line = u"| %1 | %2 |"_s.arg(cell(name), cell(sentence));
            if (!sentence.isEmpty() && !lines.contains(line))
                lines += line;
        };
        add(rows, figure.rowName, help.row(figure));
        add(columns, figure.columnName, help.column(figure));
    }
    QString text;
    if (!rows.isEmpty())
        text += u"| 行 | 数什么 |\n| --- | --- |\n"_s + rows.join(u'\n') + u'\n';
    if (!rows.isEmpty() && !columns.isEmpty())
        text += u'\n';
    if (!columns.isEmpty())
        text += u"| 列 | 数什么 |\n| --- | --- |\n"_s + columns.join(u'\n') + u'\n';
    return text;
}

// What to do: what a wording says to every report, after what it says of this one.
QString adviceOf(const Rule &rule)
{
    QStringList wordings;
    QStringList names = rule.variants.keys();
    names.sort();
    if (names.isEmpty())
        wordings += rule.wording;
    for (const QString &name : std::as_const(names))
        wordings += rule.variants.value(name);
    QStringList kept;
    for (const QString &wording : std::as_const(wordings)) {
        if (!wording.endsWith(u'。'))
            continue; // a part of another wording
        const QStringList sentences = wording.split(u'。', Qt::SkipEmptyParts);
        for (const QString &sentence : sentences) {
            const QString tail = sentence.sliced(sentence.lastIndexOf(u'}') + 1);
            const qsizetype please = tail.indexOf(u'请');
            const QString advice = (tail == sentence ? tail
                                    : please < 0     ? QString()
                                                     : tail.sliced(please)) +
                                   u'。';
            if (advice.size() > 1 && !kept.contains(advice))
                kept += advice;
        }
    }
    return kept.isEmpty() ? u"请按左列要求更正。"_s : kept.join(QString());
}

QString rulesOf(const QStringList &families)
{
    const RulePack pack = RulePack::national(u"zh_CN"_s);
    QString text = u"| 查什么 | 性质 | 怎么改 |\n| --- | --- | --- |\n"_s;
    for (const Rule &rule : pack.rules()) {
        if (!families.contains(rule.id.section(u'.', 0, 0)))
            continue;
        const QString grade = rule.severity == Severity::Error     ? u"错误"_s
                              : rule.severity == Severity::Warning ? u"提醒"_s
                                                                   : u"建议"_s;
        const QString basis = rule.ownBasis ? u"（%1）"_s.arg(rule.basis) : QString();
        text += u"| %1%2 | %3 | %4 |\n"_s.arg(cell(rule.title), cell(basis), grade, cell(adviceOf(rule)));
    }
    return text;
}

QString filled(const QString &page)
{
    static const QRegularExpression place(u"(<!-- (rows|rules) ([^>]*) -->\n).*?(<!-- end -->)"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    QString text;
    qsizetype end = 0;
    for (auto it = place.globalMatch(page); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QStringList words = match.captured(3).split(u' ');
        text += page.sliced(end, match.capturedStart() - end) + match.captured(1) + u'\n';
        text += match.captured(2) == "rows"_L1 ? rowsOf(words.value(0), words.value(1)) : rulesOf(words);
        text += u'\n' + match.captured(4);
        end = match.capturedEnd();
    }
    return text + page.sliced(end);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QDir folder(arguments.value(1));
    const bool check = arguments.contains(u"--check"_s);
    QTextStream out(stdout);
    int status = 0;
    const QStringList pages = folder.entryList({u"*.md"_s});
    for (const QString &name : pages) {
        const Result<QByteArray> content = readWholeFile(folder.filePath(name), 1'000'000);
        const QString text = content ? filled(QString::fromUtf8(*content)) : QString();
        if (content && text.toUtf8() == *content)
            continue;
        if (!check && content && writeWholeFile(folder.filePath(name), text.toUtf8()))
            continue;
        out << name << ": not as resources/help and resources/rules have it; call scripts/guide" << Qt::endl;
        status = 1;
    }
    return pages.isEmpty() ? 2 : status;
}
