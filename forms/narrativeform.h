#pragma once

#include "forms/partform.h"

class QLabel;
class QToolButton;

namespace nianbao {

class AspectGuide;
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
    void showPrevious(const Report *previous) override;
    void showAspects(const QList<Aspect> &aspects) override;
    void showLimits(const LengthLimits &limits) override;

private:
    void markUnchanged();
    void beginAspect(const QString &aspect);
    void showPlaceholder();
    QString countText(int count) const;

    void store();
    void refresh();
    void updateCount();

    AspectGuide *m_guide;
    ParagraphEdit *m_editor;
    ParagraphEdit *m_previous; // last year's text, to be read and copied
    QToolButton *m_showPrevious;
    QLabel *m_placeholder;
    QLabel *m_lastYears; // how many paragraphs are still last year's
    QLabel *m_count;
    LengthLimits m_limits;
};

} // namespace nianbao
