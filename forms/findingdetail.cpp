#include "forms/findingdetail.h"

#include "forms/doubleclicks.h"
#include "forms/ink.h"
#include "forms/quietlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace nianbao {

namespace {

QLabel *wrapped(QLabel *label)
{
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

FindingDetail::FindingDetail(QWidget *parent)
    : QScrollArea(parent)
    , m_message(wrapped(new QLabel))
    , m_reason(wrapped(new QLabel))
    , m_mends(wrapped(new QLabel))
    , m_rule(wrapped(new QuietLabel))
    , m_explanation(wrapped(new QuietLabel))
    , m_basis(wrapped(new QuietLabel))
    , m_hint(wrapped(
          new QuietLabel(tr("Choose a finding to see what it rests on and how it can be mended. F8 leads "
                            "to the next one."))))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Base);
    auto *sheet = new QWidget;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(2 * Rhythm, Rhythm, 2 * Rhythm, Rhythm);
    layout->setSpacing(Rhythm);
    for (QLabel *label : {m_hint, m_message, m_reason, m_mends})
        layout->addWidget(label);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Rhythm);
    layout->addLayout(buttons);
    m_mend = addButton({}, &FindingDetail::mendRequested);
    m_mendRule = addButton({}, &FindingDetail::mendRuleRequested);
    ignoreDoubleClicks(m_mend);
    ignoreDoubleClicks(m_mendRule);
    m_ignore = addButton(tr("I&gnore…"), &FindingDetail::ignoreRequested);
    m_takeUp = addButton(tr("Take up a&gain"), &FindingDetail::takeUpRequested);
    for (QPushButton *button : {m_mend, m_mendRule, m_ignore, m_takeUp})
        buttons->addWidget(button);
    buttons->addStretch(1);
    layout->addWidget(m_rule);
    layout->addWidget(m_explanation);
    layout->addWidget(m_basis);
    layout->addStretch(1);
    setWidget(sheet);
    clear();
}

QPushButton *FindingDetail::addButton(const QString &text, void (FindingDetail::*wanted)())
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

void FindingDetail::showContent(const Content &content)
{
    const auto show = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    show(m_message, content.message);
    show(m_reason, content.reason.isEmpty() ? QString() : tr("Ignored because: %1").arg(content.reason));
    show(m_mends, content.mends);
    show(m_rule, content.rule.isEmpty() ? QString() : tr("Rule: %1").arg(content.rule));
    show(m_explanation, content.explanation);
    show(m_basis, content.basis.isEmpty() ? QString() : tr("Basis: %1").arg(content.basis));
    m_mend->setText(content.mendLabel);
    m_mend->setVisible(!content.mendLabel.isEmpty());
    m_mendRule->setText(tr("&All %n of this rule", nullptr, content.mendsOfRule));
    m_mendRule->setVisible(!content.mendLabel.isEmpty() && content.mendsOfRule > 1);
    m_ignore->setVisible(content.reason.isEmpty() && content.canBeIgnored);
    m_takeUp->setVisible(!content.reason.isEmpty());
    m_hint->hide();
}

void FindingDetail::clear()
{
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_message, m_reason, m_mends, m_rule, m_explanation, m_basis,
                                          m_mend, m_mendRule, m_ignore, m_takeUp})
        widget->hide();
    m_hint->show();
}

} // namespace nianbao
