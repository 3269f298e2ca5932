#pragma once

#include "models/report.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <optional>
#include <vector>

namespace nianbao {

// What a sentence says a figure is, as a pattern: 收到…申请 4 件. Data of a rule
// (see docs/rules/README.md), made ready once.
struct Statement
{
    QRegularExpression pattern;   // with the number as group n, unless the sentence states one by itself
    QRegularExpression within;    // the sentence must match this too, where given
    std::optional<qint64> states; // 未收到… states 0
    // The sums of figures that the sentence may mean, each a list of ids such as
    // applications.received.total; * stands for any characters. It disagrees
    // only where it meets none of them.
    QList<QStringList> sums;
};

class StatementSet
{
    Q_DECLARE_TR_FUNCTIONS(RulePack)

public:
    StatementSet(const QString &ruleId, const QJsonObject &parameters);

    const QString &rule() const { return m_rule; }
    // What is wrong with the patterns; empty where nothing is.
    const QString &error() const { return m_error; }

    // False for most sentences, at little cost.
    bool concerns(QStringView sentence) const;
    // True where the words around a statement make its meaning unsure.
    bool isUnsure(QStringView clause, QStringView sentenceUpToIt, UnitKind kind) const;
    const std::vector<Statement> &statements() const { return m_statements; }

private:
    QRegularExpression compile(const QString &pattern, const QJsonObject &words);

    QString m_rule;
    QStringList m_about;
    QRegularExpression m_unless;
    QRegularExpression m_unlessSentence;
    QRegularExpression m_unlessOfGovernment; // in the report of a whole county or city
    std::vector<Statement> m_statements;
    QString m_error;
};

// The figures of a list of ids, in the report's edition; empty where one of
// them is none of the edition's.
QList<int> figuresOf(const QStringList &ids, const Report &report);

} // namespace nianbao
