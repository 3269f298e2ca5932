#pragma once

#include "models/checks/finding.h"
#include "models/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace nianbao {

class Edition;

// A rule as data: what it is called, how grave it is, on what it rests and how
// it is worded. Wordings hold {names} that the check fills in.
struct Rule
{
    QString id;
    Severity severity = Severity::Error;
    QString basis;                    // as listed; never empty
    bool ownBasis = false;            // false: a finding rests on the edition's document
    QString title;                    // what the rule looks for, one line
    QString explanation;              // why it is so, for whoever asks
    QString wording;                  // of a finding
    QHash<QString, QString> variants; // wordings of a rule that has several, by name
    QString fix;                      // what its fix says on the button; empty where it has none
    QJsonObject parameters;           // every one that the rule knows, with its value
    QString pack;                     // the name of the pack that set it last
    bool enabled = true;
};

using WordingArguments = QHash<QString, QString>;

// The rules in force: the national ones, and a county's on top. The form of the
// files is described in docs/rules/ and resources/schema/rules-1.schema.json.
class RulePack
{
public:
    // The national rules, worded in the given language (zh_CN or en).
    static RulePack national(const QString &language);

    // A complete set of rules.
    static Result<RulePack> fromJson(const QByteArray &json, const QString &language);
    // These rules with a county's pack on top. A broken pack is refused; the error
    // names line and cause.
    Result<RulePack> withPack(const QByteArray &json) const;

    const Rule *find(const QString &id) const; // null where unknown
    const QList<Rule> &rules() const { return m_rules; }
    // Of the topmost pack.
    const QString &name() const { return m_name; }
    const QString &language() const { return m_language; }
    // Whether a county's pack stands on top, and the rules that it changed.
    bool hasPack() const { return m_hasPack; }
    QList<Rule> rulesOfPack() const;

    // A finding of that rule, worded; nothing where the rule is switched off. An
    // edition may bring relations of its own that no pack lists: these are errors
    // on the basis given.
    std::optional<Finding> finding(const QString &rule, const WordingArguments &arguments,
                                   const QString &editionBasis = {}, const QString &variant = {}) const;
    QString fixLabel(const QString &rule, const WordingArguments &arguments = {}) const;
    // One of a rule's wordings, filled in.
    QString variant(const QString &rule, const QString &variant,
                    const WordingArguments &arguments = {}) const;

    // A parameter's value; undefined where the rule is unknown or switched off.
    QJsonValue parameter(const QString &rule, QLatin1StringView name) const;

    // A place in words: 一、总体情况第 2 段.
    QString placeName(const Place &place, const Edition &edition) const;

private:
    friend class RuleReader;

    QString m_name;
    QString m_language;
    bool m_hasPack = false;
    QList<Rule> m_rules;
    QHash<QString, int> m_index;
    QString m_fallbackWording;
    QJsonObject m_places;
};

// {name} replaced by its argument.
QString fillWording(const QString &wording, const WordingArguments &arguments);

} // namespace nianbao
