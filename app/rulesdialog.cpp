#include "app/rulesdialog.h"

#include "forms/ink.h"
#include "forms/marks.h"
#include "forms/quietlabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace nianbao {

RulesDialog::RulesDialog(const RulePack &rules, const QString &language, const QString &folder,
                         QWidget *parent)
    : QDialog(parent)
    , m_choice(language)
    , m_rules(rules)
    , m_language(language)
    , m_folder(folder)
    , m_path(rules.hasPack() ? m_choice.path() : QString())
    , m_name(new QLabel)
    , m_file(new QuietLabel)
    , m_refusal(new QLabel)
    , m_changes(new QTreeWidget)
{
    setWindowTitle(tr("Rules of the county"));
    resize(76 * Rhythm, 0);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    for (QLabel *label : {m_name, m_file, m_refusal}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    QPalette red = palette();
    red.setColor(QPalette::WindowText, Ink::error(palette()));
    m_refusal->setPalette(red);
    m_changes->setHeaderLabels({tr("What it changes"), tr("Graded"), tr("Basis")});
    m_changes->setRootIsDecorated(false);
    m_changes->header()->setStretchLastSection(false);
    m_changes->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_changes->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_changes->setAccessibleName(tr("What it changes"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Rhythm, 3 * Rhythm, 3 * Rhythm, 2 * Rhythm);
    layout->setSpacing(Rhythm);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_file, m_refusal})
        layout->addWidget(widget);
    layout->addWidget(m_changes, 1000);
    layout->addStretch(1); // where there is no list
    auto *row = new QHBoxLayout;
    auto *other = new QPushButton(tr("&Choose a rule file…"));
    other->setAutoDefault(false);
    m_national = new QPushButton(tr("&National rules only"));
    m_national->setAutoDefault(false);
    row->addWidget(other);
    row->addWidget(m_national);
    row->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    row->addWidget(buttons);
    layout->addSpacing(Rhythm);
    layout->addLayout(row);
    connect(other, &QPushButton::clicked, this, &RulesDialog::choose);
    connect(m_national, &QPushButton::clicked, this, &RulesDialog::useNational);
    connect(buttons, &QDialogButtonBox::accepted, this, &RulesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RulesDialog::reject);
    showRules();
}

void RulesDialog::choose()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Rule file"), m_path.isEmpty() ? m_folder : m_path, tr("Rule files (%1)").arg(u"*.json"_s));
    if (!path.isEmpty())
        use(path);
}

bool RulesDialog::use(const QString &path)
{
    const Result<RulePack> pack = m_choice.read(path);
    if (pack) {
        m_rules = *pack;
        m_path = QFileInfo(path).absoluteFilePath();
    }
    showRules();
    if (!pack) {
        m_refusal->setText(tr("This rule file cannot be used. %1").arg(pack.error().message));
        m_refusal->show();
        fit();
    }
    return bool(pack);
}

void RulesDialog::useNational()
{
    m_rules = RulePack::national(m_language);
    m_path.clear();
    showRules();
}

void RulesDialog::showRules()
{
    m_refusal->hide();
    m_name->setText(m_rules.hasPack() ? m_rules.name() : tr("The national rules alone"));
    m_file->setText(m_path.isEmpty() ? tr("A county's requirements (an earlier day, lengths, phrases to be "
                                          "used) come as a rule file and are judged on top.")
                                     : QDir::toNativeSeparators(m_path));
    m_national->setEnabled(m_rules.hasPack());
    m_changes->clear();
    const QList<Rule> changed = m_rules.rulesOfPack();
    for (const Rule &rule : changed) {
        auto *item = new QTreeWidgetItem(
            m_changes, {rule.title, rule.enabled ? severityName(rule.severity) : tr("off"), rule.basis});
        if (rule.enabled)
            item->setIcon(1, markIcon(markOf(rule.severity)));
        item->setToolTip(0, rule.id);
    }
    m_changes->setVisible(!changed.isEmpty());
    fit();
}

// No empty room where there is no list.
void RulesDialog::fit()
{
    resize(width(), m_changes->isHidden() ? layout()->totalHeightForWidth(width()) : 60 * Rhythm);
}

void RulesDialog::accept()
{
    m_choice.setPath(m_path);
    QDialog::accept();
}

} // namespace nianbao
