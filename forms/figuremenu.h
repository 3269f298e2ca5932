#pragma once

#include <QMenu>

#include <functional>

namespace nianbao {

class Edition;
struct TableSpec;

// Figures to choose from: a menu for each table, in it one for each row, as a clerk
// would look them up.
class FigureMenu : public QMenu
{
    Q_OBJECT

public:
    explicit FigureMenu(QWidget *parent = nullptr);

    // What stands beside the name of the figure of that index; nothing where there is no note.
    using Note = std::function<QString(int figure)>;
    void fill(const Edition &edition, const Note &note = {});

    // What a placeholder's name (applications.received.total) stands for, in words;
    // null for no such name.
    static QString title(const QString &name, const Edition &edition);

Q_SIGNALS:
    void chosen(const QString &name); // as placeholders have it

private:
    void fillRow(QMenu *menu, const Edition &edition, const TableSpec &table, const QString &row,
                 const Note &note);
};

} // namespace nianbao
