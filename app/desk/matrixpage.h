#pragma once

#include "models/checks/finding.h"

#include <QTableView>

namespace nianbao {

class Desk;
class RuleMatrixModel;

// Units × rules at a glance: which mistakes are whose, and which are everyone's.
class MatrixPage : public QTableView
{
    Q_OBJECT

public:
    explicit MatrixPage(const Desk *desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(const QString &file, const Place &place);

private:
    void open(const QModelIndex &index);

    const Desk *m_desk;
    RuleMatrixModel *m_model;
};

} // namespace nianbao
