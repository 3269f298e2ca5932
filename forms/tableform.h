#pragma once

#include "forms/partform.h"
#include "models/cellhelp.h"

namespace nianbao {

class EquationStrip;
class FigureTableModel;
class FigureTableView;

// The form of a statutory table: the official grid, the relations of the row
// and column one is in, and what counts there.
class TableForm : public PartForm
{
    Q_OBJECT

public:
    // The language is that of the help sentences: zh_CN or en.
    TableForm(ReportDocument *document, const Part &part, const QString &language, QWidget *parent = nullptr);

    FigureTableView *view() const { return m_view; }
    FigureTableModel *model() const { return m_model; }

    void goTo(const Place &place) override;
    void showFindings(const QList<Finding> &findings) override;
    void light(const QList<Operand> &operands) override;

public Q_SLOTS:
    void fillZeros(); // the blanks of the selection; of the whole table where one cell is selected
    void clear();
    void copy();
    void paste();

private:
    void loadHelp();
    void showSelection();
    void followCursor(int figure);
    void updateStrips(const QString &draft = {});
    void setSelected(const Figure &value, const QString &text, bool blanksOnly);

    FigureTableModel *m_model;
    FigureTableView *m_view;
    EquationStrip *m_equations;
    QLabel *m_helpLine;
    QString m_language;
    CellHelp m_help;
};

} // namespace nianbao
