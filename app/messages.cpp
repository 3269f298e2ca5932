#include "app/messages.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct MessageTexts
{
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

} // namespace

void tellFailure(QWidget *window, const QString &what, const QString &cause)
{
    QMessageBox box(QMessageBox::Warning, MessageTexts::tr("Nianbao"), what, QMessageBox::Ok, window);
    box.setInformativeText(cause);
    box.exec();
}

namespace {

struct Choice
{
    QString text;
    QMessageBox::ButtonRole role;
};

// A question with its answers, the first of them the default; the answer's
// index, or the last where the question was closed.
int ask(QWidget *window, const QString &question, const QString &more, const QList<Choice> &choices)
{
    QMessageBox box(QMessageBox::Question, MessageTexts::tr("Nianbao"), question, QMessageBox::NoButton,
                    window);
    box.setInformativeText(more);
    QList<QAbstractButton *> buttons;
    for (const Choice &choice : choices)
        buttons += box.addButton(choice.text, choice.role);
    box.setDefaultButton(static_cast<QPushButton *>(buttons.first()));
    box.exec();
    const qsizetype answer = buttons.indexOf(box.clickedButton());
    return int(answer < 0 ? buttons.size() - 1 : answer);
}

} // namespace

Discard askDiscard(QWidget *window, const QString &name)
{
    const int answer = ask(window, MessageTexts::tr("Save the changes to “%1”?").arg(name),
                           MessageTexts::tr("Changes that are not saved are lost."),
                           {{MessageTexts::tr("&Save"), QMessageBox::AcceptRole},
                            {MessageTexts::tr("&Do not save"), QMessageBox::DestructiveRole},
                            {MessageTexts::tr("Cancel"), QMessageBox::RejectRole}});
    return answer == 0 ? Discard::Save : answer == 1 ? Discard::Discard : Discard::Cancel;
}

namespace {

Overwrite askOver(QWidget *window, const QString &question, const QString &more)
{
    const int answer = ask(window, question, more,
                           {{MessageTexts::tr("Save &as…"), QMessageBox::AcceptRole},
                            {MessageTexts::tr("&Replace"), QMessageBox::DestructiveRole},
                            {MessageTexts::tr("Cancel"), QMessageBox::RejectRole}});
    return answer == 0 ? Overwrite::SaveAs : answer == 1 ? Overwrite::Overwrite : Overwrite::Cancel;
}

QString openSince(const QString &host, const QDateTime &since)
{
    return MessageTexts::tr("It has been open on the computer “%1” since %2.")
        .arg(host, since.toString(u"yyyy-MM-dd HH:mm"_s));
}

} // namespace

Overwrite askOverwrite(QWidget *window, const QString &name)
{
    return askOver(window, MessageTexts::tr("“%1” was changed by someone else.").arg(name),
                   MessageTexts::tr("Saving here replaces their changes. Save yours under "
                                    "another name to compare both."));
}

Overwrite askOverwriteOpen(QWidget *window, const QString &name, const QString &host, const QDateTime &since)
{
    return askOver(window, MessageTexts::tr("“%1” is open elsewhere.").arg(name),
                   openSince(host, since) + u'\n' +
                       MessageTexts::tr("Saving here replaces what is being written there."));
}

bool askReplace(QWidget *window, const QStringList &names)
{
    return ask(window, MessageTexts::tr("Replace what is there already?"),
               MessageTexts::tr("%n file(s) of this name would be lost:", nullptr, int(names.size())) +
                   u'\n' + names.join(u'\n'),
               {{MessageTexts::tr("&Replace"), QMessageBox::DestructiveRole},
                {MessageTexts::tr("Cancel"), QMessageBox::RejectRole}}) == 0;
}

bool askReadOnly(QWidget *window, const QString &name, const QString &host, const QDateTime &since)
{
    return ask(window, MessageTexts::tr("“%1” is open elsewhere.").arg(name),
               openSince(host, since) + u'\n' +
                   MessageTexts::tr("You can read it and save it under another name."),
               {{MessageTexts::tr("Open for &reading"), QMessageBox::AcceptRole},
                {MessageTexts::tr("Cancel"), QMessageBox::RejectRole}}) == 0;
}

bool askForget(QWidget *window, const QString &title)
{
    return ask(window, MessageTexts::tr("Discard what is not saved of “%1”?").arg(title),
               MessageTexts::tr("What was saved before stays as it is."),
               {{MessageTexts::tr("&Discard"), QMessageBox::DestructiveRole},
                {MessageTexts::tr("Cancel"), QMessageBox::RejectRole}}) == 0;
}

} // namespace nianbao
