#include "forms/partform.h"

#include "forms/ink.h"
#include "models/reportdocument.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace nianbao {

PartForm::PartForm(ReportDocument *document, const Part &part, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_part(part)
    , m_body(new QVBoxLayout(this))
    , m_headingRow(new QHBoxLayout)
{
    m_body->setContentsMargins(3 * Rhythm, 2 * Rhythm + 4, 3 * Rhythm, Rhythm);
    m_body->setSpacing(2 * Rhythm);

    auto *heading = new QLabel(part.heading);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    heading->setFont(large);
    heading->setWordWrap(true);
    m_headingRow->setSpacing(Rhythm);
    m_headingRow->addWidget(heading, 1);
    m_body->addLayout(m_headingRow);
    setAccessibleName(part.heading);
    takeGround();
}

// What goes away is hidden first, and the field that loses the focus by that would tell
// a form that is gone already.
PartForm::~PartForm()
{
    m_document->disconnect(this);
    const QList<QWidget *> fields = findChildren<QWidget *>();
    for (const QWidget *field : fields)
        field->disconnect(this);
}

void PartForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeGround();
}

// Fields and boxes stand on the ground they are filled with. Styles draw their outlines
// a shade darker than the window, which on a dark ground is no outline.
void PartForm::takeGround()
{
    const QPalette given = QApplication::palette();
    const QColor lighter = Ink::mix(given.color(QPalette::Text), given.color(QPalette::Base), 0.5);
    const QColor ground = Ink::isDark(given) ? lighter : given.color(QPalette::Window);
    if (palette().color(QPalette::Window) == ground)
        return; // our own change comes back as one
    QPalette own;
    own.setColor(QPalette::Window, ground);
    setPalette(own);
}

} // namespace nianbao
