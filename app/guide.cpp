#include "app/guide.h"

#include "models/partsmodel.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QWidget>

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

namespace {

QString first(const QString &ending)
{
    return pages().filter(ending).value(0);
}

} // namespace

QString pageOf(const Part &part)
{
    // A table has a page of its own, named after it, where the guide knows it.
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

QString pageOf(const QWidget *window)
{
    static const QHash<QLatin1StringView, QString> endings{
        {"nianbao::NewReportWizard"_L1, u"-new.md"_s},   {"nianbao::ImportDialog"_L1, u"-import.md"_s},
        {"nianbao::PastePreview"_L1, u"-tables.md"_s},   {"nianbao::StartersDialog"_L1, u"-narrative.md"_s},
        {"nianbao::IgnoreDialog"_L1, u"-findings.md"_s}, {"nianbao::RulesDialog"_L1, u"-findings.md"_s},
        {"nianbao::ReadyDialog"_L1, u"-publish.md"_s},   {"nianbao::FacesDialog"_L1, u"-publish.md"_s},
        {"nianbao::RecoveryDialog"_L1, u"-safety.md"_s}, {"nianbao::DeskWindow"_L1, u"-many.md"_s},
    };
    for (const QWidget *widget = window; widget; widget = widget->parentWidget()) {
        const auto ending = endings.constFind(QLatin1StringView(widget->metaObject()->className()));
        if (ending != endings.constEnd())
            return first(*ending);
    }
    return pages().value(0);
}

QString title(const QString &page)
{
    return markdown(page).section(u'\n', 0, 0).remove(u"# "_s);
}

} // namespace nianbao::Guide
