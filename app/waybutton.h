#pragma once

#include <QPushButton>

namespace nianbao {

// A large way in: an icon, what it does, and a quiet word more.
class WayButton : public QPushButton
{
    Q_OBJECT

public:
    WayButton(const QIcon &icon, const QString &text, const QString &hint, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hint;
};

} // namespace nianbao
