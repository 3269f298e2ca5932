#pragma once

#include "models/checks/finding.h"
#include "models/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace nianbao {

// A rule as data: what it is called, how grave it is, on what it rests and how
// it is worded. Wordings hold {names} that the check fills in.
struct Rule
{
    QString id;
    Severity severity = Severity::Error;
    QString basis;
    QString title;   // what the rule looks for, one line
    QString wording; // of a finding
    QString fix;     // what its fix says on the button; empty where it has none
    QJsonObject parameters;
    QString pack;
    bool enabled = true;
};

using WordingArguments = QHash<QString, QString>;

// The rules in force: the national ones, and a county's on top.
class RulePack
{
public:
    // The national rules, worded in the given language (zh_CN or en).
    static RulePack national(const QString &language);

    const Rule *find(const QString &id) const; // null where unknown
    const QList<Rule> &rules() const { return m_rules; }
    const QString &name() const { return m_name; }

    // A finding of that rule, worded; nothing where the rule is switched off. An
    // edition may bring relations of its own that no pack lists: these are errors
    // on the basis given.
    std::optional<Finding> finding(const QString &rule, const WordingArguments &arguments,
                                   const QString &fallbackBasis = {}) const;
    QString fixLabel(const QString &rule, const WordingArguments &arguments = {}) const;

    static Result<RulePack> fromJson(const QByteArray &json, const QString &language);

private:
    QString m_name;
    QList<Rule> m_rules;
    QHash<QString, int> m_index;
    QString m_fallbackWording;
};

// {name} replaced by its argument.
QString fillWording(const QString &wording, const WordingArguments &arguments);

} // namespace nianbao
