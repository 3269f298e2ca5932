#pragma once

#include "models/edition.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace nianbao {

// Builds an Edition from its JSON and proves that it is one: every grid covered
// exactly once, every term of a relation a figure, every table in a section.
// The form of the file is described in docs/editions.md.
class Edition::Loader
{
    Q_DECLARE_TR_FUNCTIONS(EditionLoader)

public:
    Result<EditionPtr> load(const QByteArray &json);

private:
    void readHead(const QJsonObject &root);
    void readSections(const QJsonArray &sections);

    void readTable(const QJsonObject &object);
    void readGridRow(TableSpec &table, const QJsonValue &row, int gridRow);
    void readFigureCells(TableSpec &table, const QJsonObject &cell, int gridRow);
    void place(TableSpec &table, CellSpec cell);
    void nameFigures(const TableSpec &table, int firstFigure);
    void checkCover(const TableSpec &table);

    void readRelation(const QJsonObject &object);
    QList<RelationSpec::Term> readTerms(const QJsonArray &terms);
    void resolveRelation(int relation);
    bool resolveTerm(const RelationSpec &relation, const QString &line, const RelationSpec::Term &term,
                     QList<int> &figures, QStringList &previous) const;
    void checkTerms(const RelationSpec &relation);
    void findTotals();
    void orderTotals();
    void findSummedLines();

    void fail(const QString &message);
    bool failed() const { return !m_error.isEmpty(); }

    std::shared_ptr<Edition> m_edition;
    QJsonObject m_table; // the table's JSON while it is read
    QString m_error;
};

} // namespace nianbao
