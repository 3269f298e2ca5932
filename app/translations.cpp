#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace nianbao {

bool isLanguage(const QString &language)
{
    return language == "zh_CN"_L1 || language == "en"_L1;
}

QString requestedLanguage(const QStringList &arguments)
{
    QString asked;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == "--lang"_L1 && i + 1 < arguments.size())
            asked = arguments.at(i + 1);
        else if (arguments.at(i).startsWith("--lang="_L1))
            asked = arguments.at(i).sliced(7);
    }
    if (isLanguage(asked))
        return asked;
    // The C locale of a server or a script asks for no language: Chinese then too.
    const QByteArray locale = qgetenv("LC_ALL") + qgetenv("LC_MESSAGES") + qgetenv("LANG");
    const bool english = QLocale::system().language() == QLocale::English && locale.contains("en");
    return english ? u"en"_s : u"zh_CN"_s;
}

QString installTranslations(QCoreApplication &application, const QString &language)
{
    if (language == "zh_CN"_L1) {
        auto *qt = new QTranslator(&application);
        if (qt->load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(qt);
    }
    auto *own = new QTranslator(&application);
    if (own->load(u":/i18n/nianbao_"_s + language + u".qm"_s))
        QCoreApplication::installTranslator(own);
    return language;
}

} // namespace nianbao
