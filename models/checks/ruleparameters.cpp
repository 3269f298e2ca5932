#include "models/checks/ruleparameters.h"

#include "models/checks/statements.h"
#include "models/report.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct Range
{
    QLatin1StringView name;
    qint64 from;
    qint64 to = 1'000'000'000;
};

constexpr std::array Ranges{
    Range{"times"_L1, 1},           Range{"above"_L1, 0},     Range{"decimals"_L1, 0, 8},
    Range{"similarity"_L1, 1, 100}, Range{"minLength"_L1, 0}, Range{"fromYear"_L1, 0},
};

constexpr std::array TextLists{"fields"_L1,   "rows"_L1, "kinds"_L1, "advice"_L1,
                               "editions"_L1, "any"_L1,  "about"_L1};

bool isText(const QJsonValue &value)
{
    return !value.toString().isEmpty();
}

bool areTexts(const QJsonValue &value)
{
    const QJsonArray texts = value.toArray();
    return value.isArray() && std::all_of(texts.begin(), texts.end(), isText);
}

class ParameterJudge
{
    Q_DECLARE_TR_FUNCTIONS(RulePack)

public:
    explicit ParameterJudge(const Rule &rule)
        : m_rule(rule)
        , m_parameters(rule.parameters)
    {
    }

    std::optional<ParameterFault> judge()
    {
        checkNumbers();
        checkTextLists();
        checkKinds();
        checkDays();
        checkFields();
        checkAspects();
        checkPatterns();
        if (m_rule.id == "narrative.length"_L1)
            checkLimits();
        if (m_rule.id == "structure.phrase"_L1)
            checkPhrases();
        return m_fault;
    }

private:
    void checkNumbers()
    {
        for (const Range &range : Ranges) {
            const QJsonValue value = m_parameters[range.name];
            const qint64 number = value.toInteger(-1);
            if (!value.isUndefined() && (number < range.from || number > range.to))
                fail({range.name}, tr("“%1” must be a whole number from %2 to %3")
                                       .arg(range.name)
                                       .arg(range.from)
                                       .arg(range.to));
        }
    }

    void checkTextLists()
    {
        for (const auto name : TextLists) {
            const QJsonValue value = m_parameters[name];
            if (!value.isUndefined() && !areTexts(value))
                fail({name}, tr("“%1” must be a list of texts").arg(name));
        }
    }

    void checkKinds()
    {
        const QJsonArray kinds = m_parameters["kinds"_L1].toArray();
        for (const QJsonValue kind : kinds)
            checkKind({u"kinds"_s}, kind.toString());
        const QJsonObject severities = m_parameters["severities"_L1].toObject();
        for (auto it = severities.begin(); it != severities.end(); ++it) {
            checkKind({u"severities"_s, it.key()}, it.key());
            if (!severityFromId(it.value().toString()))
                fail({u"severities"_s, it.key()}, tr("the severity must be error, warning or advice"));
        }
    }

    void checkKind(const JsonPath &path, const QString &kind)
    {
        if (!unitKindFromId(kind))
            fail(path, tr("“%1” is no kind of unit").arg(kind));
    }

    void checkDays()
    {
        if (m_parameters.contains("latest"_L1))
            checkDay({u"latest"_s}, m_parameters["latest"_L1].toString());
        const QJsonObject byKind = m_parameters["latestByKind"_L1].toObject();
        for (auto it = byKind.begin(); it != byKind.end(); ++it) {
            checkKind({u"latestByKind"_s, it.key()}, it.key());
            checkDay({u"latestByKind"_s, it.key()}, it.value().toString());
        }
    }

    void checkDay(const JsonPath &path, const QString &day)
    {
        if (!QDate::fromString(u"2000-"_s + day, Qt::ISODate).isValid())
            fail(path, tr("“%1” is no day of the year; write it like 01-31").arg(day));
    }

    void checkFields()
    {
        const QJsonArray fields = m_parameters["fields"_L1].toArray();
        for (const QJsonValue field : fields) {
            if (!m_rule.variants.contains(field.toString()))
                fail({u"fields"_s}, tr("“%1” is no contact detail").arg(field.toString()));
        }
    }

    void checkAspects()
    {
        const QJsonArray aspects = m_parameters["aspects"_L1].toArray();
        for (int i = 0; i < aspects.size(); ++i) {
            const QJsonValue aspect = aspects.at(i);
            if (!isText(aspect["name"_L1]) || !areTexts(aspect["any"_L1]))
                fail({u"aspects"_s, i}, tr("an aspect needs “name” and “any”, a list of texts"));
        }
    }

    void checkPatterns()
    {
        const QJsonObject words = m_parameters["words"_L1].toObject();
        for (auto it = words.begin(); it != words.end(); ++it)
            checkPattern({u"words"_s, it.key()}, it.value());
        if (const QJsonValue except = m_parameters["except"_L1]; isText(except))
            checkPattern({u"except"_s}, except);
        if (!m_parameters.contains("statements"_L1))
            return;
        const StatementSet statements(m_rule.id, m_parameters);
        if (!statements.error().isEmpty())
            fail({u"statements"_s}, statements.error());
    }

    void checkPattern(const JsonPath &path, const QJsonValue &pattern)
    {
        const QRegularExpression expression(pattern.toString());
        if (!isText(pattern) || !expression.isValid())
            fail(path,
                 tr("the pattern “%1” is not valid: %2").arg(pattern.toString(), expression.errorString()));
    }

    // {"overview": {"min": 300, "max": 1000}}
    void checkLimits()
    {
        const QJsonObject sections = m_parameters["sections"_L1].toObject();
        for (auto it = sections.begin(); it != sections.end(); ++it) {
            bool isGood = it.value().isObject();
            const QJsonObject limits = it.value().toObject();
            for (auto limit = limits.begin(); limit != limits.end(); ++limit)
                isGood = isGood && (limit.key() == "min"_L1 || limit.key() == "max"_L1) &&
                         limit.value().toInt(-1) >= 0;
            if (!isGood)
                fail({u"sections"_s, it.key()},
                     tr("the limits of a section are “min” and “max”, whole numbers"));
        }
    }

    // {"overview": ["this", ["one of", "these"]]}
    void checkPhrases()
    {
        const auto isPhrase = [](const QJsonValue &value) {
            return isText(value) || (areTexts(value) && !value.toArray().isEmpty());
        };
        const QJsonObject sections = m_parameters["sections"_L1].toObject();
        for (auto it = sections.begin(); it != sections.end(); ++it) {
            const QJsonArray phrases = it.value().toArray();
            if (!it.value().isArray() || !std::all_of(phrases.begin(), phrases.end(), isPhrase))
                fail({u"sections"_s, it.key()}, tr("the phrases of a section are a list of texts"));
        }
    }

    void fail(const JsonPath &path, const QString &cause)
    {
        if (!m_fault)
            m_fault = ParameterFault{path, cause};
    }

    const Rule &m_rule;
    const QJsonObject &m_parameters;
    std::optional<ParameterFault> m_fault;
};

} // namespace

std::optional<ParameterFault> faultOf(const Rule &rule)
{
    return ParameterJudge(rule).judge();
}

} // namespace nianbao
