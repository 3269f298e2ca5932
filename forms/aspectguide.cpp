#include "forms/aspectguide.h"

#include "forms/ink.h"
#include "forms/marks.h"
#include "forms/quietlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace nianbao {

AspectGuide::AspectGuide(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * Rhythm, 0, 3 * Rhythm, 0);
    row->setSpacing(Rhythm / 2);
    hide();
}

void AspectGuide::showAspects(const QList<Aspect> &aspects)
{
    if (aspects == m_aspects)
        return;
    m_aspects = aspects;
    while (const QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Aspect &aspect : aspects) {
        auto *button = new QToolButton;
        button->setText(aspect.name);
        button->setIcon(markIcon(aspect.touched ? Mark::Done : Mark::Empty));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(aspect.touched ? tr("%1: written").arg(aspect.name)
                                                 : tr("%1: not written yet").arg(aspect.name));
        button->setToolTip(aspect.touched ? button->accessibleName()
                                          : tr("Not written yet. A click begins it at the end of the text."));
        // The button goes with the next change, so the click is answered after it.
        connect(
            button, &QToolButton::clicked, this,
            [this, aspect] {
                if (!aspect.touched)
                    Q_EMIT chosen(aspect.name);
            },
            Qt::QueuedConnection);
        layout()->addWidget(button);
    }
    static_cast<QHBoxLayout *>(layout())->addStretch(1);
    setVisible(!aspects.isEmpty());
}

} // namespace nianbao
