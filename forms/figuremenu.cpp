#include "forms/figuremenu.h"

#include "models/edition.h"

using namespace Qt::StringLiterals;

namespace nianbao {

FigureMenu::FigureMenu(QWidget *parent)
    : QMenu(parent)
{
}

void FigureMenu::fill(const Edition &edition, const Note &note)
{
    clear();
    qDeleteAll(findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    for (const SectionSpec &section : edition.sections) {
        const TableSpec *table = edition.table(section.table);
        if (!table)
            continue;
        QMenu *rows = addMenu(section.name);
        for (const QString &row : table->rowIds)
            fillRow(rows, edition, *table, row, note);
    }
}

void FigureMenu::fillRow(QMenu *menu, const Edition &edition, const TableSpec &table, const QString &row,
                         const Note &note)
{
    QMenu *columns = nullptr;
    for (int i = 0; i < int(edition.figures.size()); ++i) {
        const FigureSpec &figure = edition.figures.at(i);
        if (figure.table != table.id || figure.row != row)
            continue;
        if (!columns)
            columns = menu->addMenu(figure.rowName);
        const QAction *action =
            columns->addAction(note ? figure.columnName + u'\t' + note(i) : figure.columnName);
        const QString name = figure.table + u'.' + figure.row + u'.' + figure.column;
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT chosen(name); });
    }
}

QString FigureMenu::title(const QString &name, const Edition &edition)
{
    const QHash<QString, QString> words{{u"year"_s, tr("report year")},
                                        {u"unit"_s, tr("name of the unit")},
                                        {u"shortName"_s, tr("short name")}};
    const QStringList ids = name.split(u'.');
    const int figure = ids.size() == 3 ? edition.figure(ids[0], ids[1], ids[2]) : -1;
    if (figure < 0)
        return words.value(name);
    const FigureSpec &spec = edition.figures.at(figure);
    return spec.rowName + u'·' + spec.columnName;
}

} // namespace nianbao
