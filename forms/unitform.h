#pragma once

#include "forms/partform.h"
#include "models/edition.h"
#include "models/report.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace nianbao {

class YearBox;

// Who reports, for which year, on which tables, and where to reach them.
class UnitForm : public PartForm
{
    Q_OBJECT

public:
    UnitForm(ReportDocument *document, const Editions *editions, const Part &part, QWidget *parent = nullptr);

    void goTo(const Place &place) override;
    void showFindings(const QList<Finding> &) override {}

private:
    QLineEdit *addField(QFormLayout *form, const QString &label, QString Unit::*member, int characters);
    void addYearAndEdition(QFormLayout *form);
    void addUnit(QFormLayout *form);
    void addContact(QFormLayout *form);
    void addTitle(QFormLayout *form);
    void addLetterhead(QFormLayout *form);

    void setYear(int year);
    void setEdition(int index);
    void refresh();
    void refreshYear();
    void refreshEdition();

    const Editions *m_editions;
    YearBox *m_year;
    QComboBox *m_edition;
    QWidget *m_editionOffer; // where the year has other tables
    QLabel *m_otherEdition;
    QComboBox *m_kind;
    QLineEdit *m_title;
    QLineEdit *m_letterhead;
    QCheckBox *m_redLine;
    QList<std::pair<QLineEdit *, QString Unit::*>> m_fields;
    int m_burst; // the run of typing in a field
};

} // namespace nianbao
