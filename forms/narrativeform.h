#pragma once

#include "forms/partform.h"

class QLabel;

namespace nianbao {

class ParagraphEdit;

// A narrative section as a quiet page: plain text, levels by their numbering.
class NarrativeForm : public PartForm
{
    Q_OBJECT

public:
    NarrativeForm(ReportDocument *document, const Part &part, QWidget *parent = nullptr);

    ParagraphEdit *editor() const { return m_editor; }

    void goTo(const Place &place) override;
    void showFindings(const QList<Finding> &findings) override;

private:
    void store();
    void refresh();
    void updateCount();

    ParagraphEdit *m_editor;
    QLabel *m_count;
};

} // namespace nianbao
