#pragma once

#include "models/aspects.h"
#include "models/checks/finding.h"
#include "models/lengthlimits.h"
#include "models/partsmodel.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace nianbao {

class ReportDocument;
struct Report;

// The form of one part of the report: its official heading, and below it what
// can be filled in.
class PartForm : public QWidget
{
    Q_OBJECT

public:
    PartForm(ReportDocument *document, const Part &part, QWidget *parent = nullptr);
    ~PartForm() override;

    const Part &part() const { return m_part; }

    // Puts the cursor to a place of this part, or to its beginning.
    virtual void goTo(const Place &place) = 0;
    // Marks what is wrong.
    virtual void showFindings(const QList<Finding> &findings) = 0;
    // Lights the figures of a relation, each side in its tint; nothing puts them out.
    virtual void light(const QList<Operand> &) {}
    // Last year's report to look things up in; null for none. Good until the next call.
    virtual void showPrevious(const Report *) {}
    // What the section is expected to touch.
    virtual void showAspects(const QList<Aspect> &) {}
    // How long the section should be.
    virtual void showLimits(const LengthLimits &) {}

Q_SIGNALS:
    // The keyboard went past the end, or back past the beginning.
    void leftForm(bool forward);
    void cursorMoved(const Place &place);      // to another paragraph or figure
    void statusChanged(const QString &status); // about what is selected; null for nothing

protected:
    ReportDocument *document() const { return m_document; }
    // What stands below the heading; the rest of the form goes here.
    QVBoxLayout *body() const { return m_body; }
    // To the right of the heading.
    QHBoxLayout *headingRow() const { return m_headingRow; }

private:
    ReportDocument *m_document;
    Part m_part;
    QVBoxLayout *m_body;
    QHBoxLayout *m_headingRow;
};

} // namespace nianbao
