#include "forms/findbar.h"

#include "forms/ink.h"
#include "forms/quietlabel.h"
#include "models/reportdocument.h"
#include "models/textsearch.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace nianbao {

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
    add(tr("Close"), [this] { hide(); });
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        m_current = -1;
        showCount();
    });
    connect(document, &ReportDocument::paragraphsChanged, this, &FindBar::showCount);
    hide();
}

void FindBar::open()
{
    show();
    m_words->setFocus();
    m_words->selectAll();
    showCount();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

void FindBar::step(int direction)
{
    const QList<Place> places = occurrences(m_document->report(), m_words->text());
    if (places.isEmpty())
        return;
    const int count = int(places.size());
    m_current = m_current < 0 ? (direction > 0 ? 0 : count - 1) : (m_current + direction + count) % count;
    // The words stay in hand: the next Enter goes on.
    Q_EMIT found(places.at(m_current));
    m_words->setFocus();
    showCount();
}

void FindBar::replaceCurrent()
{
    const QList<Place> places = occurrences(m_document->report(), m_words->text());
    if (m_current < 0 || m_current >= places.size())
        return step(1);
    const Place &place = places.at(m_current);
    const Report next = replaced(m_document->report(), {place}, m_replacement->text());
    m_document->setParagraphs(place.section, next.paragraphs(place.section));
    --m_current;
    step(1);
}

void FindBar::replaceAll()
{
    const QList<Place> places = occurrences(m_document->report(), m_words->text());
    m_document->replaceReport(replaced(m_document->report(), places, m_replacement->text()),
                              tr("Replace “%1”").arg(m_words->text()));
    m_count->setText(tr("%n replaced", nullptr, int(places.size())));
}

void FindBar::showCount()
{
    const qsizetype count = occurrences(m_document->report(), m_words->text()).size();
    if (m_words->text().isEmpty())
        m_count->clear();
    else
        m_count->setText(m_current < 0 ? tr("%n place(s)", nullptr, int(count))
                                       : tr("%1 of %2").arg(m_current + 1).arg(count));
}

} // namespace nianbao
