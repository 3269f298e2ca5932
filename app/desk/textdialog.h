#pragma once

#include <QDialog>

namespace nianbao {

// A longer text to be read and copied; goes when it is closed.
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    TextDialog(const QString &title, const QString &text, QWidget *parent);
};

} // namespace nianbao
