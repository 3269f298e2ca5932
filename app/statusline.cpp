#include "app/statusline.h"

#include "app/deadline.h"
#include "app/documentfile.h"
#include "forms/ink.h"
#include "forms/quietlabel.h"
#include "forms/verdict.h"
#include "models/checks/datecheck.h"
#include "models/reportchecker.h"
#include "models/reportdocument.h"

#include <QFileInfo>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

constexpr int TellingMilliseconds = 10'000;

} // namespace

StatusLine::StatusLine(const ReportDocument *document, const DocumentFile *file,
                       const FindingsModel *findings, const ReportChecker *checker, QWidget *parent)
    : QStatusBar(parent)
    , m_document(document)
    , m_file(file)
    , m_findings(findings)
    , m_checker(checker)
    , m_state(new QuietLabel)
    , m_selection(new QLabel)
    , m_verdict(new QToolButton)
{
    setSizeGripEnabled(false);
    m_state->setContentsMargins(Rhythm, 0, 0, 0);
    m_verdict->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_verdict->setAutoRaise(true);
    addWidget(m_state);
    addPermanentWidget(m_selection);
    addPermanentWidget(m_verdict);
    connect(m_verdict, &QToolButton::clicked, this, &StatusLine::verdictClicked);
    connect(file, &DocumentFile::changed, this, &StatusLine::showState);
    connect(document, &ReportDocument::headChanged, this, &StatusLine::showState);
    connect(document, &ReportDocument::replaced, this, &StatusLine::showState);
    connect(checker, &ReportChecker::rulesChanged, this, &StatusLine::showState);
    connect(findings, &FindingsModel::tallyChanged, this, &StatusLine::showVerdict);
    m_telling.setSingleShot(true);
    connect(&m_telling, &QTimer::timeout, this, &StatusLine::showState);
    showState();
    showVerdict();
}

void StatusLine::setSelection(const QString &text)
{
    m_selection->setText(text);
}

void StatusLine::tell(const QString &message)
{
    m_state->setText(message);
    m_telling.start(TellingMilliseconds);
}

void StatusLine::setLastYear(const QString &path)
{
    m_lastYear = path;
    showState();
}

void StatusLine::showState()
{
    if (m_telling.isActive())
        return;
    QStringList parts;
    if (m_file->path().isEmpty())
        parts += m_file->source().isEmpty()
                     ? tr("Not saved yet")
                     : tr("From “%1”, not saved yet").arg(QFileInfo(m_file->source()).fileName());
    else if (m_file->isModified())
        parts += tr("Changed since %1").arg(m_file->savedAt().toString(u"HH:mm"_s));
    else
        parts += tr("Saved %1").arg(m_file->savedAt().toString(u"HH:mm"_s));
    const Report &report = m_document->report();
    parts += tr("%1 format").arg(report.edition->id);

    if (const QString left = deadlineText(latestPublication(report, m_checker->rules())); !left.isEmpty())
        parts += left;
    if (!m_lastYear.isEmpty())
        parts += tr("compared with “%1”").arg(QFileInfo(m_lastYear).completeBaseName());
    if (const RulePack &rules = m_checker->rules(); rules.hasPack())
        parts += rules.name();
    m_state->setToolTip(m_lastYear);
    m_state->setText(parts.join(u" · "_s));
}

void StatusLine::showVerdict()
{
    const Verdict verdict = verdictOf(m_findings->tally());
    m_verdict->setIcon(markIcon(verdict.mark));
    m_verdict->setText(verdict.text);
}

} // namespace nianbao
