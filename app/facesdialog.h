#pragma once

#include <QDialog>
#include <QMap>

class QComboBox;

namespace nianbao {

// Which face sets which part of a page: as the standard prescribes, or another
// that is installed.
class FacesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FacesDialog(const QMap<QString, QString> &chosen, QWidget *parent = nullptr);

    // By role id; parts left to the standard are not among them.
    QMap<QString, QString> chosen() const;

private:
    QMap<QString, QComboBox *> m_families; // by role id
};

} // namespace nianbao
