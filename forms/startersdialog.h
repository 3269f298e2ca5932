#pragma once

#include "models/edition.h"
#include "models/starters.h"

#include <QDialog>

class QLabel;
class QListWidget;

namespace nianbao {

class ParagraphEdit;

// The texts that aspects are begun with, for the office to make its own.
class StartersDialog : public QDialog
{
    Q_OBJECT

public:
    // The aspects in their order, and the tables that the texts take figures of.
    StartersDialog(const QStringList &aspects, const EditionPtr &edition, QWidget *parent = nullptr);

    // Saves; stays open, saying why, where that fails.
    void accept() override;

private:
    void showAspect(int row);
    void keepText();
    void restoreText();
    void tell(const QString &failure);

    Starters m_starters;
    QListWidget *m_aspects;
    ParagraphEdit *m_text;
    QLabel *m_failure;
    QString m_shown; // the aspect whose text stands in the field
};

} // namespace nianbao
