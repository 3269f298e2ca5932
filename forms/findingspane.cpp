#include "forms/findingspane.h"

#include "forms/findingdetail.h"
#include "forms/findingsview.h"
#include "forms/ignoredialog.h"
#include "forms/ink.h"
#include "forms/marks.h"
#include "forms/quietlabel.h"
#include "models/findingsmodel.h"
#include "models/reportdocument.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace nianbao {

FindingsPane::FindingsPane(FindingsModel *model, ReportDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_document(document)
    , m_view(new FindingsView(model))
    , m_detail(new FindingDetail)
    , m_filter(new QLineEdit)
    , m_blanks(new QLabel)
    , m_clean(new QuietLabel(tr("Nothing to mend: every figure is there and every relation holds.")))
    , m_body(new QWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addHead();
    addBody();
    connect(model, &FindingsModel::tallyChanged, this, &FindingsPane::showTally);
    connect(m_view, &FindingsView::currentRowChanged, this, &FindingsPane::showDetail);
    // The words around a change may be others though the finding is the same.
    connect(document, &ReportDocument::paragraphsChanged, this, &FindingsPane::showDetail);
    connect(m_view, &FindingsView::chosen, this, &FindingsPane::chosen);
    connect(m_view, &FindingsView::mendClicked, this, &FindingsPane::mend);
    connect(m_detail, &FindingDetail::mendRequested, this, [this] { mend(m_view->current()); });
    connect(m_detail, &FindingDetail::mendRuleRequested, this, &FindingsPane::mendRuleOfCurrent);
    connect(m_detail, &FindingDetail::ignoreRequested, this, &FindingsPane::ignoreCurrent);
    connect(m_detail, &FindingDetail::takeUpRequested, this, &FindingsPane::takeUpCurrent);
    showTally();
}

void FindingsPane::addHead()
{
    auto *bar = new QWidget;
    bar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *head = new QHBoxLayout(bar);
    head->setContentsMargins(2 * Rhythm, Rhythm / 2, 2 * Rhythm, Rhythm / 2);
    head->setSpacing(Rhythm);
    auto *title = new QLabel(tr("Findings"));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    head->addWidget(title);
    head->addSpacing(Rhythm);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Advice}) {
        auto *button = new QToolButton;
        button->setIcon(markIcon(markOf(severity)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setChecked(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::toggled, this, [this, severity](bool on) {
            m_view->setShown(severity, on);
            showTally();
        });
        m_severities += button;
        head->addWidget(button);
    }
    head->addWidget(m_blanks);
    head->addStretch(1);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the findings"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(24 * Rhythm);
    connect(m_filter, &QLineEdit::textChanged, m_view, &FindingsView::setWords);
    auto *clear = new QShortcut(Qt::Key_Escape, m_filter, nullptr, nullptr, Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_filter, &QLineEdit::clear);
    head->addWidget(m_filter);
    layout()->addWidget(bar);
    layout()->addWidget(new Hairline);
}

void FindingsPane::addBody()
{
    auto *body = new QHBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_view, 3);
    body->addWidget(new Hairline(Qt::Vertical));
    body->addWidget(m_detail, 2);
    layout()->addWidget(m_body);
    m_clean->setAlignment(Qt::AlignCenter);
    m_clean->setMinimumHeight(6 * Rhythm);
    m_clean->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    layout()->addWidget(m_clean);
}

QSize FindingsPane::sizeHint() const
{
    return {100 * Rhythm, 24 * Rhythm};
}

void FindingsPane::showTally()
{
    const FindingsModel::Tally tally = m_model->tally();
    const std::pair<int, QString> counts[] = {
        {tally.errors, tr("%n error(s)", nullptr, tally.errors)},
        {tally.warnings, tr("%n warning(s)", nullptr, tally.warnings)},
        {tally.advice, tr("%n piece(s) of advice", nullptr, tally.advice)}};
    // What hides findings stays in sight as long as it does.
    for (int i = 0; i < 3; ++i) {
        m_severities.at(i)->setText(counts[i].second);
        m_severities.at(i)->setVisible(counts[i].first > 0 || !m_severities.at(i)->isChecked());
    }
    m_blanks->setText(tr("%n blank(s)", nullptr, tally.blanks));
    m_blanks->setVisible(tally.blanks > 0);
    const bool nothing = m_model->rowCount() == 0;
    m_clean->setVisible(nothing);
    m_body->setVisible(!nothing);
    m_filter->setVisible(m_model->rows().size() > 5 || !m_filter->text().isEmpty());
}

void FindingsPane::showDetail()
{
    const QModelIndex index = m_view->current();
    const QList<Finding> findings = m_model->findings(index);
    if (findings.isEmpty())
        return m_detail->clear();
    const Finding &first = findings.first();
    FindingDetail::Content content;
    content.message = index.data().toString();
    content.rule = index.data(FindingsModel::RuleRole).toString();
    content.explanation = index.data(FindingsModel::ExplanationRole).toString();
    content.basis = tr("%1 (%2)").arg(first.basis, first.rule);
    if (const QString pack = index.data(FindingsModel::PackRole).toString(); !pack.isEmpty())
        content.basis += u" · "_s + pack;
    content.reason = first.ignored.value_or(QString());
    content.mendLabel = index.data(FindingsModel::FixLabelRole).toString();
    if (!content.mendLabel.isEmpty()) {
        content.mends = index.data(FindingsModel::FixPreviewRole).toString();
        const qsizetype everywhere = m_model->fixesOfRule(index).size();
        content.mendsOfRule = everywhere > m_model->fixes(index).size() ? int(everywhere) : 0;
    }
    content.canBeIgnored = !index.data(FindingsModel::BlankRole).toBool();
    m_detail->showContent(content);
}

void FindingsPane::step(int direction)
{
    m_view->step(direction);
}

// By a key nothing is mended unseen: after a mend the next finding is current, and the
// key first goes there.
void FindingsPane::mendCurrent()
{
    const QModelIndex index = m_view->current();
    if (!m_view->isCurrentChosen())
        m_view->chooseCurrent();
    else if (index.data(FindingsModel::FixLabelRole).toString().isEmpty())
        Q_EMIT told(tr("This one has to be mended by hand."));
    else
        mend(index);
}

void FindingsPane::mend(const QModelIndex &index)
{
    const QString label = index.data(FindingsModel::FixLabelRole).toString();
    if (label.isEmpty())
        return;
    m_document->apply(m_model->fixes(index), label);
    Q_EMIT mended();
}

void FindingsPane::mendRuleOfCurrent()
{
    const QModelIndex index = m_view->current();
    const QString label = index.data(FindingsModel::FixLabelRole).toString();
    if (label.isEmpty())
        return;
    m_document->apply(m_model->fixesOfRule(index), tr("All: %1").arg(label));
    Q_EMIT mended();
}

void FindingsPane::ignoreCurrent()
{
    const QModelIndex index = m_view->current();
    const QList<Finding> findings = m_model->findings(index);
    if (findings.isEmpty())
        return;
    if (index.data(FindingsModel::BlankRole).toBool()) {
        Q_EMIT told(tr("A blank needs a figure, not a reason."));
        return;
    }
    if (findings.first().ignored)
        return takeUpCurrent();
    IgnoreDialog dialog(index.data().toString(), findings.first().severity == Severity::Error, this);
    if (dialog.exec() == QDialog::Accepted)
        m_document->setIgnored(findings, dialog.reason());
}

void FindingsPane::takeUpCurrent()
{
    m_document->setIgnored(m_model->findings(m_view->current()), {});
}

} // namespace nianbao
