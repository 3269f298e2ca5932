#pragma once

#include <QObject>

namespace nianbao {

// What themes forget on dark grounds, and again when the palette changes with the hour:
// placeholder texts that can be read, outlines of fields and boxes that can be seen.
class FieldColours : public QObject
{
    Q_OBJECT

public:
    explicit FieldColours(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace nianbao
