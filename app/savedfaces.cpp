#include "app/savedfaces.h"

#include "render/faces.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

QString keyOf(const QString &role)
{
    return u"faces/"_s + role;
}

} // namespace

QMap<QString, QString> savedFaces()
{
    const QSettings settings;
    QMap<QString, QString> faces;
    const QStringList roles = faceRoleIds();
    for (const QString &role : roles) {
        const QString family = settings.value(keyOf(role)).toString();
        if (!family.isEmpty())
            faces.insert(role, family);
    }
    return faces;
}

void saveFaces(const QMap<QString, QString> &faces)
{
    QSettings settings;
    const QStringList roles = faceRoleIds();
    for (const QString &role : roles) {
        if (faces.contains(role))
            settings.setValue(keyOf(role), faces.value(role));
        else
            settings.remove(keyOf(role));
    }
}

} // namespace nianbao
