#pragma once

#include <QShortcut>

namespace nianbao {

// Return and Enter do what a double click on a view does, and nothing else: an
// item view hands these keys on, and a dialog would press its default button.
template<typename Run>
void onEnter(QWidget *view, Run run)
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(key, view, nullptr, nullptr, Qt::WidgetShortcut);
        QObject::connect(shortcut, &QShortcut::activated, view, run);
    }
}

} // namespace nianbao
