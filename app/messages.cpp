#include "app/messages.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

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

Discard askDiscard(QWidget *window, const QString &name)
{
    QMessageBox box(QMessageBox::Question, MessageTexts::tr("Nianbao"),
                    MessageTexts::tr("Save the changes to “%1”?").arg(name), QMessageBox::NoButton, window);
    box.setInformativeText(MessageTexts::tr("Changes that are not saved are lost."));
    QPushButton *save = box.addButton(MessageTexts::tr("&Save"), QMessageBox::AcceptRole);
    QPushButton *discard = box.addButton(MessageTexts::tr("&Do not save"), QMessageBox::DestructiveRole);
    box.addButton(MessageTexts::tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.exec();
    if (box.clickedButton() == save)
        return Discard::Save;
    return box.clickedButton() == discard ? Discard::Discard : Discard::Cancel;
}

} // namespace nianbao
