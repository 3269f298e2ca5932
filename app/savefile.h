#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace nianbao {

// Asks where to save; empty where the user thought better of it. A name without
// one of the suffixes gets the first of them, and a file that is there already is
// replaced only after a question that names it as it will be called.
QString askSaveFile(QWidget *window, const QString &title, const QString &proposed, const QString &filter,
                    const QStringList &suffixes);

} // namespace nianbao
