#include "forms/undokeys.h"

#include <QKeyEvent>
#include <QWidget>

namespace nianbao {

namespace {

class UndoKeys : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
                event->ignore();
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void passUndoToWindow(QWidget *field)
{
    field->installEventFilter(new UndoKeys(field));
}

int newBurst()
{
    static int last = 0;
    return ++last;
}

} // namespace nianbao
