#pragma once

#include "models/edition.h"

#include <QWidget>

namespace nianbao {

struct Report;

// A relation with this report's numbers in it: 自然人：4 + 0 = 3 + 1.
struct EquationText
{
    enum class State { Open, Holds, Broken }; // open: a figure is still blank

    QString text;
    QString difference; // of a broken one
    State state = State::Open;
};

EquationText equationText(const Report &report, int relationLine);

// The relations along the current figure's row and column, in the report's own
// numbers: what the clerk proves the table by while typing.
class EquationStrip : public QWidget
{
    Q_OBJECT

public:
    explicit EquationStrip(QWidget *parent = nullptr);

    void showFigure(const Report &report, int figure);
    // All equations as plain text, a line each.
    QString text() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<EquationText> m_equations;
};

} // namespace nianbao
