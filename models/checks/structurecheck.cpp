#include "models/checks/structurecheck.h"

#include "models/aspects.h"
#include "models/asread.h"
#include "models/lengthlimits.h"
#include "models/narrative.h"
#include "models/placeholders.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

bool containsAny(const QString &text, const QJsonArray &phrases)
{
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](const QJsonValue &phrase) { return text.contains(phrase.toString()); });
}

// One pass over the structure of a report.
class StructureJudge
{
public:
    StructureJudge(const CheckInput &input, CheckResult &result)
        : m_input(input)
        , m_report(input.report)
        , m_edition(*input.report.edition)
        , m_result(result)
    {
    }

    void run()
    {
        checkEdition();
        checkTitle();
        for (const SectionSpec &section : m_edition.sections)
            checkSection(section);
        checkAspects();
        checkProcessingFee();
        checkPhrases();
        checkContact();
        checkLengths();
        if (!m_input.asRead)
            return;
        checkHeadings(*m_input.asRead);
        checkOrder(*m_input.asRead);
        checkTables(*m_input.asRead);
    }

private:
    static Place placeOf(const QString &section)
    {
        Place place;
        place.section = section;
        return place;
    }

    Finding *add(const QString &rule, const QString &section, const WordingArguments &arguments,
                 const QString &variant = {})
    {
        const std::optional<Finding> finding =
            textFinding(m_input, rule, placeOf(section), arguments, variant);
        if (!finding)
            return nullptr;
        m_result.findings += *finding;
        return &m_result.findings.last();
    }

    QString headingOf(const QString &section) const
    {
        return m_input.rules.placeName(placeOf(section), m_edition);
    }

    // All of a section as it will be printed.
    QString textOf(const QString &section) const
    {
        return expandPlaceholders(m_report.paragraphs(section).join(u'\n'), m_report);
    }

    bool isAbsent(const QString &section) const
    {
        return m_input.asRead && m_input.asRead->absentSections.contains(section);
    }

    bool isEmpty(const QString &section) const { return withoutSpaces(textOf(section)).isEmpty(); }

    bool hasHeadingsOnly(const QString &section) const
    {
        QStringList paragraphs = m_report.paragraphs(section);
        paragraphs.removeIf([](const QString &paragraph) { return withoutSpaces(paragraph).isEmpty(); });
        return !paragraphs.isEmpty() && std::all_of(paragraphs.begin(), paragraphs.end(), isBareHeading);
    }

    void checkEdition()
    {
        if (m_report.year <= 0 || m_edition.covers(m_report.year))
            return;
        const QString first = QString::number(m_edition.firstYear);
        const QString years =
            m_edition.lastYear > 0 ? first + u'–' + QString::number(m_edition.lastYear) : first + u'–';
        add(u"structure.edition"_s, u"disclosure"_s,
            {{u"year"_s, QString::number(m_report.year)},
             {u"basis"_s, m_edition.basis},
             {u"years"_s, years}});
    }

    void checkTitle();
    void checkSection(const SectionSpec &section);
    void checkAspects();
    void checkProcessingFee();
    void checkPhrases();
    void checkContact();
    void checkLengths();
    void checkHeadings(const AsRead &asRead);
    void checkOrder(const AsRead &asRead);
    void checkTables(const AsRead &asRead);

    const CheckInput &m_input;
    const Report &m_report;
    const Edition &m_edition;
    CheckResult &m_result;
};

// What a title says besides year, unit and official words.
bool namesNoUnit(const QString &title, const QString &words)
{
    static const QRegularExpression rest(
        u"[0-9０-９]{4}|年度?|关于|的|本(?:单位|机关|级)|我[局镇乡办县]|(?:政府|政务)?信息公开|政务公开|工作|报告|情况"_s);
    QString left = title;
    left.remove(words);
    return left.remove(rest).isEmpty();
}

void StructureJudge::checkTitle()
{
    const QString rule = u"structure.title"_s;
    const QString words = m_input.rules.parameter(rule, "words"_L1).toString();
    const QString title = withoutSpaces(foldWidth(m_report.effectiveTitle()));
    const QString year = QString::number(m_report.year);
    QStringList lacking;
    const bool namesUnit = !m_report.unit.name.isEmpty() && title.contains(withoutSpaces(m_report.unit.name));
    if (!namesUnit && namesNoUnit(title, words))
        lacking += u"unit"_s;
    static const QRegularExpression anyYear(u"[0-9]{4}年|[二〇零一三四五六七八九○]{4}年"_s);
    if (!anyYear.match(title).hasMatch())
        lacking += u"year"_s;
    if (!title.contains(words))
        lacking += u"words"_s;
    if (lacking.isEmpty())
        return;
    Report asRule = m_report;
    asRule.title.clear();
    const QString expected = asRule.effectiveTitle();
    QStringList reasons;
    for (const QString &reason : std::as_const(lacking))
        reasons += m_input.rules.variant(rule, reason, {{u"year"_s, year}, {u"words"_s, words}});
    const QString separator = m_input.rules.language() == "en"_L1 ? u", "_s : u"，"_s;
    const WordingArguments arguments{{u"title"_s, m_report.effectiveTitle()},
                                     {u"lacking"_s, reasons.join(separator)},
                                     {u"expected"_s, expected}};
    Finding *finding = add(rule, u"title"_s, arguments);
    if (finding && !m_report.unit.name.isEmpty() && m_report.year > 0 && !m_report.title.isEmpty())
        finding->fix = Fix{m_input.rules.fixLabel(rule, arguments),
                           {},
                           {{u"title"_s, -1, 0, int(m_report.title.size()), expected}},
                           {}};
}

void StructureJudge::checkSection(const SectionSpec &section)
{
    const WordingArguments arguments{{u"section"_s, section.heading}};
    if (isAbsent(section.id)) {
        add(u"structure.section-missing"_s, section.id, arguments);
        return;
    }
    const QString rule = u"structure.section-empty"_s;
    if (section.kind == SectionSpec::Kind::Table) {
        if (m_input.asRead && m_input.asRead->absentTables.contains(section.table))
            add(rule, section.id, arguments, u"table"_s);
        return;
    }
    // Where the aspects are told, headings alone are a skeleton; elsewhere they may be short points.
    if (section.id == m_input.rules.parameter(u"structure.aspects"_s, "section"_L1).toString() &&
        hasHeadingsOnly(section.id)) {
        add(rule, section.id, arguments, u"headings"_s);
        return;
    }
    if (!isEmpty(section.id))
        return;
    const bool isAdvice = m_input.rules.parameter(rule, "advice"_L1).toArray().contains(section.id);
    Finding *finding = add(rule, section.id, arguments, isAdvice ? u"last"_s : u"narrative"_s);
    if (finding && isAdvice)
        finding->severity = Severity::Advice;
}

void StructureJudge::checkAspects()
{
    const QString rule = u"structure.aspects"_s;
    const QString section = m_input.rules.parameter(rule, "section"_L1).toString();
    if (isEmpty(section) || isAbsent(section) || hasHeadingsOnly(section))
        return;
    QStringList missing;
    const QList<Aspect> aspects = aspectsOf(m_input.rules, m_report, section);
    for (const Aspect &aspect : aspects) {
        if (!aspect.touched)
            missing += aspect.name;
    }
    if (!missing.isEmpty())
        add(rule, section, {{u"aspects"_s, missing.join(u'、')}});
}

void StructureJudge::checkProcessingFee()
{
    const QString rule = u"structure.processing-fee"_s;
    const QString section = m_input.rules.parameter(rule, "section"_L1).toString();
    if (m_report.year < m_input.rules.parameter(rule, "fromYear"_L1).toInt() || isEmpty(section) ||
        isAbsent(section) || m_edition.section(section) == nullptr)
        return;
    if (!containsAny(withoutSpaces(textOf(section)), m_input.rules.parameter(rule, "any"_L1).toArray()))
        add(rule, section, {});
}

// {"overview": ["…", ["one of", "these"]]}, as a local notice asks.
void StructureJudge::checkPhrases()
{
    const QString rule = u"structure.phrase"_s;
    const QJsonObject sections = m_input.rules.parameter(rule, "sections"_L1).toObject();
    for (auto it = sections.begin(); it != sections.end(); ++it) {
        const QString text = withoutSpaces(textOf(it.key()));
        const QJsonArray phrases = it.value().toArray();
        for (const QJsonValue phrase : phrases) {
            const QJsonArray any = phrase.isArray() ? phrase.toArray() : QJsonArray{phrase};
            if (!containsAny(text, any))
                add(rule, it.key(), {{u"phrase"_s, any.first().toString()}});
        }
    }
}

void StructureJudge::checkContact()
{
    const QString rule = u"structure.contact"_s;
    const QHash<QString, QString> values{{u"address"_s, m_report.unit.address},
                                         {u"postcode"_s, m_report.unit.postcode},
                                         {u"phone"_s, m_report.unit.phone},
                                         {u"website"_s, m_report.unit.website}};
    const QJsonArray fields = m_input.rules.parameter(rule, "fields"_L1).toArray();
    for (const QJsonValue field : fields) {
        if (values.value(field.toString()).trimmed().isEmpty())
            add(rule, u"preamble"_s, {{u"field"_s, m_input.rules.variant(rule, field.toString())}});
    }
}

// {"overview": {"min": 300, "max": 1000}}; white space does not count.
void StructureJudge::checkLengths()
{
    const QString rule = u"narrative.length"_s;
    const QJsonObject sections = m_input.rules.parameter(rule, "sections"_L1).toObject();
    for (auto it = sections.begin(); it != sections.end(); ++it) {
        const qsizetype length = withoutSpaces(textOf(it.key())).size();
        const LengthLimits limits = lengthLimitsOf(m_input.rules, it.key());
        const bool isLong = limits.longest && length > *limits.longest;
        if (length == 0 || (!isLong && length >= limits.shortest))
            continue;
        add(rule, it.key(),
            {{u"length"_s, QString::number(length)},
             {u"limit"_s, QString::number(isLong ? *limits.longest : limits.shortest)}},
            isLong ? u"long"_s : u"short"_s);
    }
}

// The official words and numeral, whatever the width of its marks and spaces.
QString comparable(const QString &heading)
{
    static const QRegularExpression ornament(u"^[#*\\-]+|[。:.*]+$"_s);
    QString folded = withoutSpaces(foldWidth(heading));
    return folded.remove(ornament);
}

void StructureJudge::checkHeadings(const AsRead &asRead)
{
    const QString rule = u"structure.section-heading"_s;
    for (const SectionAsRead &read : asRead.sections) {
        const SectionSpec *section = m_edition.section(read.id);
        if (!section || read.heading.isEmpty() || comparable(read.heading) == comparable(section->heading))
            continue;
        const WordingArguments arguments{{u"heading"_s, read.heading.simplified()},
                                         {u"section"_s, section->heading}};
        if (Finding *finding = add(rule, read.id, arguments))
            finding->fix = Fix{m_input.rules.fixLabel(rule, arguments), {}, {}, {read.id}};
    }
}

void StructureJudge::checkOrder(const AsRead &asRead)
{
    const auto rank = [this](const QString &id) {
        const auto it = std::find_if(m_edition.sections.begin(), m_edition.sections.end(),
                                     [&](const SectionSpec &section) { return section.id == id; });
        return it - m_edition.sections.begin();
    };
    QString furthest;
    for (const SectionAsRead &read : asRead.sections) {
        if (!m_edition.section(read.id))
            continue;
        if (!furthest.isEmpty() && rank(read.id) < rank(furthest))
            add(u"structure.section-order"_s, read.id,
                {{u"section"_s, headingOf(read.id)}, {u"before"_s, headingOf(furthest)}});
        else
            furthest = read.id;
    }
}

void StructureJudge::checkTables(const AsRead &asRead)
{
    const QString rule = u"structure.row-missing"_s;
    const auto report = [&](const TableSpec &table, const QString &row, const QString &column) {
        const auto spec =
            std::find_if(m_edition.figures.begin(), m_edition.figures.end(), [&](const FigureSpec &figure) {
                return figure.table == table.id && (row.isEmpty() || figure.row == row) &&
                       (column.isEmpty() || figure.column == column);
            });
        if (spec == m_edition.figures.end())
            return;
        const SectionSpec *section = m_edition.sectionOfTable(table.id);
        const QString name = row.isEmpty() ? spec->columnName : spec->rowName;
        Finding *finding = add(rule, section ? section->id : QString(),
                               {{u"section"_s, section ? section->heading : QString()}, {u"name"_s, name}},
                               row.isEmpty() ? u"column"_s : u"row"_s);
        if (!finding)
            return;
        finding->where.table = table.id;
        finding->where.row = row;
        finding->where.column = column;
    };
    for (const TableSpec &table : m_edition.tables) {
        if (asRead.absentTables.contains(table.id))
            continue;
        const QStringList rows = asRead.missingRows.value(table.id);
        for (const QString &row : rows)
            report(table, row, {});
        const QStringList columns = asRead.missingColumns.value(table.id);
        for (const QString &column : columns)
            report(table, {}, column);
    }
}

} // namespace

void StructureCheck::run(const CheckInput &input, CheckResult &result) const
{
    StructureJudge(input, result).run();
}

} // namespace nianbao
