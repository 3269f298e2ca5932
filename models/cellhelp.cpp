#include "models/cellhelp.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct HelpTexts
{
    Q_DECLARE_TR_FUNCTIONS(CellHelp)
};

// {"text": {"zh_CN": …, "en": …}, "basis": …} as one sentence with its basis.
QString sentence(const QJsonObject &entry, const QString &language)
{
    const auto localized = [&](const QJsonValue &texts) {
        return texts.isString() ? texts.toString() : texts[language].toString(texts["zh_CN"_L1].toString());
    };
    QString text = localized(entry["text"_L1]);
    const QString basis = localized(entry["basis"_L1]);
    if (basis.isEmpty())
        return text;
    // The basis stands inside the sentence, before its full stop.
    return text.endsWith(u'。') ? u"%1（%2）。"_s.arg(text.chopped(1), basis)
                                : u"%1 (%2)."_s.arg(text.endsWith(u'.') ? text.chopped(1) : text, basis);
}

void read(const QString &table, const QJsonObject &entries, const QString &language,
          QHash<QString, QString> &sentences)
{
    for (auto it = entries.begin(); it != entries.end(); ++it)
        sentences.insert(table + u'.' + it.key(), sentence(it.value().toObject(), language));
}

} // namespace

CellHelp CellHelp::forEdition(const QString &edition, const QString &language)
{
    QFile file(u":/nianbao/help/"_s + edition + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<CellHelp> help = fromJson(file.readAll(), language);
    return help ? *help : CellHelp();
}

Result<CellHelp> CellHelp::fromJson(const QByteArray &json, const QString &language)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject())
        return Error{HelpTexts::tr("not a JSON object (%1 at byte %2)")
                         .arg(parseError.errorString())
                         .arg(parseError.offset)};
    CellHelp help;
    const QJsonObject tables = document.object();
    for (auto it = tables.begin(); it != tables.end(); ++it) {
        read(it.key(), it.value()["rows"_L1].toObject(), language, help.m_rows);
        read(it.key(), it.value()["columns"_L1].toObject(), language, help.m_columns);
    }
    return help;
}

QString CellHelp::row(const FigureSpec &figure) const
{
    return m_rows.value(figure.table + u'.' + figure.row);
}

QString CellHelp::column(const FigureSpec &figure) const
{
    return m_columns.value(figure.table + u'.' + figure.column);
}

} // namespace nianbao
