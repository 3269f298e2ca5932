#include "models/checks/rules.h"

#include "models/checks/rulereader.h"
#include "models/edition.h"

#include <QFile>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace nianbao {

RulePack RulePack::national(const QString &language)
{
    QFile file(u":/nianbao/rules/national.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the national rules are not built in");
    Result<RulePack> pack = fromJson(file.readAll(), language);
    if (!pack)
        qFatal("the national rules are broken: %s", qPrintable(pack.error().message));
    return *pack;
}

Result<RulePack> RulePack::fromJson(const QByteArray &json, const QString &language)
{
    RulePack empty;
    empty.m_language = language;
    return RuleReader(json, empty, RuleReader::Kind::Complete).read();
}

Result<RulePack> RulePack::withPack(const QByteArray &json) const
{
    Result<RulePack> pack = RuleReader(json, *this, RuleReader::Kind::OnTop).read();
    if (pack)
        pack->m_hasPack = true;
    return pack;
}

QList<Rule> RulePack::rulesOfPack() const
{
    QList<Rule> changed;
    std::copy_if(m_rules.begin(), m_rules.end(), std::back_inserter(changed),
                 [this](const Rule &rule) { return m_hasPack && rule.pack == m_name; });
    return changed;
}

const Rule *RulePack::find(const QString &id) const
{
    const auto it = m_index.constFind(id);
    return it == m_index.constEnd() ? nullptr : &m_rules.at(*it);
}

std::optional<Finding> RulePack::finding(const QString &ruleId, const WordingArguments &arguments,
                                         const QString &editionBasis, const QString &variant) const
{
    const Rule *rule = find(ruleId);
    if (rule && !rule->enabled)
        return {};
    Finding finding;
    finding.rule = ruleId;
    finding.severity = rule ? rule->severity : Severity::Error;
    finding.basis = rule && (rule->ownBasis || editionBasis.isEmpty()) ? rule->basis : editionBasis;
    finding.pack = rule ? rule->pack : m_name;
    QString wording = rule ? (variant.isEmpty() ? rule->wording : rule->variants.value(variant)) : QString();
    if (wording.isEmpty())
        wording = m_fallbackWording;
    finding.message = fillWording(wording, arguments);
    finding.arguments = arguments;
    return finding;
}

QString RulePack::fixLabel(const QString &ruleId, const WordingArguments &arguments) const
{
    const Rule *rule = find(ruleId);
    return rule ? fillWording(rule->fix, arguments) : QString();
}

QString RulePack::variant(const QString &ruleId, const QString &variant,
                          const WordingArguments &arguments) const
{
    const Rule *rule = find(ruleId);
    return rule ? fillWording(rule->variants.value(variant), arguments) : QString();
}

QJsonValue RulePack::parameter(const QString &ruleId, QLatin1StringView name) const
{
    const Rule *rule = find(ruleId);
    return rule && rule->enabled ? rule->parameters.value(name) : QJsonValue(QJsonValue::Undefined);
}

QString RulePack::placeName(const Place &place, const Edition &edition) const
{
    const SectionSpec *section = edition.section(place.section);
    QString name = section ? section->heading : m_places[place.section].toString(place.section);
    if (place.paragraph < 0)
        return name;
    return fillWording(m_places["paragraph"_L1].toString(),
                       {{u"section"_s, name}, {u"paragraph"_s, QString::number(place.paragraph + 1)}});
}

QString fillWording(const QString &wording, const WordingArguments &arguments)
{
    QString result;
    qsizetype done = 0;
    for (qsizetype open = wording.indexOf(u'{'); open >= 0; open = wording.indexOf(u'{', done)) {
        const qsizetype close = wording.indexOf(u'}', open);
        if (close < 0)
            break;
        result.append(QStringView(wording).sliced(done, open - done));
        result.append(arguments.value(wording.sliced(open + 1, close - open - 1)));
        done = close + 1;
    }
    return result.append(QStringView(wording).sliced(done));
}

} // namespace nianbao
