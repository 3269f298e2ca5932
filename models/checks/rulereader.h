#pragma once

#include "models/checks/rules.h"
#include "models/jsonlocator.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace nianbao {

// Reads a rule file: a complete set, or a pack on top of one. A pack may change
// what it names and nothing else; whatever it does not know or cannot use makes
// it refuse the file, because a misspelt rule would quietly never fire.
class RuleReader
{
    Q_DECLARE_TR_FUNCTIONS(RulePack)

public:
    enum class Kind { Complete, OnTop };

    RuleReader(const QByteArray &json, const RulePack &base, Kind kind);

    Result<RulePack> read();

private:
    void readHead(const QJsonObject &root);
    void readRule(const QJsonObject &object, int index);
    void readTexts(const QJsonObject &object, Rule &rule);
    void readParameters(const QJsonValue &value, Rule &rule);
    void checkTexts(const JsonPath &path, const QJsonValue &texts);
    void checkKeys(const QJsonObject &object, const QStringList &known);
    QString localized(const QJsonValue &texts) const;

    void fail(const JsonPath &path, const QString &cause);

    QByteArray m_json;
    RulePack m_pack;
    Kind m_kind;
    QString m_basis; // of the whole file
    JsonPath m_path; // of what is being read
    QString m_error;
};

} // namespace nianbao
