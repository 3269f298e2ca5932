#pragma once

#include <QListView>

namespace nianbao {

class PartsModel;

// The parts of the report in their order, each with the sign of its state.
class PartsView : public QListView
{
    Q_OBJECT

public:
    explicit PartsView(PartsModel *model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    void setCurrentPart(int row);

Q_SIGNALS:
    void partChosen(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace nianbao
