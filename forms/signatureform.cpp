#include "forms/signatureform.h"

#include "forms/ink.h"
#include "forms/quietlabel.h"
#include "forms/undokeys.h"
#include "models/checks/numbers.h"
#include "models/narrative.h"
#include "models/reportdocument.h"

#include <QCheckBox>
#include <QDate>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace nianbao {

QString isoDate(const QString &typed)
{
    static const QRegularExpression parted(
        u"^([\\d〇零一二三四五六七八九]{4})[-年./]([\\d一二三四五六七八九十]{1,3})[-月./]([\\d一二三四五六七八九十]{1,3})日?$"_s);
    static const QRegularExpression inOne(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    QString text = foldWidth(typed).replace(u'○', u'〇');
    text.removeIf([](QChar character) { return character.isSpace(); });
    QRegularExpressionMatch match = parted.match(text);
    if (!match.hasMatch())
        match = inOne.match(text);
    const auto number = [&match](int group) {
        return int(numberValue(match.capturedView(group)).value_or(0) / NumberScale);
    };
    const QDate date = match.hasMatch() ? QDate(number(1), number(2), number(3)) : QDate();
    return date.isValid() ? date.toString(Qt::ISODate) : typed.trimmed();
}

SignatureForm::SignatureForm(ReportDocument *document, const Part &part, QWidget *parent)
    : PartForm(document, part, parent)
    , m_agency(new QLineEdit)
    , m_date(new QLineEdit)
    , m_attachments(new QPlainTextEdit)
    , m_printed(new QCheckBox(tr("&Print office and day below the text")))
    , m_seal(new QCheckBox(tr("Leave room for the &seal")))
    , m_burst(newBurst())
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * Rhythm);
    form->setVerticalSpacing(Rhythm + 4);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    addSignature(form);
    form->addRow(new Hairline);
    addPaper(form);
    body()->addLayout(form);
    body()->addStretch(1);
    setFocusProxy(m_agency);
    for (QWidget *field : std::initializer_list<QWidget *>{m_agency, m_date, m_attachments})
        passUndoToWindow(field);
    connect(document, &ReportDocument::headChanged, this, &SignatureForm::refresh);
    connect(document, &ReportDocument::replaced, this, &SignatureForm::refresh);
    refresh();
}

void SignatureForm::addSignature(QFormLayout *form)
{
    m_agency->setMinimumWidth(fontMetrics().horizontalAdvance(u'国') * 24);
    m_date->setMinimumWidth(fontMetrics().horizontalAdvance(u'国') * 10);
    m_date->setPlaceholderText(tr("e.g. 2026-1-9"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Rhythm);
    auto *today = new QPushButton(tr("&Today"));
    row->addWidget(m_date);
    row->addWidget(today);
    row->addStretch(1);
    form->addRow(tr("&Agency"), m_agency);
    form->addRow(tr("&Date"), row);
    static_cast<QLabel *>(form->labelForField(row))->setBuddy(m_date);

    connect(m_agency, &QLineEdit::textEdited, this, [this](const QString &text) {
        ReportHead head = this->document()->head();
        head.signature.agency = text;
        this->document()->setHead(head, m_burst);
    });
    connect(m_agency, &QLineEdit::editingFinished, this, [this] { m_burst = newBurst(); });
    connect(m_date, &QLineEdit::editingFinished, this, [this] { setDate(m_date->text()); });
    connect(today, &QPushButton::clicked, this,
            [this] { setDate(QDate::currentDate().toString(Qt::ISODate)); });
}

void SignatureForm::addPaper(QFormLayout *form)
{
    m_attachments->setTabChangesFocus(true);
    m_attachments->setPlaceholderText(tr("One name a line; none as a rule"));
    m_attachments->setFixedSize(fontMetrics().horizontalAdvance(u'国') * 24 + 2 * Rhythm,
                                4 * fontMetrics().lineSpacing() + 2 * Rhythm);
    m_attachments->installEventFilter(this);
    form->addRow(tr("Attach&ments"), m_attachments);
    auto *switches = new QVBoxLayout;
    switches->addWidget(m_printed);
    switches->addWidget(m_seal);
    form->addRow(tr("On paper"), switches);

    connect(m_attachments, &QPlainTextEdit::textChanged, this, &SignatureForm::setAttachments);
    const auto setSwitch = [this](bool PageOptions::*member) {
        return [this, member](bool on) {
            ReportHead head = this->document()->head();
            head.page.*member = on;
            this->document()->setHead(head);
        };
    };
    connect(m_printed, &QCheckBox::clicked, this, setSwitch(&PageOptions::signature));
    connect(m_seal, &QCheckBox::clicked, this, setSwitch(&PageOptions::sealSpace));
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

// Leaving a field ends its run of typing: one step for undo.
bool SignatureForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_attachments && event->type() == QEvent::FocusOut)
        m_burst = newBurst();
    return PartForm::eventFilter(watched, event);
}

void SignatureForm::setAttachments()
{
    ReportHead head = document()->head();
    head.page.attachments = m_attachments->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    document()->setHead(head, m_burst);
}

void SignatureForm::refresh()
{
    const Report &report = document()->report();
    const PageOptions &page = report.page;
    // Not while it is typed: an empty line is no attachment yet.
    if (m_attachments->toPlainText().split(u'\n', Qt::SkipEmptyParts) != page.attachments) {
        const QSignalBlocker blocker(m_attachments);
        m_attachments->setPlainText(page.attachments.join(u'\n'));
    }
    m_printed->setChecked(page.signature);
    m_seal->setChecked(page.sealSpace);
    m_seal->setEnabled(page.signature);
    if (m_agency->text() != report.signature.agency)
        m_agency->setText(report.signature.agency);
    m_agency->setPlaceholderText(report.unit.name);
    if (const QString date = chineseDate(report.signature.date); m_date->text() != date)
        m_date->setText(date);
}

} // namespace nianbao
