#include "app/guide.h"

#include "models/partsmodel.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace nianbao::Guide {

QString folder()
{
    return u":/nianbao/guide/"_s;
}

QStringList pages()
{
    return QDir(folder()).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
}

QString markdown(const QString &page)
{
    QFile file(folder() + page);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // The marks of what is filled in are of no interest to readers.
    static const QRegularExpression comment(u"<!--.*?-->\n?"_s);
    return QString::fromUtf8(file.readAll()).remove(comment);
}

QString pageOf(const Part &part)
{
    // A table has a page of its own, named after it, where the guide knows it.
    const auto first = [](const QString &ending) { return pages().filter(ending).value(0); };
    switch (part.kind) {
    case Part::Kind::Cover:
        return first(u"-new.md"_s);
    case Part::Kind::Table:
        if (QString own = first(u"-rows-"_s + part.table + u".md"_s); !own.isEmpty())
            return own;
        return first(u"-tables.md"_s);
    case Part::Kind::Narrative:
        return first(u"-narrative.md"_s);
    case Part::Kind::Signature:
        return first(u"-publish.md"_s);
    }
    return {};
}

QString title(const QString &page)
{
    return markdown(page).section(u'\n', 0, 0).remove(u"# "_s);
}

} // namespace nianbao::Guide
