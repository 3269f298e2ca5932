#pragma once

#include "models/aspects.h"

#include <QWidget>

namespace nianbao {

// The aspects a section is expected to touch, each with its sign; a click begins
// the one that is missing.
class AspectGuide : public QWidget
{
    Q_OBJECT

public:
    explicit AspectGuide(QWidget *parent = nullptr);

    void showAspects(const QList<Aspect> &aspects);

Q_SIGNALS:
    void chosen(const QString &aspect);

private:
    QList<Aspect> m_aspects;
};

} // namespace nianbao
