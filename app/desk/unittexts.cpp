#include "app/desk/unittexts.h"

#include "forms/ink.h"
#include "models/placeholders.h"

#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace nianbao {

UnitTexts::UnitTexts(QWidget *parent)
    : QWidget(parent)
    , m_sections(new QListWidget)
    , m_text(new QTextBrowser)
{
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setAccessibleName(tr("Sections"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Texts of the units"));
    m_text->document()->setDocumentMargin(2 * Rhythm);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_sections);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 4);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_sections, &QListWidget::currentRowChanged, this, &UnitTexts::showSection);
}

void UnitTexts::setReports(const QList<Report> &reports)
{
    const int row = std::max(0, m_sections->currentRow());
    m_reports = reports;
    m_sections->clear();
    if (reports.isEmpty()) {
        m_text->clear();
        return;
    }
    for (const SectionSpec &section : reports.first().edition->sections) {
        if (section.kind != SectionSpec::Kind::Narrative)
            continue;
        auto *item = new QListWidgetItem(section.heading, m_sections);
        item->setData(Qt::UserRole, section.id);
    }
    m_sections->setCurrentRow(std::min(row, m_sections->count() - 1));
}

// Built with a cursor: what a unit wrote is text and never markup.
void UnitTexts::showSection()
{
    m_text->clear();
    if (!m_sections->currentItem())
        return;
    const QString section = m_sections->currentItem()->data(Qt::UserRole).toString();
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
