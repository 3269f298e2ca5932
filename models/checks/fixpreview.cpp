#include "models/checks/fixpreview.h"

#include "models/report.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

constexpr qsizetype Around = 8; // characters shown on either side of a change
constexpr qsizetype Told = 3;

struct PreviewTexts
{
    Q_DECLARE_TR_FUNCTIONS(FixPreview)
};

QString storedText(const TextEdit &edit, const Report &report)
{
    if (edit.section == "title"_L1)
        return report.effectiveTitle();
    if (edit.section == "signature"_L1)
        return report.signature.agency;
    return report.paragraphs(edit.section).value(edit.paragraph);
}

FixPreview previewOf(const TextEdit &edit, const QString &text)
{
    const qsizetype end = edit.start + edit.length;
    const qsizetype from = std::max<qsizetype>(0, edit.start - Around);
    const qsizetype to = std::min(text.size(), end + Around);
    const QString before = (from > 0 ? u"…"_s : QString()) + text.sliced(from, edit.start - from);
    const QString after = text.sliced(end, to - end) + (to < text.size() ? u"…"_s : QString());
    return {{}, before + text.sliced(edit.start, edit.length) + after, before + edit.replacement + after};
}

} // namespace

QList<FixPreview> previewOf(const Fix &fix, const Report &report)
{
    QList<FixPreview> previews;
    for (const FigureEdit &edit : fix.figures) {
        if (edit.figure < 0 || edit.figure >= report.figures.size())
            continue;
        const FigureSpec &spec = report.edition->figures.at(edit.figure);
        previews += {spec.rowName + u"·"_s + spec.columnName, report.figure(edit.figure).display(),
                     edit.value.display()};
    }
    for (const TextEdit &edit : fix.texts) {
        const QString text = storedText(edit, report);
        if (edit.start >= 0 && edit.length >= 0 && edit.start + edit.length <= text.size())
            previews += previewOf(edit, text);
    }
    return previews;
}

QString previewText(const QList<FixPreview> &previews)
{
    QStringList lines;
    for (const FixPreview &preview : previews.first(std::min(Told, previews.size()))) {
        const QString before = preview.before.isEmpty() ? PreviewTexts::tr("(blank)") : preview.before;
        const QString change = before + u"  →  "_s + preview.after;
        lines += preview.place.isEmpty() ? change : preview.place + u"："_s + change;
    }
    if (previews.size() > Told)
        lines += PreviewTexts::tr("and %n more", nullptr, int(previews.size() - Told));
    return lines.join(u'\n');
}

} // namespace nianbao
