#include "forms/ignoredialog.h"

#include "forms/ink.h"
#include "forms/quietlabel.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace nianbao {

IgnoreDialog::IgnoreDialog(const QString &message, bool isError, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QPlainTextEdit)
{
    setWindowTitle(tr("Ignore with a reason"));
    resize(56 * Rhythm, 34 * Rhythm);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Rhythm, 3 * Rhythm, 3 * Rhythm, 2 * Rhythm);
    layout->setSpacing(2 * Rhythm);
    auto *finding = new QLabel(message);
    finding->setWordWrap(true);
    finding->setTextFormat(Qt::PlainText);
    layout->addWidget(finding);
    auto *label = new QLabel(tr("&Why it is right as it stands:"));
    label->setBuddy(m_reason);
    layout->addWidget(label);
    m_reason->setTabChangesFocus(true);
    layout->addWidget(m_reason, 1);
    m_reason->setFocus();
    auto *note = new QuietLabel(
        isError ? tr("It is still an error to whoever checks the report. The reason stands beside it in the "
                     "report file (.nianbao), not in exported documents.")
                : tr("The reason is kept in the report file (.nianbao): whoever checks that reads it beside "
                     "the finding. Exported documents are without it."));
    note->setWordWrap(true);
    layout->addWidget(note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *ignore = buttons->addButton(tr("&Ignore"), QDialogButtonBox::AcceptRole);
    ignore->setEnabled(false);
    layout->addWidget(buttons);
    ignore->setDefault(true); // once it is the dialog's
    connect(m_reason, &QPlainTextEdit::textChanged, ignore,
            [this, ignore] { ignore->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString IgnoreDialog::reason() const
{
    return m_reason->toPlainText().simplified();
}

} // namespace nianbao
