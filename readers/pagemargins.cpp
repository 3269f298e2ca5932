#include "readers/pagemargins.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct Margins
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Reader)
};

bool isInMargin(const TextLine &line, double pageHeight, bool atEnd)
{
    return atEnd ? line.box.top() > 0.85 * pageHeight : line.box.bottom() < 0.1 * pageHeight;
}

bool isPageNumber(const TextLine &line)
{
    static const QRegularExpression number(
        u"^[—–\\-·\\s]*(第?\\s*[0-9]{1,3}\\s*页?(\\s*[/，,共]+\\s*[0-9]{1,3}\\s*页?)?)[—–\\-·\\s]*$"_s);
    return line.segments.size() <= 3 && number.match(line.text()).hasMatch();
}

// The line at that end of the page, as far as it stands in the margin.
const TextLine *marginLine(const PageLines &page, bool atEnd)
{
    if (page.lines.isEmpty() || page.lines.size() + page.tables.size() < 2)
        return nullptr;
    const TextLine &line = atEnd ? page.lines.last() : page.lines.first();
    return isInMargin(line, page.height, atEnd) ? &line : nullptr;
}

void dropLine(PageLines &page, bool atEnd)
{
    page.lines.remove(atEnd ? page.lines.size() - 1 : 0);
}

QString shown(const TextLine &line)
{
    QStringList texts;
    for (const TextSegment &segment : line.segments)
        texts += segment.text;
    return texts.join(u' ');
}

// The same on every page, page numbers and times aside.
QString withoutDigits(QString text)
{
    for (QChar &c : text) {
        if (c.isDigit())
            c = u'0';
    }
    static const QRegularExpression digits(u"0+"_s);
    return text.replace(digits, u"0"_s);
}

// One page, as the first, may be without. The header of a table that runs over a few
// pages also stands at the top of each, but not on so many.
qsizetype enough(qsizetype pages)
{
    return pages < 4 ? pages : pages - 1;
}

// The head or foot of all pages, with 0 for its numbers; empty where there is none.
QString runningLine(const QList<PageLines> &pages, bool atEnd)
{
    if (pages.size() < 2)
        return {};
    QHash<QString, qsizetype> count;
    for (const PageLines &page : pages) {
        const TextLine *line = marginLine(page, atEnd);
        QString text = line ? withoutDigits(line->text()) : QString();
        if (!text.isEmpty() && ++count[text] >= enough(pages.size()))
            return text;
    }
    return {};
}

void dropRunningLines(QList<PageLines> &pages, bool atEnd, QStringList &dropped)
{
    constexpr int Most = 3; // lines of one head
    for (int i = 0; i < Most; ++i) {
        const QString running = runningLine(pages, atEnd);
        if (running.isEmpty())
            return;
        bool named = false;
        for (PageLines &page : pages) {
            const TextLine *line = marginLine(page, atEnd);
            if (!line || withoutDigits(line->text()) != running)
                continue;
            if (!std::exchange(named, true))
                dropped += shown(*line);
            dropLine(page, atEnd);
        }
    }
}

int dropPageNumbers(QList<PageLines> &pages)
{
    int dropped = 0;
    for (PageLines &page : pages) {
        for (const bool atEnd : {true, false}) {
            const TextLine *line = marginLine(page, atEnd);
            if (!line || !isPageNumber(*line))
                continue;
            dropLine(page, atEnd);
            ++dropped;
        }
    }
    return dropped;
}

} // namespace

QStringList dropMargins(QList<PageLines> &pages)
{
    QStringList notes;
    if (const int numbers = dropPageNumbers(pages))
        notes += Margins::tr("Page numbers were left out (%n).", nullptr, numbers);
    QStringList running;
    for (const bool atEnd : {false, true})
        dropRunningLines(pages, atEnd, running);
    for (const QString &text : std::as_const(running))
        notes += Margins::tr("What stands in the margin of every page was left out: “%1”.").arg(text);
    return notes;
}

} // namespace nianbao
