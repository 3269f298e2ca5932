#pragma once

#include "forms/partform.h"

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace nianbao {

// Who signs the report, and the day; what is listed above it and how it is printed.
class SignatureForm : public PartForm
{
    Q_OBJECT

public:
    SignatureForm(ReportDocument *document, const Part &part, QWidget *parent = nullptr);

    void goTo(const Place &place) override;
    void showFindings(const QList<Finding> &) override {}

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addSignature(QFormLayout *form);
    void addPaper(QFormLayout *form);
    void setDate(const QString &date);
    void setAttachments();
    void refresh();

    QLineEdit *m_agency;
    QLineEdit *m_date;
    QPlainTextEdit *m_attachments;
    QCheckBox *m_printed;
    QCheckBox *m_seal;
    int m_burst; // the run of typing in a field
};

// A day as people type it (2026-1-9, 20260109, 2026年1月9日, 二〇二六年一月九日,
// ２０２６．１．９) in ISO 8601; what is no day comes back as it was typed.
QString isoDate(const QString &typed);

} // namespace nianbao
