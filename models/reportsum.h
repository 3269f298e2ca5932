#pragma once

#include "models/checks/finding.h"
#include "models/report.h"

#include <map>
#include <set>

namespace nianbao {

// Adds reports up, figure by figure, into a county's report. Takes them one at a
// time and keeps none, so that any number can be added.
//
// Only reports of one year and edition can be added: of several kinds given, the
// one with most reports is the sum, of equals the latest year, and the others are
// named. A unit counts once, with or without the region in its name: the first
// report of it. A blank or unreadable figure is not taken for zero in
// silence; it is named with its unit.
class ReportSum
{
public:
    enum class Problem { Duplicate, OtherYear, MissingFigure, NotANumber };

    // Something that keeps the sum from being complete.
    struct Remark
    {
        Problem problem;
        QString source; // the file
        QString unit;
        int year = 0;
        QString edition;
        int figure = -1;     // of MissingFigure and NotANumber
        QString otherSource; // of Duplicate: the file that was counted
    };

    void add(const QString &source, const Report &report);

    bool isEmpty() const { return m_groups.empty(); }
    int reportCount() const; // that the sum is made of

    // The county's report: figures only, of kind county. Not for an empty sum.
    Report result(const QString &unit) const;
    QList<Remark> remarks() const;
    // The units whose reports were added, in the order they came.
    QStringList units() const;

    static QString unitKey(const Report &report); // the bare name, see models/unitname.h

private:
    struct Group
    {
        EditionPtr edition;
        int year = 0;
        QStringList sources;
        QStringList units;
        QHash<QString, QString> sourceOfUnit; // by unitKey()
        QHash<QString, QString> sourceOfName; // by every one of unitNames()
        QList<qint64> sums;
        QList<bool> known;      // at least one number was added
        QList<bool> unitStated; // an amount that came with a unit, which its header does not name
        QList<Remark> remarks;
    };
    using Key = std::pair<int, QString>; // year, edition

    const Group &largest() const;
    static QString sourceOf(const Group &group, const Report &report); // empty where it is new
    static void addFigures(Group &group, const QString &source, const Report &report);

    std::map<Key, Group> m_groups;
};

} // namespace nianbao
