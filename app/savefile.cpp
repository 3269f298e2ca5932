#include "app/savefile.h"

#include "app/messages.h"

#include <QFileDialog>
#include <QFileInfo>

namespace nianbao {

QString askSaveFile(QWidget *window, const QString &title, const QString &proposed, const QString &filter,
                    const QStringList &suffixes)
{
    QFileDialog dialog(window, title, QFileInfo(proposed).path(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontConfirmOverwrite); // it would ask before the suffix is there
    dialog.selectFile(QFileInfo(proposed).fileName());
    while (dialog.exec() == QDialog::Accepted) {
        QString path = dialog.selectedFiles().value(0);
        if (!suffixes.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive))
            path += u'.' + suffixes.first();
        if (!QFileInfo::exists(path) || askReplace(window, {QFileInfo(path).fileName()}))
            return path;
    }
    return {};
}

} // namespace nianbao
