#include "forms/startersdialog.h"

#include "forms/figuremenu.h"
#include "forms/ink.h"
#include "forms/paragraphedit.h"
#include "forms/quietlabel.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

constexpr int LongestChip = 40; // in rhythms; a chip is not broken over lines

} // namespace

StartersDialog::StartersDialog(const QStringList &aspects, const EditionPtr &edition, QWidget *parent)
    : QDialog(parent)
    , m_aspects(new QListWidget)
    , m_text(new ParagraphEdit)
    , m_failure(new QLabel)
{
    setWindowTitle(tr("Starter texts"));
    resize(88 * Rhythm, 52 * Rhythm);
    auto *note =
        new QuietLabel(tr("What a click on an aspect that is not written yet puts into the text. Names "
                          "on a coloured ground become the figures of the tables."));
    note->setWordWrap(true);
    m_aspects->addItems(aspects);
    m_aspects->setAccessibleName(tr("Aspects"));
    m_aspects->setFixedWidth(24 * Rhythm);
    m_text->setAccessibleName(tr("Starter text"));
    m_text->setFrameShape(QFrame::StyledPanel);
    m_text->setBackgroundRole(QPalette::Base); // of its margins too
    m_text->setAutoFillBackground(true);
    m_text->setUndoRedoEnabled(true); // of its own: no report is changed here
    m_text->setValues([this, edition](const QString &name) {
        const QString title = FigureMenu::title(name, *edition);
        return m_text->fontMetrics().elidedText(title, Qt::ElideMiddle, LongestChip * Rhythm);
    });
    m_failure->setWordWrap(true);
    QPalette red = palette();
    red.setColor(QPalette::WindowText, Ink::error(palette()));
    m_failure->setPalette(red);
    m_failure->hide();

    auto *figures = new QToolButton;
    figures->setText(tr("Insert fi&gure"));
    figures->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new FigureMenu(figures);
    menu->fill(*edition);
    figures->setMenu(menu);
    connect(menu, &FigureMenu::chosen, m_text, &ParagraphEdit::insertPlaceholder);

    auto *texts = new QHBoxLayout;
    texts->addWidget(m_aspects);
    texts->addWidget(m_text, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *restore = buttons->addButton(tr("&As delivered"), QDialogButtonBox::ResetRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Rhythm, 3 * Rhythm, 3 * Rhythm, 2 * Rhythm);
    layout->setSpacing(2 * Rhythm);
    auto *head = new QHBoxLayout;
    head->addWidget(note, 1);
    head->addWidget(figures);
    layout->addLayout(head);
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
    m_text->setParagraphs(m_starters.value(m_shown));
    m_text->document()->clearUndoRedoStacks(); // which were those of another text
}

void StartersDialog::keepText()
{
    if (!m_shown.isEmpty())
        m_starters[m_shown] = cleanText(m_text->paragraphs().join(u'\n')).split(u'\n', Qt::SkipEmptyParts);
}

void StartersDialog::restoreText()
{
    m_text->setParagraphs(builtInStarters().value(m_shown));
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
