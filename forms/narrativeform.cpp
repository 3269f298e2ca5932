#include "forms/narrativeform.h"

#include "forms/ink.h"
#include "forms/marks.h"
#include "forms/paragraphedit.h"
#include "forms/quietlabel.h"
#include "forms/undokeys.h"
#include "models/reportdocument.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace nianbao {

NarrativeForm::NarrativeForm(ReportDocument *document, const Part &part, QWidget *parent)
    : PartForm(document, part, parent)
    , m_editor(new ParagraphEdit)
    , m_count(new QuietLabel)
{
    m_editor->setAccessibleName(part.heading);
    m_editor->setPlaceholderText(tr("Write here. Levels follow from their numbering: 一、 （一） 1. （1）"));
    passUndoToWindow(m_editor);
    setFocusProxy(m_editor);
    body()->setContentsMargins(0, body()->contentsMargins().top(), 0, Rhythm);
    headingRow()->setContentsMargins(3 * Rhythm, 0, 3 * Rhythm, 0);
    body()->addWidget(m_editor, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(3 * Rhythm, 0, 3 * Rhythm, 0);
    foot->addStretch(1);
    foot->addWidget(m_count);
    body()->addLayout(foot);

    connect(m_editor, &ParagraphEdit::edited, this, &NarrativeForm::store);
    connect(document, &ReportDocument::paragraphsChanged, this, [this](const QString &section) {
        if (section == this->part().section)
            refresh();
    });
    connect(document, &ReportDocument::replaced, this, &NarrativeForm::refresh);
    refresh();
}

void NarrativeForm::goTo(const Place &place)
{
    if (place.paragraph >= 0)
        m_editor->select(place.paragraph, place.start, place.length);
    m_editor->setFocus();
}

void NarrativeForm::showFindings(const QList<Finding> &findings)
{
    QList<ParagraphEdit::Wave> waves;
    for (const Finding &finding : findings) {
        if (finding.where.section == part().section && finding.where.paragraph >= 0)
            waves += {finding.where.paragraph, std::max(0, finding.where.start), finding.where.length,
                      markColor(markOf(finding.severity), palette()), finding.message};
    }
    m_editor->setWaves(waves);
}

void NarrativeForm::store()
{
    document()->setParagraphs(part().section, m_editor->paragraphs(), m_editor->burst());
    updateCount();
}

void NarrativeForm::refresh()
{
    m_editor->setParagraphs(document()->report().paragraphs(part().section));
    updateCount();
}

void NarrativeForm::updateCount()
{
    const QStringList paragraphs = document()->report().paragraphs(part().section);
    m_count->setText(tr("%n character(s)", nullptr, characterCount(paragraphs)));
}

} // namespace nianbao
