#include "app/facesdialog.h"

#include "forms/ink.h"
#include "forms/quietlabel.h"
#include "render/faceremarks.h"
#include "render/faces.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace nianbao {

FacesDialog::FacesDialog(const QMap<QString, QString> &chosen, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Faces"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Rhythm, 3 * Rhythm, 3 * Rhythm, 2 * Rhythm);
    layout->setSpacing(2 * Rhythm);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * Rhythm);
    form->setVerticalSpacing(Rhythm);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addLayout(form);
    const QStringList families = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
    const QList<FaceUse> uses = Faces().uses();
    for (const FaceUse &use : uses) {
        auto *combo = new QComboBox;
        combo->addItem(use.substitute ? tr("As prescribed: %1, here %2").arg(use.official, use.used)
                                      : tr("As prescribed: %1").arg(use.used));
        for (const QString &family : families)
            combo->addItem(family, family);
        const QString id = faceRoleId(use.role);
        combo->setCurrentIndex(std::max(0, combo->findData(chosen.value(id, u"-"_s))));
        form->addRow(faceRoleName(use.role), combo);
        m_families.insert(id, combo);
    }
    auto *note = new QuietLabel(tr("For the preview, print, PDF and OFD. A Word document names the "
                                   "prescribed faces and leaves them to the reader's computer."));
    note->setWordWrap(true);
    layout->addWidget(note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QMap<QString, QString> FacesDialog::chosen() const
{
    QMap<QString, QString> faces;
    for (auto family = m_families.begin(); family != m_families.end(); ++family) {
        const QString name = family.value()->currentData().toString();
        if (!name.isEmpty())
            faces.insert(family.key(), name);
    }
    return faces;
}

} // namespace nianbao
