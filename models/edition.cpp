#include "models/edition.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

QString headerUnit(const FigureSpec &figure)
{
    static const QRegularExpression unit(u"单位[:：]\\s*([^，,）)\\s]+)"_s);
    return unit.match(figure.columnName).captured(1);
}

const CellSpec &TableSpec::cellAt(int row, int column) const
{
    return cells.at(cover.at(row * columns + column));
}

bool RelationSpec::needsPrevious() const
{
    const auto ofPrevious = [](const Term &term) { return term.previous; };
    return std::any_of(left.begin(), left.end(), ofPrevious) ||
           std::any_of(right.begin(), right.end(), ofPrevious);
}

const TableSpec *Edition::table(QStringView tableId) const
{
    for (const TableSpec &table : tables) {
        if (table.id == tableId)
            return &table;
    }
    return nullptr;
}

const SectionSpec *Edition::section(QStringView sectionId) const
{
    for (const SectionSpec &section : sections) {
        if (section.id == sectionId)
            return &section;
    }
    return nullptr;
}

const SectionSpec *Edition::sectionOfTable(QStringView tableId) const
{
    for (const SectionSpec &section : sections) {
        if (section.kind == SectionSpec::Kind::Table && section.table == tableId)
            return &section;
    }
    return nullptr;
}

int Edition::figure(QStringView table, QStringView row, QStringView column) const
{
    return m_figureIndex.value(QString(table % u'.' % row % u'.' % column), -1);
}

const RelationLine *Edition::definition(int figure) const
{
    const auto it = m_definitions.constFind(figure);
    return it == m_definitions.constEnd() ? nullptr : &relationLines.at(*it);
}

const QList<int> &Edition::linesOf(int figure) const
{
    return m_linesOf.at(figure);
}

Editions Editions::standard()
{
    Editions editions;
    // locateAll() begins with the user's folder; below, the later file of an id holds.
    QStringList folders = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation,
                                                    u"nianbao/editions"_s, QStandardPaths::LocateDirectory);
    folders += u":/nianbao/editions"_s;
    std::reverse(folders.begin(), folders.end());
    for (const QString &folder : std::as_const(folders)) {
        const QFileInfoList files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            if (!file.open(QIODevice::ReadOnly)) {
                editions.m_errors += info.filePath() + u": "_s + file.errorString();
                continue;
            }
            if (const Result<EditionPtr> added = editions.add(file.readAll()); !added)
                editions.m_errors += info.filePath() + u": "_s + added.error().message;
        }
    }
    return editions;
}

Result<EditionPtr> Editions::add(const QByteArray &json)
{
    Result<EditionPtr> edition = Edition::fromJson(json);
    if (edition) {
        m_all.removeIf([&edition](const EditionPtr &other) { return other->id == (*edition)->id; });
        m_all += *edition;
    }
    return edition;
}

EditionPtr Editions::find(QStringView id) const
{
    const auto found = std::find_if(m_all.cbegin(), m_all.cend(),
                                    [id](const EditionPtr &edition) { return edition->id == id; });
    return found == m_all.cend() ? nullptr : *found;
}

EditionPtr Editions::forYear(int year) const
{
    EditionPtr newest;
    for (const EditionPtr &edition : m_all) {
        if (edition->covers(year) && (!newest || edition->firstYear >= newest->firstYear))
            newest = edition;
    }
    return newest;
}

} // namespace nianbao
