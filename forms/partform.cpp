#include "forms/partform.h"

#include "forms/ink.h"
#include "models/reportdocument.h"

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

} // namespace nianbao
