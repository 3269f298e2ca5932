#include "forms/signatureform.h"

#include "forms/ink.h"
#include "forms/quietlabel.h"
#include "forms/undokeys.h"
#include "models/narrative.h"
#include "models/reportdocument.h"

#include <QDate>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace nianbao {

QString isoDate(const QString &typed)
{
    static const QRegularExpression day(
        u"^\\s*(\\d{4})\\s*[-年./]\\s*(\\d{1,2})\\s*[-月./]\\s*(\\d{1,2})\\s*日?\\s*$"_s);
    const QRegularExpressionMatch match = day.match(foldWidth(typed));
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && date.isValid() ? date.toString(Qt::ISODate) : typed.trimmed();
}

SignatureForm::SignatureForm(ReportDocument *document, const Part &part, QWidget *parent)
    : PartForm(document, part, parent)
    , m_agency(new QLineEdit)
    , m_date(new QLineEdit)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * Rhythm);
    form->setVerticalSpacing(Rhythm + 4);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_agency->setMinimumWidth(fontMetrics().horizontalAdvance(u'国') * 24);
    m_date->setMinimumWidth(fontMetrics().horizontalAdvance(u'国') * 10);
    m_date->setPlaceholderText(tr("e.g. 2026-1-9"));
    auto *row = new QHBoxLayout;
    auto *today = new QPushButton(tr("&Today"));
    row->addWidget(m_date);
    row->addWidget(today);
    row->addStretch(1);
    form->addRow(tr("&Agency"), m_agency);
    form->addRow(tr("&Date"), row);
    static_cast<QLabel *>(form->labelForField(row))->setBuddy(m_date);
    form->addRow(QString(), new QuietLabel(tr("Printed at the end of the report, without a seal.")));
    body()->addLayout(form);
    body()->addStretch(1);
    setFocusProxy(m_agency);
    passUndoToWindow(m_agency);
    passUndoToWindow(m_date);

    connect(m_agency, &QLineEdit::textEdited, this, [this](const QString &text) {
        ReportHead head = this->document()->head();
        head.signature.agency = text;
        this->document()->setHead(head, m_burst);
    });
    connect(m_agency, &QLineEdit::editingFinished, this, [this] { ++m_burst; });
    connect(m_date, &QLineEdit::editingFinished, this, [this] { setDate(m_date->text()); });
    connect(today, &QPushButton::clicked, this,
            [this] { setDate(QDate::currentDate().toString(Qt::ISODate)); });
    connect(document, &ReportDocument::headChanged, this, &SignatureForm::refresh);
    connect(document, &ReportDocument::replaced, this, &SignatureForm::refresh);
    refresh();
}

void SignatureForm::goTo(const Place &place)
{
    (place.row == "date"_L1 ? m_date : m_agency)->setFocus();
}

void SignatureForm::setDate(const QString &date)
{
    ReportHead head = document()->head();
    head.signature.date = isoDate(date);
    document()->setHead(head);
    refresh();
}

void SignatureForm::refresh()
{
    const Report &report = document()->report();
    if (m_agency->text() != report.signature.agency)
        m_agency->setText(report.signature.agency);
    m_agency->setPlaceholderText(report.unit.name);
    if (const QString date = chineseDate(report.signature.date); m_date->text() != date)
        m_date->setText(date);
}

} // namespace nianbao
