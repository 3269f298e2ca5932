#pragma once

#include "forms/partform.h"

class QLineEdit;

namespace nianbao {

// Who signs the report, and the day.
class SignatureForm : public PartForm
{
    Q_OBJECT

public:
    SignatureForm(ReportDocument *document, const Part &part, QWidget *parent = nullptr);

    void goTo(const Place &place) override;
    void showFindings(const QList<Finding> &) override {}

private:
    void setDate(const QString &date);
    void refresh();

    QLineEdit *m_agency;
    QLineEdit *m_date;
    int m_burst = 1;
};

// A day as people type it (2026-1-9, 2026年1月9日, ２０２６．１．９) in ISO 8601; what
// is no day comes back as it was typed.
QString isoDate(const QString &typed);

} // namespace nianbao
