#include "models/checks/fixes.h"

#include "models/asread.h"
#include "models/report.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// The text an edit is about; null where there is none.
QString *textOf(const TextEdit &edit, Report &report, QString &title)
{
    if (edit.section == "title"_L1)
        return &title;
    if (edit.section == "signature"_L1)
        return &report.signature.agency;
    const bool isPreamble = edit.section == "preamble"_L1;
    if (!isPreamble && !report.sections.contains(edit.section))
        return nullptr;
    QStringList &paragraphs = isPreamble ? report.preamble : report.sections[edit.section];
    return edit.paragraph >= 0 && edit.paragraph < paragraphs.size() ? &paragraphs[edit.paragraph] : nullptr;
}

bool touch(const TextEdit &a, const TextEdit &b)
{
    return a.section == b.section && a.paragraph == b.paragraph && a.start < b.start + b.length &&
           b.start < a.start + a.length;
}

// Collects what can be applied together, then applies it.
class Mending
{
public:
    explicit Mending(Report &report)
        : m_report(report)
        , m_title(report.effectiveTitle())
    {
    }

    bool add(const Fix &fix)
    {
        const bool fits = std::all_of(fix.texts.begin(), fix.texts.end(),
                                      [this](const TextEdit &edit) { return canTake(edit); }) &&
                          std::all_of(fix.figures.begin(), fix.figures.end(), [this](const FigureEdit &edit) {
                              return edit.figure >= 0 && edit.figure < m_report.figures.size();
                          });
        if (fits) {
            m_texts += fix.texts;
            m_figures += fix.figures;
        }
        return fits;
    }

    void apply()
    {
        for (const FigureEdit &edit : std::as_const(m_figures))
            m_report.figures[edit.figure] = edit.value;
        std::stable_sort(m_texts.begin(), m_texts.end(),
                         [](const TextEdit &a, const TextEdit &b) { return a.start > b.start; });
        const QString before = m_title;
        for (const TextEdit &edit : std::as_const(m_texts))
            textOf(edit, m_report, m_title)->replace(edit.start, edit.length, edit.replacement);
        if (m_title != before)
            m_report.title = m_title;
    }

private:
    bool canTake(const TextEdit &edit)
    {
        const QString *text = textOf(edit, m_report, m_title);
        return text && edit.start >= 0 && edit.length >= 0 && edit.start + edit.length <= text->size() &&
               std::none_of(m_texts.begin(), m_texts.end(),
                            [&](const TextEdit &other) { return touch(edit, other); });
    }

    Report &m_report;
    QString m_title;
    QList<FigureEdit> m_figures;
    QList<TextEdit> m_texts;
};

void applyHeadings(const QStringList &ids, const Edition &edition, AsRead &asRead)
{
    for (SectionAsRead &section : asRead.sections) {
        if (const SectionSpec *spec = edition.section(section.id); spec && ids.contains(section.id))
            section.heading = spec->heading;
    }
}

} // namespace

int applyFixes(const QList<Fix> &fixes, Report &report, AsRead *asRead)
{
    Mending mending(report);
    int applied = 0;
    for (const Fix &fix : fixes) {
        if (!mending.add(fix))
            continue;
        ++applied;
        if (asRead)
            applyHeadings(fix.headings, *report.edition, *asRead);
    }
    mending.apply();
    return applied;
}

int applyFix(const Fix &fix, Report &report, AsRead *asRead)
{
    return applyFixes({fix}, report, asRead);
}

bool isSafeFix(const Finding &finding)
{
    return finding.fix && !finding.fix->byHand && !finding.ignored;
}

QList<Fix> safeFixes(const CheckResult &result)
{
    QList<Fix> fixes;
    for (const Finding &finding : result.findings) {
        if (isSafeFix(finding))
            fixes += *finding.fix;
    }
    return fixes;
}

} // namespace nianbao
