#include "forms/narrativeform.h"

#include "forms/aspectguide.h"
#include "forms/figuremenu.h"
#include "forms/ink.h"
#include "forms/marks.h"
#include "forms/paragraphedit.h"
#include "forms/quietlabel.h"
#include "forms/undokeys.h"
#include "models/carryover.h"
#include "models/placeholders.h"
#include "models/reportdocument.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// As FigureChips shows it.
QString valueOf(const QString &name, const Report &report)
{
    const QString placeholder = u"{{"_s + name + u"}}"_s;
    QString value = expandPlaceholders(placeholder, report);
    if (value != placeholder)
        return value;
    return placeholderNames(report).contains(name) ? u"□"_s : QString();
}

} // namespace

NarrativeForm::NarrativeForm(ReportDocument *document, const Part &part, QWidget *parent)
    : PartForm(document, part, parent)
    , m_guide(new AspectGuide)
    , m_editor(new ParagraphEdit)
    , m_previous(new ParagraphEdit)
    , m_showPrevious(new QToolButton)
    , m_placeholder(new QuietLabel)
    , m_lastYears(new QuietLabel)
    , m_count(new QuietLabel)
{
    m_editor->setAccessibleName(part.heading);
    m_editor->setPlaceholderText(tr("Write here. Levels follow from their numbering: 一、 （一） 1. （1）"));
    passUndoToWindow(m_editor);
    setFocusProxy(m_editor);
    body()->setContentsMargins(0, body()->contentsMargins().top(), 0, Rhythm);
    headingRow()->setContentsMargins(3 * Rhythm, 0, 3 * Rhythm, 0);
    auto *figures = new QToolButton;
    figures->setText(tr("&Insert figure"));
    figures->setPopupMode(QToolButton::InstantPopup);
    figures->setToolTip(tr("Puts a figure of the tables into the text; it follows the table."));
    auto *menu = new FigureMenu(figures);
    figures->setMenu(menu);
    m_showPrevious->setText(tr("&Last year's text"));
    m_showPrevious->setCheckable(true);
    m_showPrevious->setVisible(false);
    headingRow()->addWidget(figures);
    headingRow()->addWidget(m_showPrevious);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        const Report &report = this->document()->report();
        menu->fill(*report.edition, [&report](int figure) {
            return report.figure(figure).isBlank() ? tr("blank") : report.figure(figure).display();
        });
    });
    connect(menu, &FigureMenu::chosen, m_editor, &ParagraphEdit::insertPlaceholder);

    body()->addWidget(m_guide);
    connect(m_guide, &AspectGuide::chosen, this, &NarrativeForm::beginAspect);

    auto *texts = new QHBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_editor, 1);
    texts->addWidget(m_previous, 1);
    m_previous->setReadOnly(true);
    m_previous->setAccessibleName(tr("Last year's text"));
    m_previous->setVisible(false);
    connect(m_showPrevious, &QToolButton::toggled, m_previous, &QWidget::setVisible);
    body()->addLayout(texts, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(3 * Rhythm, 0, 3 * Rhythm, 0);
    foot->addWidget(m_placeholder, 1);
    m_placeholder->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // widens no window
    foot->addWidget(m_lastYears);
    foot->addWidget(m_count);
    body()->addLayout(foot);

    m_editor->setValues([document](const QString &name) { return valueOf(name, document->report()); });
    connect(document, &ReportDocument::figuresChanged, m_editor, &ParagraphEdit::refreshValues);
    connect(document, &ReportDocument::headChanged, m_editor, &ParagraphEdit::refreshValues);
    connect(m_editor, &ParagraphEdit::edited, this, &NarrativeForm::store);
    connect(m_editor, &QTextEdit::cursorPositionChanged, this, [this] {
        showPlaceholder();
        Place place;
        place.section = this->part().section;
        place.paragraph = m_editor->currentParagraph();
        Q_EMIT cursorMoved(place);
    });
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
    showPlaceholder();
}

void NarrativeForm::showPlaceholder()
{
    const QString placeholder = m_editor->placeholderAtCursor();
    const QString value = expandPlaceholders(placeholder, document()->report());
    const bool known = value != placeholder;
    // What is wrong where the cursor stands can be read without a mouse.
    m_placeholder->setText(placeholder.isEmpty() ? m_editor->tipAt(m_editor->textCursor().position())
                           : known               ? tr("%1 is printed as %2").arg(placeholder, value)
                                                 : tr("%1 has no figure yet").arg(placeholder));
}

void NarrativeForm::showPrevious(const Report *previous)
{
    const QStringList paragraphs = previous ? previous->paragraphs(part().section) : QStringList();
    if (previous) {
        m_previous->setValues([report = *previous](const QString &name) { return valueOf(name, report); });
        m_previous->refreshValues();
    }
    m_previous->setParagraphs(paragraphs);
    m_showPrevious->setVisible(!paragraphs.isEmpty());
    if (paragraphs.isEmpty())
        m_showPrevious->setChecked(false);
    markUnchanged();
}

void NarrativeForm::showAspects(const QList<Aspect> &aspects)
{
    m_guide->showAspects(aspects);
}

void NarrativeForm::showLimits(const LengthLimits &limits)
{
    if (limits == m_limits)
        return;
    m_limits = limits;
    updateCount();
}

void NarrativeForm::beginAspect(const QString &aspect)
{
    const QStringList paragraphs = document()->report().paragraphs(part().section);
    document()->setParagraphs(part().section, paragraphs + starterOf(aspect, paragraphs));
    m_editor->select(int(paragraphs.size()) + 1, 0, 0);
    m_editor->setFocus();
}

// What was taken over word for word is underlined on last year's side, and has a line
// beside it on this year's until it is touched.
void NarrativeForm::markUnchanged()
{
    const QStringList now = document()->report().paragraphs(part().section);
    const QStringList before = m_previous->paragraphs();
    QList<ParagraphEdit::Wave> same;
    for (int i = 0; i < int(before.size()); ++i) {
        if (now.contains(before.at(i)))
            same += {i, 0, 0, Ink::advice(palette()), tr("Unchanged from last year")};
    }
    m_previous->setWaves(same);
    const QList<int> lastYears = lastYearsParagraphs(now, before);
    m_editor->setMarked(lastYears);
    m_lastYears->setText(lastYears.isEmpty()
                             ? QString()
                             : tr("▎%n paragraph(s) still last year's", nullptr, int(lastYears.size())));
}

void NarrativeForm::store()
{
    document()->setParagraphs(part().section, m_editor->paragraphs(), m_editor->burst());
}

void NarrativeForm::refresh()
{
    m_editor->refreshValues();
    m_editor->setParagraphs(document()->report().paragraphs(part().section));
    updateCount();
}

void NarrativeForm::updateCount()
{
    // As it is printed: a placeholder counts what stands in its place.
    QStringList paragraphs = document()->report().paragraphs(part().section);
    for (QString &paragraph : paragraphs)
        paragraph = expandPlaceholders(paragraph, document()->report());
    markUnchanged();
    m_count->setText(countText(characterCount(paragraphs)));
}

// Where a limit is set, how far it is, in words as well as in numbers.
QString NarrativeForm::countText(int count) const
{
    const QString counted = tr("%n character(s)", nullptr, count);
    if (m_limits.longest && count > *m_limits.longest)
        return tr("%1, %2 more than the %3 allowed")
            .arg(counted)
            .arg(count - *m_limits.longest)
            .arg(*m_limits.longest);
    if (count < m_limits.shortest)
        return tr("%1, %2 fewer than the %3 asked for")
            .arg(counted)
            .arg(m_limits.shortest - count)
            .arg(m_limits.shortest);
    return m_limits.longest ? tr("%1 of at most %2").arg(counted).arg(*m_limits.longest) : counted;
}

} // namespace nianbao
