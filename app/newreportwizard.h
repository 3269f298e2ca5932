#pragma once

#include "models/report.h"
#include "readers/vocabulary.h"

#include <QWizard>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace nianbao {

class YearBox;

// Three steps to a new report: the unit; the year and last year's report; what is
// ready now.
class NewReportWizard : public QWizard
{
    Q_OBJECT

public:
    NewReportWizard(const Editions *editions, const QString &folder, QWidget *parent = nullptr);

    // Takes last year's report from any readable file; false where it cannot be read.
    bool setPrevious(const QString &path);
    void setUnit(const Unit &unit);

    Report report() const;
    const std::optional<Report> &previous() const { return m_previous; }
    const QString &previousPath() const { return m_previousPath; }

private:
    QWizardPage *makeUnitPage();
    QWizardPage *makeYearPage();
    QWizardPage *makeReadyPage();
    void choosePrevious();
    void showEdition();
    QString summary() const;
    EditionPtr edition() const;

    const Editions *m_editions;
    Vocabulary m_vocabulary; // tells kinds of units by their names
    QString m_folder;
    std::optional<Report> m_previous;
    QString m_previousPath;
    QLineEdit *m_name;
    QLineEdit *m_shortName;
    QComboBox *m_kind;
    YearBox *m_year;
    QLabel *m_editionNote;
    QLabel *m_previousNote;
    QLabel *m_summary;
};

// What a unit is called in its own text: of 示例县清水镇人民政府 清水镇.
QString proposedShortName(const QString &unit);

// In the first half of a year one reports on the year before, then on the year that runs.
int currentReportYear();

} // namespace nianbao
