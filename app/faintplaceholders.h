#pragma once

#include <QObject>

namespace nianbao {

// Keeps placeholder texts readable: themes leave them black where a desktop is dark,
// and the palette changes with the hour.
class FaintPlaceholders : public QObject
{
    Q_OBJECT

public:
    explicit FaintPlaceholders(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace nianbao
