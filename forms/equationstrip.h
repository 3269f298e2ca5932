#pragma once

#include "models/edition.h"

#include <QLabel>

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
class EquationStrip : public QLabel
{
    Q_OBJECT

public:
    explicit EquationStrip(QWidget *parent = nullptr);

    void show(const Report &report, int figure);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    QList<EquationText> m_equations;
};

} // namespace nianbao
