#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

class QWidget;

namespace nianbao {

// What went wrong: one sentence on what could not be done, and why.
void tellFailure(QWidget *window, const QString &what, const QString &cause);

enum class Discard { Save, Discard, Cancel };
// Asked before a report with unsaved changes goes.
Discard askDiscard(QWidget *window, const QString &name);

enum class Overwrite { Overwrite, SaveAs, Cancel };
// Asked before a file that someone else changed is written over.
Overwrite askOverwrite(QWidget *window, const QString &name);

// The same before a file that someone else has open.
Overwrite askOverwriteOpen(QWidget *window, const QString &name, const QString &host, const QDateTime &since);

// Asked before other files are written over.
bool askReplace(QWidget *window, const QStringList &names);

// Asked where someone else has the file open; true: open it for reading.
bool askReadOnly(QWidget *window, const QString &name, const QString &host, const QDateTime &since);

// Asked before what an earlier program had not saved is thrown away.
bool askForget(QWidget *window, const QString &title);

} // namespace nianbao
