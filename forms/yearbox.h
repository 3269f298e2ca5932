#pragma once

#include <QSpinBox>

namespace nianbao {

// A report's year. What is typed on arriving replaces it, however the field was come to.
class YearBox : public QSpinBox
{
    Q_OBJECT

public:
    explicit YearBox(QWidget *parent = nullptr);

protected:
    QValidator::State validate(QString &text, int &position) const override;
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace nianbao
