#pragma once

#include "models/report.h"

#include <QWidget>

class QComboBox;
class QTextBrowser;

namespace nianbao {

// What the units wrote, section by section: to be read while the county's own
// text is written.
class UnitTexts : public QWidget
{
    Q_OBJECT

public:
    explicit UnitTexts(QWidget *parent = nullptr);

    // Reports of one edition; of others, sections of the same id are shown.
    void setReports(const QList<Report> &reports);

private:
    void showSection();

    QList<Report> m_reports;
    QComboBox *m_sections;
    QTextBrowser *m_text;
};

} // namespace nianbao
