#include "app/desk/textdialog.h"

#include "forms/ink.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace nianbao {

TextDialog::TextDialog(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(90 * Rhythm, 60 * Rhythm);
    auto *edit = new QPlainTextEdit(text);
    edit->setReadOnly(true);
    edit->setAccessibleName(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(edit);
    layout->addWidget(buttons);
}

} // namespace nianbao
