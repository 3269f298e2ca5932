#include "models/checks/statements.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// A number as it stands in a sentence.
constexpr QStringView NumberPattern =
    u"(?<n>[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?万?|[零〇一二两三四五六七八九十百千万]+)";

} // namespace

StatementSet::StatementSet(const QString &ruleId, const QJsonObject &parameters)
    : m_rule(ruleId)
{
    const QJsonObject words = parameters["words"_L1].toObject();
    m_about = parameters["about"_L1].toVariant().toStringList();
    m_unless = compile(parameters["unless"_L1].toString(), words);
    m_unlessSentence = compile(parameters["unlessSentence"_L1].toString(), words);
    m_unlessOfGovernment = compile(parameters["unlessOfGovernment"_L1].toString(), words);
    const QJsonArray statements = parameters["statements"_L1].toArray();
    for (const QJsonValue value : statements) {
        Statement statement;
        statement.pattern = compile(value["text"_L1].toString(), words);
        statement.within = compile(value["within"_L1].toString(), words);
        if (value["states"_L1].isDouble())
            statement.states = value["states"_L1].toInt();
        const QJsonArray sums = value["sums"_L1].toArray();
        for (const QJsonValue sum : sums)
            statement.sums += sum.toVariant().toStringList();
        const bool hasNumber = statement.pattern.namedCaptureGroups().contains(u"n"_s);
        if (m_error.isEmpty() && hasNumber == statement.states.has_value())
            m_error = tr("a statement needs either a number in its text or “states”");
        m_statements.push_back(statement);
    }
}

QRegularExpression StatementSet::compile(const QString &pattern, const QJsonObject &words)
{
    QString text = pattern;
    for (auto it = words.begin(); it != words.end(); ++it)
        text.replace(u'{' + it.key() + u'}', u"(?:"_s + it.value().toString() + u')');
    text.replace(u"{N}"_s, NumberPattern.toString());
    QRegularExpression expression(text);
    if (!expression.isValid() && m_error.isEmpty())
        m_error = tr("the pattern “%1” is not valid: %2").arg(pattern, expression.errorString());
    expression.optimize();
    return expression;
}

bool StatementSet::concerns(QStringView sentence) const
{
    return std::any_of(m_about.begin(), m_about.end(),
                       [sentence](const QString &word) { return sentence.contains(word); });
}

bool StatementSet::isUnsure(QStringView clause, QStringView sentenceUpToIt, UnitKind kind) const
{
    const auto matches = [](const QRegularExpression &pattern, QStringView text) {
        return !pattern.pattern().isEmpty() && pattern.match(text).hasMatch();
    };
    const bool isGovernment = kind == UnitKind::County || kind == UnitKind::City;
    return matches(m_unless, clause) || matches(m_unlessSentence, sentenceUpToIt) ||
           (isGovernment && matches(m_unlessOfGovernment, sentenceUpToIt));
}

QList<int> figuresOf(const QStringList &ids, const Report &report)
{
    QList<int> figures;
    for (const QString &id : ids) {
        const QStringList parts = id.split(u'.');
        if (parts.size() != 3)
            return {};
        if (!id.contains(u'*')) {
            const int figure = report.edition->figure(parts[0], parts[1], parts[2]);
            if (figure < 0)
                return {};
            figures += figure;
            continue;
        }
        const QRegularExpression wanted(QRegularExpression::wildcardToRegularExpression(id));
        for (int i = 0; i < report.edition->figures.size(); ++i) {
            const FigureSpec &spec = report.edition->figures.at(i);
            if (spec.table == parts[0] &&
                wanted.match(spec.table + u'.' + spec.row + u'.' + spec.column).hasMatch())
                figures += i;
        }
    }
    return figures;
}

} // namespace nianbao
