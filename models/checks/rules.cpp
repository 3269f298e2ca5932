#include "models/checks/rules.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct RuleTexts
{
    Q_DECLARE_TR_FUNCTIONS(RulePack)
};

// A text in the asked language; Chinese is the one every rule has.
QString localized(const QJsonValue &texts, const QString &language)
{
    if (texts.isString())
        return texts.toString();
    return texts[language].toString(texts["zh_CN"_L1].toString());
}

std::optional<Severity> severityFromId(const QString &id)
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Advice}) {
        if (severityId(severity) == id)
            return severity;
    }
    return {};
}

} // namespace

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
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject())
        return Error{RuleTexts::tr("not a JSON object (%1 at byte %2)")
                         .arg(parseError.errorString())
                         .arg(parseError.offset)};
    RulePack pack;
    pack.m_name = document["name"_L1].toString();
    pack.m_fallbackWording = localized(document["relationWording"_L1], language);
    const QJsonArray rules = document["rules"_L1].toArray();
    for (const QJsonValue &value : rules) {
        Rule rule;
        rule.id = value["id"_L1].toString();
        const std::optional<Severity> severity = severityFromId(value["severity"_L1].toString());
        if (rule.id.isEmpty() || !severity)
            return Error{RuleTexts::tr("rule “%1” needs an id and a severity").arg(rule.id)};
        rule.severity = *severity;
        rule.basis = value["basis"_L1].toString();
        rule.title = localized(value["title"_L1], language);
        rule.wording = localized(value["wording"_L1], language);
        rule.fix = localized(value["fix"_L1], language);
        rule.parameters = value["parameters"_L1].toObject();
        rule.pack = pack.m_name;
        pack.m_index.insert(rule.id, int(pack.m_rules.size()));
        pack.m_rules += rule;
    }
    return pack;
}

const Rule *RulePack::find(const QString &id) const
{
    const auto it = m_index.constFind(id);
    return it == m_index.constEnd() ? nullptr : &m_rules.at(*it);
}

std::optional<Finding> RulePack::finding(const QString &ruleId, const WordingArguments &arguments,
                                         const QString &fallbackBasis) const
{
    const Rule *rule = find(ruleId);
    if (rule && !rule->enabled)
        return {};
    Finding finding;
    finding.rule = ruleId;
    finding.severity = rule ? rule->severity : Severity::Error;
    finding.basis = rule && !rule->basis.isEmpty() ? rule->basis : fallbackBasis;
    finding.pack = rule ? rule->pack : m_name;
    finding.message =
        fillWording(rule && !rule->wording.isEmpty() ? rule->wording : m_fallbackWording, arguments);
    return finding;
}

QString RulePack::fixLabel(const QString &ruleId, const WordingArguments &arguments) const
{
    const Rule *rule = find(ruleId);
    return rule ? fillWording(rule->fix, arguments) : QString();
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
