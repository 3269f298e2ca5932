#include "app/newreportwizard.h"

#include "app/documentfile.h"
#include "forms/ink.h"
#include "forms/quietlabel.h"
#include "forms/unitform.h"
#include "forms/yearbox.h"
#include "models/carryover.h"
#include "models/unitname.h"
#include "readers/frontmatter.h"
#include "readers/readers.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// A report has a unit before it has anything else.
class UnitPage : public QWizardPage
{
public:
    explicit UnitPage(const QLineEdit *name)
        : m_name(name)
    {
    }
    bool isComplete() const override { return !m_name->text().trimmed().isEmpty(); }

private:
    const QLineEdit *m_name;
};

} // namespace

QString proposedShortName(const QString &unit)
{
    // A county's name ends so; 市场, 市政, 城市, 社区 and the like are words of what stands behind it.
    static const QRegularExpression county(
        u"^.+(?:县|旗|(?<!城)市(?![场政民容监])|(?<![社园景校])区)(?=.)"_s);
    return shortNameOf(unit).remove(county);
}

int currentReportYear()
{
    const QDate today = QDate::currentDate();
    return today.month() <= 6 ? today.year() - 1 : today.year();
}

NewReportWizard::NewReportWizard(const Editions *editions, const QString &folder, QWidget *parent)
    : QWizard(parent)
    , m_editions(editions)
    , m_vocabulary(*editions)
    , m_folder(folder)
    , m_name(new QLineEdit)
    , m_shortName(new QLineEdit)
    , m_kind(new QComboBox)
    , m_year(new YearBox)
    , m_editionNote(new QuietLabel)
    , m_previousNote(new QuietLabel)
    , m_summary(new QLabel)
{
    setWindowTitle(tr("New report"));
    setWizardStyle(ModernStyle);
    setOption(NoBackButtonOnStartPage);
    setButtonText(NextButton, tr("&Next"));
    setButtonText(BackButton, tr("&Back"));
    setButtonText(FinishButton, tr("Be&gin"));
    setButtonText(CancelButton, tr("Cancel"));
    addPage(makeUnitPage());
    addPage(makeYearPage());
    addPage(makeReadyPage());
    resize(80 * Rhythm, 55 * Rhythm);
    connect(this, &QWizard::currentIdChanged, this, [this] { m_summary->setText(summary()); });
}

QWizardPage *NewReportWizard::makeUnitPage()
{
    auto *page = new UnitPage(m_name);
    page->setTitle(tr("Who reports?"));
    page->setSubTitle(tr("The name as on the seal; it stands in the title and the signature."));
    auto *form = new QFormLayout(page);
    form->setVerticalSpacing(Rhythm + 4);
    form->addRow(tr("&Full name of the unit"), m_name);
    form->addRow(tr("&Short name"), m_shortName);
    for (const UnitKind kind : {UnitKind::Township, UnitKind::Subdistrict, UnitKind::Department,
                                UnitKind::County, UnitKind::City, UnitKind::Other})
        m_kind->addItem(unitKindName(kind), int(kind));
    form->addRow(tr("&Kind of unit"), m_kind);
    connect(m_name, &QLineEdit::textEdited, this, [this, proposed = QString()](const QString &name) mutable {
        if (m_shortName->text() == proposed) // else it was typed
            m_shortName->setText(proposedShortName(name));
        proposed = proposedShortName(name);
        const UnitKind kind = unitKindOf(name.trimmed(), m_vocabulary);
        if (kind != UnitKind::Other)
            m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    });
    connect(m_name, &QLineEdit::textChanged, page, &QWizardPage::completeChanged);
    return page;
}

QWizardPage *NewReportWizard::makeYearPage()
{
    auto *page = new QWizardPage;
    page->setTitle(tr("For which year?"));
    page->setSubTitle(tr("With last year's report at hand, what is carried over fills in by itself and is "
                         "checked against it."));
    auto *form = new QFormLayout(page);
    form->setVerticalSpacing(Rhythm + 4);
    m_year->setValue(currentReportYear());
    form->addRow(tr("Report &year"), m_year);
    form->addRow(QString(), m_editionNote);
    auto *choose = new QPushButton(tr("&Choose…"));
    choose->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->addRow(tr("Last year's report"), choose);
    m_previousNote->setWordWrap(true);
    form->addRow(QString(), m_previousNote);
    m_previousNote->setText(
        tr("Any form will do: a report file, Word, PDF or a web page. You can also go on without."));
    connect(choose, &QPushButton::clicked, this, &NewReportWizard::choosePrevious);
    connect(m_year, &YearBox::valueChanged, this, &NewReportWizard::showEdition);
    showEdition();
    return page;
}

QWizardPage *NewReportWizard::makeReadyPage()
{
    auto *page = new QWizardPage;
    page->setTitle(tr("Ready to begin"));
    page->setSubTitle(tr("All of this can still be changed in the report itself."));
    auto *layout = new QVBoxLayout(page);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    layout->addWidget(m_summary);
    layout->addStretch(1);
    return page;
}

EditionPtr NewReportWizard::edition() const
{
    const EditionPtr found = m_editions->forYear(m_year->value());
    return found ? found : m_editions->all().last();
}

void NewReportWizard::showEdition()
{
    m_editionNote->setText(tr("On the %1 format (%2).").arg(edition()->id, edition()->basis));
}

void NewReportWizard::choosePrevious()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Last year's report"), m_folder,
                                                      DocumentFile::readableFilter());
    if (!path.isEmpty())
        setPrevious(path);
}

bool NewReportWizard::setPrevious(const QString &path)
{
    const Result<Reading> reading = readReport(path, *m_editions);
    if (!reading) {
        m_previousNote->setText(
            tr("“%1” cannot be read: %2").arg(QFileInfo(path).fileName(), reading.error().message));
        return false;
    }
    m_previous = reading->report;
    m_previousPath = path;
    m_previousNote->setText(tr("Read: %1").arg(m_previous->effectiveTitle()));
    setUnit(m_previous->unit);
    if (m_previous->year > 0)
        m_year->setValue(m_previous->year + 1);
    return true;
}

void NewReportWizard::setUnit(const Unit &unit)
{
    m_name->setText(unit.name);
    m_shortName->setText(unit.shortName.isEmpty() ? proposedShortName(unit.name) : unit.shortName);
    m_kind->setCurrentIndex(m_kind->findData(int(unit.kind)));
}

Report NewReportWizard::report() const
{
    Report report = m_previous ? continueFrom(*m_previous, edition(), m_year->value())
                               : Report(edition(), m_year->value());
    report.unit.name = m_name->text().trimmed();
    report.unit.shortName = m_shortName->text().trimmed();
    report.unit.kind = UnitKind(m_kind->currentData().toInt());
    if (report.signature.agency.isEmpty())
        report.signature.agency = report.unit.name;
    return report;
}

QString NewReportWizard::summary() const
{
    const Report begun = report();
    const auto carried = std::count_if(begun.figures.begin(), begun.figures.end(),
                                       [](const Figure &figure) { return !figure.isBlank(); });
    QStringList lines{begun.effectiveTitle(), {}};
    lines += tr("On the %1 format; the unit and the signature are filled in.").arg(begun.edition->id);
    if (m_previous) {
        lines += tr("%n figure(s) are carried over from last year's report.", nullptr, int(carried));
        lines +=
            tr("The headings of last year's narrative stand ready; its text can be looked up beside yours.");
    }
    lines += {QString(),
              tr("Next: fill in the three tables, then write the narrative. Findings below the form tell "
                 "what is still to do.")};
    return lines.join(u'\n');
}

} // namespace nianbao
