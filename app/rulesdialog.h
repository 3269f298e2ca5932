#pragma once

#include "app/rulechoice.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace nianbao {

// Which county's rules are judged by on top of the national ones, and what they
// change. Accepting it remembers the choice.
class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    RulesDialog(const RulePack &rules, const QString &language, const QString &folder,
                QWidget *parent = nullptr);

    const RulePack &rules() const { return m_rules; }
    // A broken pack is refused, with line and cause; what was shown stays.
    bool use(const QString &path);
    void accept() override;

private:
    void choose();
    void useNational();
    void showRules();
    void fit();

    RuleChoice m_choice;
    RulePack m_rules;
    QString m_language;
    QString m_folder;
    QString m_path;
    QLabel *m_name;
    QLabel *m_file;
    QLabel *m_refusal;
    QTreeWidget *m_changes;
    QPushButton *m_national;
};

} // namespace nianbao
