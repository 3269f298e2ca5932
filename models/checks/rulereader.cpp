#include "models/checks/rulereader.h"

#include "models/checks/ruleparameters.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

constexpr int RuleFileVersion = 1;

// Of a rule that has several wordings and none for all: each on a line, the same in every run.
QString listed(const QHash<QString, QString> &variants)
{
    QStringList names = variants.keys();
    names.sort();
    QStringList wordings;
    for (const QString &name : std::as_const(names))
        wordings += variants.value(name);
    return wordings.join(u'\n');
}

} // namespace

RuleReader::RuleReader(const QByteArray &json, const RulePack &base, Kind kind)
    : m_json(json)
    , m_pack(base)
    , m_kind(kind)
{
}

Result<RulePack> RuleReader::read()
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(m_json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return Error{
            tr("line %1: %2").arg(lineOfByte(m_json, parseError.offset)).arg(parseError.errorString())};
    const QJsonObject root = document.object();
    if (root["format"_L1] != QJsonValue("nianbao-rules"_L1))
        return Error{tr("this is not a rule file")};
    if (root["version"_L1].toInt() > RuleFileVersion)
        return Error{tr("this rule file was made for a newer version of the program (format %1)")
                         .arg(root["version"_L1].toInt())};
    readHead(root);
    const QJsonArray rules = root["rules"_L1].toArray();
    for (int i = 0; i < rules.size() && m_error.isEmpty(); ++i)
        readRule(rules.at(i).toObject(), i);
    if (!m_error.isEmpty())
        return Error{m_error};
    return m_pack;
}

void RuleReader::readHead(const QJsonObject &root)
{
    QStringList known{u"$schema"_s, u"format"_s, u"version"_s, u"name"_s, u"basis"_s, u"rules"_s};
    if (m_kind == Kind::Complete)
        known += {u"relationWording"_s, u"places"_s};
    checkKeys(root, known);
    m_pack.m_name = root["name"_L1].toString().trimmed();
    if (m_pack.m_name.isEmpty())
        fail({u"name"_s}, tr("the pack has no name"));
    if (!root["rules"_L1].isArray())
        fail({u"rules"_s}, tr("“rules” must be a list"));
    m_basis = root["basis"_L1].toString();
    if (m_kind == Kind::OnTop)
        return;
    m_pack.m_fallbackWording = localized(root["relationWording"_L1]);
    m_pack.m_places = root["places"_L1][m_pack.m_language].toObject();
    if (m_pack.m_places.isEmpty())
        m_pack.m_places = root["places"_L1]["zh_CN"_L1].toObject();
}

void RuleReader::readRule(const QJsonObject &object, int index)
{
    m_path = {u"rules"_s, index};
    checkKeys(object, {u"id"_s, u"severity"_s, u"basis"_s, u"title"_s, u"explanation"_s, u"wording"_s,
                       u"variants"_s, u"fix"_s, u"parameters"_s, u"enabled"_s});
    const QString id = object["id"_L1].toString();
    const bool isKnown = m_pack.m_index.contains(id);
    if (id.isEmpty())
        return fail({}, tr("the rule has no “id”"));
    if (isKnown != (m_kind == Kind::OnTop))
        return fail({u"id"_s}, isKnown ? tr("the rule “%1” is there twice").arg(id)
                                       : tr("there is no rule “%1”").arg(id));
    Rule rule = isKnown ? m_pack.m_rules.at(m_pack.m_index.value(id)) : Rule();
    rule.id = id;
    const std::optional<Severity> severity = severityFromId(object["severity"_L1].toString());
    if (!severity && (object.contains("severity"_L1) || !isKnown))
        return fail({u"severity"_s}, tr("the severity must be error, warning or advice"));
    if (object.contains("enabled"_L1) && !object["enabled"_L1].isBool())
        return fail({u"enabled"_s}, tr("“enabled” must be true or false"));
    if (severity) {
        rule.severity = *severity;
        if (m_kind == Kind::OnTop)
            rule.parameters.remove("severities"_L1); // what a pack sets holds for every kind of unit
    }
    readTexts(object, rule);
    readParameters(object["parameters"_L1], rule);
    rule.enabled = object["enabled"_L1].toBool(true);
    rule.pack = m_pack.m_name;
    if (isKnown) {
        m_pack.m_rules[m_pack.m_index.value(id)] = rule;
        return;
    }
    m_pack.m_index.insert(id, int(m_pack.m_rules.size()));
    m_pack.m_rules += rule;
}

void RuleReader::readTexts(const QJsonObject &object, Rule &rule)
{
    const auto set = [&](QLatin1StringView key, QString &text) {
        if (!object.contains(key))
            return;
        checkTexts({key}, object[key]);
        text = localized(object[key]);
    };
    const bool hasWording = object.contains("wording"_L1);
    const bool isWordedByVariants = !hasWording && rule.wording == listed(rule.variants);
    if (hasWording && m_kind == Kind::OnTop && rule.wording == listed(rule.variants))
        fail({u"wording"_s}, tr("the rule “%1” has several wordings; “variants” names them").arg(rule.id));
    set("title"_L1, rule.title);
    set("explanation"_L1, rule.explanation);
    set("wording"_L1, rule.wording);
    set("fix"_L1, rule.fix);
    const QJsonObject variants = object["variants"_L1].toObject();
    for (auto it = variants.begin(); it != variants.end(); ++it) {
        const JsonPath path{u"variants"_s, it.key()};
        if (m_kind == Kind::OnTop && !rule.variants.contains(it.key()))
            fail(path, tr("the rule “%1” has no wording “%2”").arg(rule.id, it.key()));
        checkTexts(path, it.value());
        rule.variants.insert(it.key(), localized(it.value()));
    }
    if (isWordedByVariants)
        rule.wording = listed(rule.variants);
    const QString basis = object["basis"_L1].toString(m_kind == Kind::OnTop ? m_basis : QString());
    if (!basis.isEmpty()) {
        rule.basis = basis;
        rule.ownBasis = true;
    } else if (rule.basis.isEmpty()) {
        rule.basis = m_basis;
    }
}

void RuleReader::readParameters(const QJsonValue &value, Rule &rule)
{
    if (!value.isObject() && !value.isUndefined())
        return fail({u"parameters"_s}, tr("“parameters” must be an object"));
    const QJsonObject parameters = value.toObject();
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        const JsonPath path{u"parameters"_s, it.key()};
        if (m_kind == Kind::OnTop && !rule.parameters.contains(it.key()))
            return fail(path, tr("the rule “%1” has no parameter “%2”").arg(rule.id, it.key()));
        if (m_kind == Kind::OnTop && rule.parameters[it.key()].type() != it.value().type())
            return fail(path, tr("the parameter “%1” has a value of the wrong kind").arg(it.key()));
        rule.parameters[it.key()] = it.value();
    }
    if (const std::optional<ParameterFault> fault = faultOf(rule))
        fail(JsonPath{u"parameters"_s} + fault->path, fault->cause);
}

void RuleReader::checkKeys(const QJsonObject &object, const QStringList &known)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            fail({key}, tr("“%1” is not known here").arg(key));
    }
}

void RuleReader::checkTexts(const JsonPath &path, const QJsonValue &texts)
{
    if (!texts.isString() && !texts["zh_CN"_L1].isString())
        fail(path, tr("a text, or one a language with zh_CN among them, is asked here"));
}

QString RuleReader::localized(const QJsonValue &texts) const
{
    if (texts.isString())
        return texts.toString();
    return texts[m_pack.m_language].toString(texts["zh_CN"_L1].toString());
}

// The first failure is the one reported.
void RuleReader::fail(const JsonPath &path, const QString &cause)
{
    if (m_error.isEmpty())
        m_error = tr("line %1: %2").arg(jsonLineOf(m_json, m_path + path)).arg(cause);
}

} // namespace nianbao
