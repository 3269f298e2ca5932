#include "models/starters.h"

#include "models/jsonwriter.h"
#include "models/reportfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct StarterTexts
{
    Q_DECLARE_TR_FUNCTIONS(Starters)
};

const QString StartersFile = u"nianbao/templates/starters.json"_s;
constexpr qint64 LargestFile = qint64{1024} * 1024;

QString userFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u'/' + StartersFile;
}

Result<Starters> startersFrom(const QString &path)
{
    const Result<QByteArray> content = readWholeFile(path, LargestFile);
    if (!content)
        return Error{QDir::toNativeSeparators(path) + u": "_s + content.error().message};
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(*content, &parseError);
    Starters starters;
    const QJsonObject root = document.object();
    bool isGood = document.isObject();
    for (auto it = root.begin(); it != root.end(); ++it) {
        const QJsonArray texts = it.value().toArray();
        isGood = isGood && it.value().isArray();
        for (const auto &text : texts) {
            isGood = isGood && text.isString();
            starters[it.key()] += text.toString();
        }
    }
    if (!isGood)
        return Error{StarterTexts::tr("%1: not a list of starter texts (byte %2)")
                         .arg(QDir::toNativeSeparators(path), QString::number(parseError.offset))};
    return starters;
}

} // namespace

Starters builtInStarters()
{
    const Result<Starters> starters = startersFrom(u":/"_s + StartersFile);
    return starters ? *starters : Starters();
}

Result<Starters> loadStarters()
{
    const QString own = QStandardPaths::locate(QStandardPaths::GenericDataLocation, StartersFile);
    return own.isEmpty() ? Result<Starters>(builtInStarters()) : startersFrom(own);
}

Result<void> saveStarters(const Starters &starters)
{
    if (starters == builtInStarters()) {
        QFile own(userFile());
        if (own.exists() && !own.remove())
            return Error{own.fileName() + u": "_s + own.errorString()};
        return {};
    }
    QDir().mkpath(QFileInfo(userFile()).path());
    JsonWriter writer;
    writer.beginObject();
    for (auto it = starters.begin(); it != starters.end(); ++it)
        writer.key(it.key()).value(it.value());
    writer.endObject();
    return writeWholeFile(userFile(), writer.result());
}

} // namespace nianbao
