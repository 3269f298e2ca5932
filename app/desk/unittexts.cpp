#include "app/desk/unittexts.h"

#include "forms/ink.h"
#include "models/placeholders.h"

#include <QComboBox>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace nianbao {

UnitTexts::UnitTexts(QWidget *parent)
    : QWidget(parent)
    , m_sections(new QComboBox)
    , m_text(new QTextBrowser)
{
    setMinimumWidth(40 * Rhythm);
    m_sections->setAccessibleName(tr("Sections"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Texts of the units"));
    m_text->document()->setDocumentMargin(2 * Rhythm);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Rhythm, Rhythm, Rhythm, Rhythm);
    head->addWidget(m_sections);
    head->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    connect(m_sections, &QComboBox::currentIndexChanged, this, &UnitTexts::showSection);
}

void UnitTexts::setReports(const QList<Report> &reports)
{
    const QVariant chosen = m_sections->currentData();
    m_reports = reports;
    const QSignalBlocker quiet(m_sections);
    m_sections->clear();
    const QList<SectionSpec> sections =
        reports.isEmpty() ? QList<SectionSpec>() : reports.first().edition->sections;
    for (const SectionSpec &section : sections) {
        if (section.kind == SectionSpec::Kind::Narrative)
            m_sections->addItem(section.heading, section.id);
    }
    m_sections->setCurrentIndex(std::max(0, m_sections->findData(chosen)));
    showSection();
}

// Built with a cursor: what a unit wrote is text and never markup.
void UnitTexts::showSection()
{
    m_text->clear();
    const QString section = m_sections->currentData().toString();
    QTextCursor cursor(m_text->document());
    QTextBlockFormat head;
    head.setTopMargin(1.5 * Rhythm);
    QTextCharFormat name;
    name.setFontWeight(QFont::DemiBold);
    name.setForeground(Ink::accent(palette()));
    QTextBlockFormat body;
    body.setTopMargin(Rhythm / 2.0);
    body.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
    for (const Report &report : std::as_const(m_reports)) {
        const QStringList paragraphs = report.paragraphs(section);
        if (paragraphs.isEmpty())
            continue;
        if (!cursor.atStart())
            cursor.insertBlock();
        cursor.setBlockFormat(head);
        cursor.insertText(report.unit.name.simplified(), name);
        for (const QString &paragraph : paragraphs) {
            cursor.insertBlock(body);
            cursor.insertText(expandPlaceholders(paragraph, report), QTextCharFormat());
        }
    }
    m_text->moveCursor(QTextCursor::Start);
}

} // namespace nianbao
