#include "models/checks/sarif.h"

#include "models/jsonwriter.h"

#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

QString levelOf(Severity severity)
{
    return severity == Severity::Advice ? u"note"_s : severityId(severity);
}

// A path as a URI reference: absolute ones as file:, relative ones percent-encoded.
QString uriOf(const QString &path)
{
    QString forward = path;
    forward.replace(u'\\', u'/');
    const bool hasDrive = forward.size() > 2 && forward.at(1) == u':' && forward.at(2) == u'/';
    if (forward.startsWith(u'/') || hasDrive)
        return QString::fromLatin1(QUrl::fromLocalFile(forward).toEncoded());
    return QString::fromLatin1(QUrl::toPercentEncoding(forward, "/"));
}

QString logicalName(const Place &place)
{
    QStringList parts{place.table.isEmpty() ? place.section : place.table};
    if (!place.row.isEmpty())
        parts += place.row;
    if (!place.column.isEmpty())
        parts += place.column;
    if (place.table.isEmpty() && place.paragraph >= 0)
        parts += QString::number(place.paragraph);
    parts.removeAll(QString());
    return parts.join(u'/');
}

class SarifWriter
{
public:
    explicit SarifWriter(const RulePack &rules)
        : m_rules(rules)
    {
    }

    QByteArray write(const QList<SarifFile> &files)
    {
        m_json.beginObject();
        m_json.member(u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s);
        m_json.member(u"version"_s, u"2.1.0"_s);
        m_json.key(u"runs"_s).beginArray();
        m_json.beginObject();
        writeTool();
        m_json.member(u"columnKind"_s, u"utf16CodeUnits"_s);
        m_json.key(u"results"_s).beginArray();
        for (const SarifFile &file : files) {
            for (const Finding &finding : file.result.findings)
                writeResult(file.path, finding);
        }
        m_json.endArray();
        m_json.endObject();
        m_json.endArray();
        m_json.endObject();
        return m_json.result();
    }

private:
    void writeTool()
    {
        m_json.key(u"tool"_s).beginObject();
        m_json.key(u"driver"_s).beginObject();
        m_json.member(u"name"_s, u"nianbao"_s);
        m_json.member(u"version"_s, QStringLiteral(NIANBAO_VERSION));
        m_json.member(u"language"_s, QString(m_rules.language()).replace(u'_', u'-'));
        m_json.key(u"rules"_s).beginArray();
        for (const Rule &rule : m_rules.rules()) {
            m_ruleIndex.insert(rule.id, int(m_ruleIndex.size()));
            writeRule(rule);
        }
        m_json.endArray();
        m_json.endObject();
        m_json.endObject();
    }

    void writeRule(const Rule &rule)
    {
        m_json.beginObject();
        m_json.member(u"id"_s, rule.id);
        m_json.key(u"shortDescription"_s).value(QJsonObject{{u"text"_s, rule.title}});
        if (!rule.explanation.isEmpty())
            m_json.key(u"fullDescription"_s).value(QJsonObject{{u"text"_s, rule.explanation}});
        m_json.key(u"help"_s).value(QJsonObject{{u"text"_s, rule.basis}});
        m_json.key(u"defaultConfiguration"_s)
            .value(QJsonObject{{u"enabled"_s, rule.enabled}, {u"level"_s, levelOf(rule.severity)}});
        m_json.key(u"properties"_s).value(QJsonObject{{u"pack"_s, rule.pack}});
        m_json.endObject();
    }

    void writeResult(const QString &path, const Finding &finding)
    {
        m_json.beginObject();
        m_json.member(u"ruleId"_s, finding.rule);
        if (const auto index = m_ruleIndex.constFind(finding.rule); index != m_ruleIndex.constEnd())
            m_json.member(u"ruleIndex"_s, *index);
        m_json.member(u"level"_s, levelOf(finding.severity));
        m_json.key(u"message"_s).value(QJsonObject{{u"text"_s, finding.message}});
        m_json.key(u"locations"_s).beginArray();
        m_json.beginObject();
        m_json.key(u"physicalLocation"_s)
            .value(QJsonObject{{u"artifactLocation"_s, QJsonObject{{u"uri"_s, uriOf(path)}}}});
        m_json.key(u"logicalLocations"_s).beginArray();
        m_json.value(QJsonObject{{u"fullyQualifiedName"_s, logicalName(finding.where)}});
        m_json.endArray();
        m_json.endObject();
        m_json.endArray();
        if (finding.ignored) {
            m_json.key(u"suppressions"_s).beginArray();
            m_json.value(QJsonObject{{u"kind"_s, u"inSource"_s}, {u"justification"_s, *finding.ignored}});
            m_json.endArray();
        }
        m_json.key(u"properties"_s).value(properties(finding));
        m_json.endObject();
    }

    static QJsonObject properties(const Finding &finding)
    {
        QJsonObject object{{u"basis"_s, finding.basis}, {u"pack"_s, finding.pack}};
        if (finding.where.start >= 0) {
            object[u"start"_s] = finding.where.start;
            object[u"length"_s] = finding.where.length;
        }
        return object;
    }

    const RulePack &m_rules;
    JsonWriter m_json;
    QHash<QString, int> m_ruleIndex;
};

} // namespace

QByteArray sarifLog(const QList<SarifFile> &files, const RulePack &rules)
{
    return SarifWriter(rules).write(files);
}

} // namespace nianbao
