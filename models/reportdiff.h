#pragma once

#include "models/checks/finding.h"
#include "models/report.h"

namespace nianbao {

// What changed between two versions of a report.
struct ReportDiff
{
    struct FigureChange
    {
        QString table;
        QString row;
        QString column;
        QString name; // as messages call it
        Figure before;
        Figure after;
    };
    // A paragraph that is gone (after empty), new (before empty) or reworded.
    struct TextChange
    {
        QString section;
        int paragraph = -1; // in the new version; of a paragraph that is gone, in the old one
        QString before;
        QString after;
    };
    // Unit, year, edition, title, signature: the key of the report file.
    struct HeadChange
    {
        QString key;
        QString before;
        QString after;
    };

    QList<HeadChange> head;
    QList<FigureChange> figures;
    QList<TextChange> texts;
    QList<Finding> gone; // findings of the old version that the new one mended
    QList<Finding> left;
    QList<Finding> added;

    bool isEmpty() const { return head.isEmpty() && figures.isEmpty() && texts.isEmpty(); }
};

ReportDiff compareReports(const Report &before, const CheckResult &checkedBefore, const Report &after,
                          const CheckResult &checkedAfter);

// Where the first of the changes stands, head, text and tables in the order of the
// report; no section where there is none.
Place firstChange(const Report &before, const Report &after);

} // namespace nianbao
