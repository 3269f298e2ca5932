#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace nianbao {

// Asks for the reason for which findings are let stand; there must be one.
class IgnoreDialog : public QDialog
{
    Q_OBJECT

public:
    IgnoreDialog(const QString &message, bool isError, QWidget *parent = nullptr);

    QString reason() const;

private:
    QPlainTextEdit *m_reason;
};

} // namespace nianbao
