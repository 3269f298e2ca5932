#include "forms/unitform.h"

#include "forms/ink.h"
#include "forms/quietlabel.h"
#include "forms/undokeys.h"
#include "forms/yearbox.h"
#include "models/reportdocument.h"
#include "models/unitname.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// The regulations came into force in 2008.
constexpr int FirstYear = 2008;
constexpr int LastYear = 2099;

constexpr std::array Kinds{UnitKind::Township, UnitKind::Subdistrict, UnitKind::Department,
                           UnitKind::County,   UnitKind::City,        UnitKind::Other};

void showText(QLineEdit *field, const QString &text)
{
    if (field->text() != text)
        field->setText(text);
}

QFormLayout *makeForm(QVBoxLayout *body)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * Rhythm);
    form->setVerticalSpacing(Rhythm + 4);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    body->addLayout(form);
    return form;
}

} // namespace

UnitForm::UnitForm(ReportDocument *document, const Editions *editions, const Part &part, QWidget *parent)
    : PartForm(document, part, parent)
    , m_editions(editions)
    , m_year(new YearBox)
    , m_edition(new QComboBox)
    , m_editionOffer(new QWidget)
    , m_otherEdition(new QuietLabel)
    , m_kind(new QComboBox)
    , m_title(new QLineEdit)
    , m_letterhead(new QLineEdit)
    , m_redLine(new QCheckBox(tr("In re&d, with a red line below")))
    , m_burst(newBurst())
{
    QFormLayout *form = makeForm(body());
    addUnit(form);
    form->addRow(new Hairline);
    addYearAndEdition(form);
    form->addRow(new Hairline);
    addContact(form);
    body()->addStretch(1);
    setFocusProxy(m_fields.first().first);

    connect(document, &ReportDocument::headChanged, this, &UnitForm::refresh);
    connect(document, &ReportDocument::replaced, this, &UnitForm::refresh);
    refresh();
}

QLineEdit *UnitForm::addField(QFormLayout *form, const QString &label, QString Unit::*member, int characters)
{
    auto *field = new QLineEdit;
    field->setMinimumWidth(fontMetrics().horizontalAdvance(u'国') * characters + 2 * Rhythm);
    passUndoToWindow(field);
    form->addRow(label, field);
    m_fields += {field, member};
    connect(field, &QLineEdit::textEdited, this, [this, member](const QString &text) {
        ReportHead head = document()->head();
        head.unit.*member = text;
        document()->setHead(head, m_burst);
    });
    // Leaving a field ends its run of typing: one step for undo.
    connect(field, &QLineEdit::editingFinished, this, [this] { m_burst = newBurst(); });
    return field;
}

void UnitForm::addUnit(QFormLayout *form)
{
    QLineEdit *name = addField(form, tr("Full &name of the unit"), &Unit::name, 24);
    name->setPlaceholderText(tr("as on the seal"));
    addField(form, tr("&Short name"), &Unit::shortName, 12);
    for (const UnitKind kind : Kinds)
        m_kind->addItem(unitKindName(kind), int(kind));
    form->addRow(tr("&Kind of unit"), m_kind);
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        ReportHead head = document()->head();
        head.unit.kind = Kinds.at(std::size_t(index));
        document()->setHead(head);
    });
}

void UnitForm::addYearAndEdition(QFormLayout *form)
{
    m_year->setMinimumWidth(12 * Rhythm);
    m_year->setKeyboardTracking(false);
    form->addRow(tr("Report &year"), m_year);
    connect(m_year, &YearBox::valueChanged, this, &UnitForm::setYear);

    for (const EditionPtr &edition : m_editions->all())
        m_edition->addItem(tr("%1 format (%2)").arg(edition->id, edition->basis), edition->id);
    form->addRow(tr("&Tables"), m_edition);
    connect(m_edition, &QComboBox::activated, this, &UnitForm::setEdition);

    auto *offer = new QHBoxLayout(m_editionOffer);
    offer->setContentsMargins(0, 0, 0, 0);
    auto *change = new QPushButton(tr("&Use them"));
    offer->addWidget(m_otherEdition);
    offer->addWidget(change);
    offer->addStretch(1);
    form->addRow(QString(), m_editionOffer);
    connect(change, &QPushButton::clicked, this, [this] {
        document()->setEdition(m_editions->forYear(document()->report().year), document()->report().year);
    });
    addTitle(form);
}

void UnitForm::addTitle(QFormLayout *form)
{
    m_title->setMinimumWidth(fontMetrics().horizontalAdvance(u'国') * 34);
    passUndoToWindow(m_title);
    form->addRow(tr("T&itle"), m_title);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &text) {
        ReportHead head = document()->head();
        head.title = text;
        document()->setHead(head, m_burst);
    });
    connect(m_title, &QLineEdit::editingFinished, this, [this] { m_burst = newBurst(); });
    addLetterhead(form);
}

void UnitForm::addLetterhead(QFormLayout *form)
{
    m_letterhead->setMinimumWidth(fontMetrics().horizontalAdvance(u'国') * 34);
    m_letterhead->setPlaceholderText(tr("The unit's name above the title; none as a rule"));
    passUndoToWindow(m_letterhead);
    form->addRow(tr("&Letterhead"), m_letterhead);
    form->addRow(QString(), m_redLine);
    connect(m_letterhead, &QLineEdit::textEdited, this, [this](const QString &text) {
        ReportHead head = document()->head();
        head.page.letterhead = text;
        document()->setHead(head, m_burst);
    });
    connect(m_letterhead, &QLineEdit::editingFinished, this, [this] { m_burst = newBurst(); });
    connect(m_redLine, &QCheckBox::clicked, this, [this](bool on) {
        ReportHead head = document()->head();
        head.page.redLine = on;
        document()->setHead(head);
    });
}

void UnitForm::addContact(QFormLayout *form)
{
    addField(form, tr("&Address"), &Unit::address, 24);
    addField(form, tr("&Postcode"), &Unit::postcode, 8);
    addField(form, tr("Teleph&one"), &Unit::phone, 12);
    addField(form, tr("&Website"), &Unit::website, 24);
    form->addRow(QString(),
                 new QuietLabel(tr("For the preamble: whom to ask and where to read the report.")));
}

void UnitForm::goTo(const Place &place)
{
    if (place.section == "title"_L1 && place.start >= 0) {
        m_title->setFocus();
        m_title->setSelection(place.start, place.length);
        return;
    }
    m_fields.first().first->setFocus();
}

// A report with nothing in its tables yet moves to the tables of its year by itself.
void UnitForm::setYear(int year)
{
    const Report &report = document()->report();
    const EditionPtr asked = m_editions->forYear(year);
    const bool untouched = std::all_of(report.figures.begin(), report.figures.end(),
                                       [](const Figure &figure) { return figure.isBlank(); });
    if (asked && !report.edition->covers(year) && untouched) {
        document()->setEdition(asked, year);
        return;
    }
    ReportHead head = document()->head();
    head.year = year;
    document()->setHead(head);
}

void UnitForm::setEdition(int index)
{
    const EditionPtr edition = m_editions->find(m_edition->itemData(index).toString());
    if (edition && edition != document()->report().edition)
        document()->setEdition(edition, document()->report().year);
}

void UnitForm::refresh()
{
    const Report &report = document()->report();
    for (const auto &[field, member] : std::as_const(m_fields))
        showText(field, report.unit.*member);
    showText(m_letterhead, report.page.letterhead);
    m_redLine->setChecked(report.page.redLine);
    m_redLine->setEnabled(!report.page.letterhead.isEmpty());
    showText(m_title, report.title);
    Report untitled = report;
    untitled.title.clear();
    m_title->setPlaceholderText(untitled.effectiveTitle());
    m_kind->setCurrentIndex(m_kind->findData(int(report.unit.kind)));
    refreshYear();
    refreshEdition();
}

// A file may state another year than the field offers, or none: it is shown as it is.
void UnitForm::refreshYear()
{
    const int year = document()->report().year;
    const QSignalBlocker blocker(m_year);
    m_year->setRange(std::min(FirstYear, year), std::max(LastYear, year));
    m_year->setSpecialValueText(year == 0 ? tr("not stated") : QString());
    m_year->setValue(year);
}

void UnitForm::refreshEdition()
{
    const Report &report = document()->report();
    m_edition->setCurrentIndex(m_edition->findData(report.edition->id));
    const EditionPtr asked = m_editions->forYear(report.year);
    const bool other = asked && !report.edition->covers(report.year);
    if (other) {
        m_otherEdition->setText(
            tr("Reports for %1 are made on the %2 format.").arg(report.year).arg(asked->id));
    }
    m_editionOffer->setVisible(other);
}

} // namespace nianbao
