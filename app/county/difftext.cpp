#include "app/county/difftext.h"

#include "models/unitname.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DiffText)
};

QString headName(const QString &key)
{
    static const QHash<QString, const char *> names{
        {u"edition"_s, QT_TRANSLATE_NOOP("DiffText", "Format")},
        {u"year"_s, QT_TRANSLATE_NOOP("DiffText", "Year")},
        {u"unit.name"_s, QT_TRANSLATE_NOOP("DiffText", "Unit")},
        {u"unit.shortName"_s, QT_TRANSLATE_NOOP("DiffText", "Short name")},
        {u"unit.kind"_s, QT_TRANSLATE_NOOP("DiffText", "Kind of unit")},
        {u"unit.address"_s, QT_TRANSLATE_NOOP("DiffText", "Address")},
        {u"unit.postcode"_s, QT_TRANSLATE_NOOP("DiffText", "Postcode")},
        {u"unit.phone"_s, QT_TRANSLATE_NOOP("DiffText", "Telephone")},
        {u"unit.website"_s, QT_TRANSLATE_NOOP("DiffText", "Website")},
        {u"title"_s, QT_TRANSLATE_NOOP("DiffText", "Title")},
        {u"signature.agency"_s, QT_TRANSLATE_NOOP("DiffText", "Signed by")},
        {u"signature.date"_s, QT_TRANSLATE_NOOP("DiffText", "Signed on")},
    };
    const char *name = names.value(key);
    return name ? QCoreApplication::translate("DiffText", name) : key;
}

QString sectionName(const QString &section, const Report &report)
{
    if (section == "preamble"_L1)
        return Text::tr("Preamble");
    const SectionSpec *spec = report.edition->section(section);
    return spec ? spec->heading : section;
}

QString shown(const QString &text)
{
    return text.isEmpty() ? Text::tr("(blank)") : text;
}

QString changeLine(const QString &name, const QString &before, const QString &after)
{
    return Text::tr("%1: %2 → %3").arg(name, shown(before), shown(after)) + u'\n';
}

// Kinds of units stand in the file by their ids.
QString headValue(const QString &key, const QString &value)
{
    const std::optional<UnitKind> kind = unitKindFromId(value);
    return key == "unit.kind"_L1 && kind ? unitKindName(*kind) : value;
}

QString findingLines(const QString &title, const QList<Finding> &findings)
{
    if (findings.isEmpty())
        return {};
    QString text = Text::tr("%1 (%2)").arg(title).arg(findings.size()) + u'\n';
    for (const Finding &finding : findings)
        text += u"  "_s + severityName(finding.severity) + u' ' + finding.message + u"  ["_s + finding.rule +
                u"]\n"_s;
    return text;
}

} // namespace

QString diffText(const ReportDiff &diff, const Report &now)
{
    QString text;
    if (diff.isEmpty())
        text += Text::tr("The two versions say the same.") + u'\n';
    for (const ReportDiff::HeadChange &change : diff.head)
        text += changeLine(headName(change.key), headValue(change.key, change.before),
                           headValue(change.key, change.after));
    for (const ReportDiff::FigureChange &change : diff.figures)
        text += changeLine(change.name, change.before.display(), change.after.display());
    for (const ReportDiff::TextChange &change : diff.texts) {
        text += Text::tr("%1, paragraph %2").arg(sectionName(change.section, now)).arg(change.paragraph + 1) +
                u'\n';
        if (!change.before.isEmpty())
            text += u"  - "_s + change.before + u'\n';
        if (!change.after.isEmpty())
            text += u"  + "_s + change.after + u'\n';
    }
    return text + findingLines(Text::tr("Mended"), diff.gone) +
           findingLines(Text::tr("Still to mend"), diff.left) + findingLines(Text::tr("New"), diff.added);
}

} // namespace nianbao
