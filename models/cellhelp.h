#pragma once

#include "models/edition.h"

#include <QHash>

namespace nianbao {

// What counts in a cell, in one or two plain sentences with the article they
// rest on. The sentences are data (resources/help/*.json), keyed by the ids of
// the edition's rows and columns; a table may tell them for an edition apart.
class CellHelp
{
public:
    // The built-in sentences in the given language (zh_CN or en); none for an
    // edition that has none.
    static CellHelp forEdition(const QString &edition, const QString &language);
    static Result<CellHelp> fromJson(const QByteArray &json, const QString &language);

    // Of the row and of the column; empty where nothing is said.
    QString row(const FigureSpec &figure) const;
    QString column(const FigureSpec &figure) const;

private:
    QHash<QString, QString> m_rows; // by "table.row"
    QHash<QString, QString> m_columns;
};

} // namespace nianbao
