#include "forms/findbar.h"

#include "forms/ink.h"
#include "forms/quietlabel.h"
#include "models/reportdocument.h"
#include "models/textsearch.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <tuple>

namespace nianbao {

namespace {

// Where a place stands in the report as it is read.
auto orderOf(const Place &place, const Edition &edition)
{
    const auto section = std::find_if(edition.sections.begin(), edition.sections.end(),
                                      [&place](const SectionSpec &spec) { return spec.id == place.section; });
    const bool isPreamble = section == edition.sections.end();
    return std::tuple(isPreamble ? -1 : section - edition.sections.begin(), place.paragraph, place.start);
}

} // namespace

FindBar::FindBar(ReportDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_words(new QLineEdit)
    , m_replacement(new QLineEdit)
    , m_count(new QuietLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * Rhythm, Rhythm, 3 * Rhythm, Rhythm);
    m_words->setPlaceholderText(tr("Find in all sections"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_replacement->setAccessibleName(m_replacement->placeholderText());
    row->addWidget(m_words, 2);
    row->addWidget(m_count);
    row->addWidget(m_replacement, 2);
    const auto add = [this, row](const QString &text, auto slot) {
        auto *button = new QPushButton(text);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
    };
    add(tr("Ne&xt"), [this] { step(1); });
    add(tr("Repla&ce"), [this] { replaceCurrent(); });
    add(tr("Replace all"), [this] { replaceAll(); });
    add(tr("Close"), [this] { leave(); });
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        m_found.reset();
        showCount();
    });
    connect(document, &ReportDocument::paragraphsChanged, this, &FindBar::showCount);
    connect(document, &ReportDocument::replaced, this, &FindBar::showCount);
    hide();
}

void FindBar::open()
{
    show();
    m_words->setFocus();
    m_words->selectAll();
    showCount();
}

void FindBar::leave()
{
    hide();
    Q_EMIT left();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

QList<Place> FindBar::places() const
{
    return occurrences(m_document->report(), m_words->text());
}

// The next place from where the last one was; edits may have moved or taken it since.
void FindBar::step(int direction)
{
    const QList<Place> all = places();
    if (all.isEmpty())
        return;
    const Edition &edition = *m_document->report().edition;
    const auto isBeyond = [&](const Place &place) {
        return !m_found || (direction > 0 ? orderOf(place, edition) > orderOf(*m_found, edition)
                                          : orderOf(place, edition) < orderOf(*m_found, edition));
    };
    if (direction > 0) {
        const auto next = std::find_if(all.begin(), all.end(), isBeyond);
        m_found = next == all.end() ? all.first() : *next;
    } else {
        const auto next = std::find_if(all.rbegin(), all.rend(), isBeyond);
        m_found = next == all.rend() ? all.last() : *next;
    }
    // The words stay in hand: the next Enter goes on.
    Q_EMIT found(*m_found);
    m_words->setFocus();
    showCount();
}

void FindBar::replaceCurrent()
{
    if (!m_found || !places().contains(*m_found))
        return step(1);
    const QString section = m_found->section;
    const Report next = replaced(m_document->report(), {*m_found}, m_replacement->text());
    m_document->setParagraphs(section, next.paragraphs(section));
    // Behind what was put in, which may hold the words itself.
    m_found->start += int(m_replacement->text().size()) - 1;
    step(1);
}

void FindBar::replaceAll()
{
    const QList<Place> all = places();
    m_document->replaceReport(replaced(m_document->report(), all, m_replacement->text()),
                              tr("Replace “%1”").arg(m_words->text()));
    m_count->setText(tr("%n replaced", nullptr, int(all.size())));
}

void FindBar::showCount()
{
    if (m_words->text().isEmpty())
        return m_count->clear();
    const QList<Place> all = places();
    const qsizetype index = m_found ? all.indexOf(*m_found) : -1;
    m_count->setText(index < 0 ? tr("%n place(s)", nullptr, int(all.size()))
                               : tr("%1 of %2").arg(index + 1).arg(all.size()));
}

} // namespace nianbao
