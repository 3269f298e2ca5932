#include "app/rulechoice.h"

#include "models/reportfile.h"

#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

const QString Key = u"rules/pack"_s;
constexpr qint64 LargestPack = qint64{4} * 1024 * 1024;

} // namespace

RuleChoice::RuleChoice(const QString &language)
    : m_language(language)
{
}

QString RuleChoice::path() const
{
    return QSettings().value(Key).toString();
}

void RuleChoice::setPath(const QString &path)
{
    QSettings().setValue(Key, path);
}

Result<RulePack> RuleChoice::load() const
{
    return path().isEmpty() ? RulePack::national(m_language) : read(path());
}

Result<RulePack> RuleChoice::read(const QString &path) const
{
    const Result<QByteArray> content = readWholeFile(path, LargestPack);
    Result<RulePack> pack =
        content ? RulePack::national(m_language).withPack(*content) : Result<RulePack>(content.error());
    if (!pack)
        return Error{QDir::toNativeSeparators(path) + u": "_s + pack.error().message};
    return pack;
}

} // namespace nianbao
