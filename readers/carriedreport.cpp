#include "readers/carriedreport.h"

#include "models/checks/check.h"
#include "models/payload.h"
#include "models/placeholders.h"
#include "models/reportdiff.h"
#include "models/reportfile.h"
#include "readers/folding.h"
#include "readers/vocabulary.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct Carried
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Reader)
};

// What the pages show, for the seal of the data.
VisibleContent visibleContent(const Reading &reading)
{
    const Report &report = reading.report;
    VisibleContent content;
    content.addText(u"title"_s, report.title);
    content.addText(u"preamble"_s, report.preamble.join(QString()));
    for (const SectionSpec &section : report.edition->sections)
        content.addText(section.id, report.paragraphs(section.id).join(QString()));
    content.addText(u"attachments"_s, report.page.attachments.join(QString()));
    content.addText(u"signature"_s, report.signature.agency);
    content.addText(u"signature"_s, reading.asRead.signatureDate);
    for (int i = 0; i < report.figures.size(); ++i) {
        const FigureSpec &spec = report.edition->figures.at(i);
        content.addFigure(spec.table, spec.row, spec.column, report.figure(i).display());
    }
    return content;
}

QString withoutSpace(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

QStringList shownText(const QStringList &paragraphs, const Report &report)
{
    QStringList shown;
    for (const QString &paragraph : paragraphs) {
        const QString text = withoutSpace(expandPlaceholders(paragraph, report));
        if (!text.isEmpty())
            shown += text;
    }
    return shown;
}

// The report as its pages show it, lines and paragraphs' spaces aside.
Report shown(const Report &report)
{
    Report result = report;
    result.title = withoutSpace(report.effectiveTitle());
    result.preamble = shownText(report.preamble, report);
    for (const SectionSpec &section : report.edition->sections)
        result.sections[section.id] = shownText(report.paragraphs(section.id), report);
    result.signature.agency = withoutSpace(report.signature.agency);
    result.page.attachments = shownText(report.page.attachments, report);
    return result;
}

// The date as pages print it; what is no date as it is.
QString printedDate(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day()) : iso;
}

// All that a page shows of a report's own words, in its order.
QStringList printedTexts(const Report &report)
{
    QStringList texts{report.effectiveTitle()};
    texts += report.preamble;
    for (const SectionSpec &section : report.edition->sections)
        texts += report.paragraphs(section.id);
    texts += report.page.attachments;
    if (report.page.signature)
        texts += {report.signature.agency, printedDate(report.signature.date)};
    return shownText(texts, report);
}

// What else a page says: headings, once more over a table, the letterhead, the label of the
// attachments. A text that is nothing else is empty without them.
QString withoutForm(const QString &text, const Report &report)
{
    QString words = foldWords(text);
    for (const SectionSpec &section : report.edition->sections) {
        words.remove(foldWords(section.heading));
        words.remove(foldWords(section.heading.sliced(leadingNumeral(section.heading).length)));
    }
    if (!report.page.letterhead.isEmpty())
        words.remove(foldWords(report.page.letterhead));
    static const QRegularExpression label(u"附件|[0-9]+"_s);
    return report.page.attachments.isEmpty() ? words : words.remove(label);
}

// Whether the pages show all of a report and nothing more, wherever the recogniser put it: a
// sentence that is worded like a heading, or the name of an unheard-of office, may mislead it.
bool showJust(const Report &report, const Reading &reading)
{
    if (reading.report.figures != report.figures)
        return false;
    QString page;
    for (const SourceBlock &block : reading.source.blocks)
        page += withoutSpace(block.text);
    qsizetype at = 0;
    QStringList between;
    for (QString text : printedTexts(report)) {
        unfoldRadicals(text); // as in the page
        const qsizetype found = page.indexOf(text, at);
        if (found < 0)
            return false;
        between += page.sliced(at, found - at);
        at = found + text.size();
    }
    between += page.sliced(at);
    return std::all_of(between.begin(), between.end(),
                       [&report](const QString &text) { return withoutForm(text, report).isEmpty(); });
}

// The stretch in which two texts differ, with a few characters around it.
struct Stretch
{
    QString before;
    QString after;
};

Stretch difference(const QString &before, const QString &after)
{
    constexpr qsizetype Around = 6;
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    head = std::max<qsizetype>(0, head - Around);
    tail = std::max<qsizetype>(0, tail - Around);
    return {before.sliced(head, before.size() - tail - head), after.sliced(head, after.size() - tail - head)};
}

QString shortened(const QString &text)
{
    constexpr qsizetype Most = 40;
    return text.size() > Most ? text.first(Most - 1) + u'…' : text;
}

Remark changed(const QString &before, const QString &after)
{
    Remark remark{.kind = Remark::Kind::Changed, .text = after.isEmpty() ? before : after};
    const Stretch stretch = difference(before, after);
    if (before.isEmpty())
        remark.message = Carried::tr("Added after the export: “%1”.").arg(shortened(after));
    else if (after.isEmpty())
        remark.message = Carried::tr("Taken out after the export: “%1”.").arg(shortened(before));
    else
        remark.message = Carried::tr("“%1” was exported; now “%2” stands there.")
                             .arg(shortened(stretch.before), shortened(stretch.after));
    return remark;
}

Remark changed(const ReportDiff::FigureChange &change, const Reading &reading)
{
    const auto name = [](const Figure &figure) {
        return figure.isBlank() ? Carried::tr("blank") : figure.display();
    };
    const int index = reading.report.edition->figure(change.table, change.row, change.column);
    return Remark{.kind = Remark::Kind::Changed,
                  .message = Carried::tr("“%1”: %2 was exported; now %3 stands there.")
                                 .arg(change.name, name(change.before), name(change.after)),
                  .text = change.after.display(),
                  .source = reading.asRead.figures.value(index),
                  .table = change.table,
                  .row = change.row,
                  .column = change.column};
}

// Between what was exported and what the pages show.
QList<Remark> differences(const Report &exported, const Reading &reading)
{
    const Report before = shown(exported);
    const Report after = shown(reading.report);
    const ReportDiff diff = compareReports(before, {}, after, {});
    QList<Remark> remarks;
    for (const ReportDiff::HeadChange &change : diff.head) {
        const bool isTitle = change.key == "title"_L1;
        if (!isTitle && !change.key.startsWith("signature."_L1) && change.key != "page.attachments"_L1)
            continue; // no page shows it as such
        Remark remark = changed(change.before, change.after);
        remark.section = isTitle ? u"title"_s : u"signature"_s;
        if (isTitle)
            remark.source = reading.asRead.titlePlace;
        remarks += remark;
    }
    for (const ReportDiff::FigureChange &change : diff.figures)
        remarks += changed(change, reading);
    for (const ReportDiff::TextChange &change : diff.texts) {
        // Where only paragraphs end elsewhere, as in a PDF, nothing was changed.
        if (before.paragraphs(change.section).join(QString()) ==
            after.paragraphs(change.section).join(QString()))
            continue;
        Remark remark = changed(change.before, change.after);
        remark.section = change.section;
        if (!change.after.isEmpty())
            remark.source = reading.asRead.paragraphs.value(change.section).value(change.paragraph);
        remarks += remark;
    }
    return remarks;
}

} // namespace

void openCarried(Reading &reading, const Editions &editions)
{
    const CarriedReport &carried = reading.source.carried;
    if (carried.json.isEmpty())
        return;
    const Result<Report> report = reportFromJson(carried.json, editions);
    if (report &&
        (visibleContent(reading).seal(carried.json) == carried.seal || showJust(*report, reading))) {
        reading.report = *report;
        reading.remarks = {
            Remark{.kind = Remark::Kind::Note,
                   .message = Carried::tr("The file carries its report; it was opened exactly.")}};
        return;
    }
    QList<Remark> remarks{
        Remark{.kind = Remark::Kind::Note,
               .message = Carried::tr("The file was changed after it was exported; what its pages show was "
                                      "read, not the data it carries.")}};
    if (report)
        remarks += differences(*report, reading);
    reading.remarks = remarks + reading.remarks;
}

} // namespace nianbao
