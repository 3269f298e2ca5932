#pragma once

#include "models/edition.h"
#include "models/ignoredfinding.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace nianbao {

enum class UnitKind { Township, Subdistrict, Department, County, City, Other };

// The ids of the file format: township, subdistrict, …
QString unitKindId(UnitKind kind);
std::optional<UnitKind> unitKindFromId(QStringView id);

// The office that reports.
struct Unit
{
    QString name;
    QString shortName;
    UnitKind kind = UnitKind::Township;
    QString address;
    QString postcode;
    QString phone;
    QString website;

    friend bool operator==(const Unit &, const Unit &) = default;
};

struct Signature
{
    QString agency;
    QString date; // ISO 8601, as the file holds it; may be empty or, in a file made by hand, no date

    friend bool operator==(const Signature &, const Signature &) = default;
};

// What offices do differently on paper; the defaults are the plain report of GB/T 9704-2012.
struct PageOptions
{
    bool signature = true;   // office and day below the text
    bool sealSpace = false;  // 7.3.5.1: room for the seal, the office centred on the day
    QString letterhead;      // 7.2.4: the office's name above the title; empty for none
    bool redLine = false;    // 7.2.7: a letterhead in red with a red line below
    QStringList attachments; // 7.3.4: names listed below the text

    friend bool operator==(const PageOptions &, const PageOptions &) = default;
};

// A report of one unit for one year: a plain value. Copies are cheap.
struct Report
{
    // A new report of that edition, every figure blank.
    explicit Report(EditionPtr editionOf, int reportYear = 0);

    EditionPtr edition; // never null
    int year = 0;
    Unit unit;
    QString title; // as stated; empty where it follows from unit and year
    QStringList preamble;
    QHash<QString, QStringList> sections; // paragraphs by the id of a narrative section
    QList<Figure> figures;                // by the edition's figure index
    Signature signature;
    PageOptions page;
    QList<IgnoredFinding> ignored; // findings let stand, each with its reason
    QJsonObject unknown;           // what a newer or another program wrote; kept on saving

    const Figure &figure(int index) const { return figures.at(index); }
    // A blank where the edition has no such figure.
    Figure figure(QStringView table, QStringView row, QStringView column) const;

    // The stated title, or the one that follows from unit and year.
    QString effectiveTitle() const;
    // Paragraphs of "preamble" or of a narrative section.
    QStringList paragraphs(const QString &section) const;

    // The sum of a total's parts; nothing where one of them is blank or no number.
    std::optional<qint64> computedTotal(int figure) const;

    friend bool operator==(const Report &, const Report &) = default;
};

} // namespace nianbao
