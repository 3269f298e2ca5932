#include "forms/startersdialog.h"

#include "forms/ink.h"
#include "forms/paragraphedit.h"
#include "forms/quietlabel.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace nianbao {

StartersDialog::StartersDialog(const QStringList &aspects, QWidget *parent)
    : QDialog(parent)
    , m_aspects(new QListWidget)
    , m_text(new QPlainTextEdit)
    , m_failure(new QLabel)
{
    setWindowTitle(tr("Starter texts"));
    resize(88 * Rhythm, 52 * Rhythm);
    auto *note = new QuietLabel(tr("What a click on an aspect that is not written yet puts into the text, a "
                                   "line a paragraph. Figures of the tables follow from names such as %1.")
                                    .arg(u"{{applications.received.total}}"_s));
    note->setWordWrap(true);
    m_aspects->addItems(aspects);
    m_aspects->setAccessibleName(tr("Aspects"));
    m_aspects->setFixedWidth(24 * Rhythm);
    m_text->setAccessibleName(tr("Starter text"));
    m_text->setTabChangesFocus(true);
    m_failure->setWordWrap(true);
    QPalette red = palette();
    red.setColor(QPalette::WindowText, Ink::error(palette()));
    m_failure->setPalette(red);
    m_failure->hide();

    auto *texts = new QHBoxLayout;
    texts->addWidget(m_aspects);
    texts->addWidget(m_text, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *restore = buttons->addButton(tr("&As delivered"), QDialogButtonBox::ResetRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Rhythm, 3 * Rhythm, 3 * Rhythm, 2 * Rhythm);
    layout->setSpacing(2 * Rhythm);
    layout->addWidget(note);
    layout->addLayout(texts, 1);
    layout->addWidget(m_failure);
    layout->addWidget(buttons);
    connect(m_aspects, &QListWidget::currentRowChanged, this, &StartersDialog::showAspect);
    connect(restore, &QPushButton::clicked, this, &StartersDialog::restoreText);
    connect(buttons, &QDialogButtonBox::accepted, this, &StartersDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &StartersDialog::reject);

    const Result<Starters> starters = loadStarters();
    m_starters = starters ? *starters : builtInStarters();
    if (!starters)
        tell(starters.error().message);
    m_aspects->setCurrentRow(0);
}

void StartersDialog::showAspect(int row)
{
    keepText();
    m_shown = row < 0 ? QString() : m_aspects->item(row)->text();
    m_text->setPlainText(m_starters.value(m_shown).join(u'\n'));
}

void StartersDialog::keepText()
{
    if (!m_shown.isEmpty())
        m_starters[m_shown] = cleanText(m_text->toPlainText()).split(u'\n', Qt::SkipEmptyParts);
}

void StartersDialog::restoreText()
{
    m_text->setPlainText(builtInStarters().value(m_shown).join(u'\n'));
}

void StartersDialog::tell(const QString &failure)
{
    m_failure->setText(failure);
    m_failure->show();
}

void StartersDialog::accept()
{
    keepText();
    if (const Result<void> saved = saveStarters(m_starters); !saved)
        return tell(tr("The texts cannot be saved. %1").arg(saved.error().message));
    QDialog::accept();
}

} // namespace nianbao
