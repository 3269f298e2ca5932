#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace nianbao {

// Chinese unless the desktop is not: the language asked for with --lang, else
// English where the locale is English, else zh_CN.
QString requestedLanguage(const QStringList &arguments);
bool isLanguage(const QString &language);

// Installs the catalogues of the program and of Qt; returns the language in use.
QString installTranslations(QCoreApplication &application, const QString &language);

} // namespace nianbao
