#pragma once

#include "models/checks/finding.h"

namespace nianbao {

struct Report;

// What one edit of a mend changes, for a person to read before it is applied.
struct FixPreview
{
    QString place;  // of a figure its row and column; empty for a text
    QString before; // of a text with a little of what surrounds it; empty for a blank
    QString after;

    friend bool operator==(const FixPreview &, const FixPreview &) = default;
};

// One entry an edit; edits that no longer fit the report are left out.
QList<FixPreview> previewOf(const Fix &fix, const Report &report);

// The first few as lines, and how many more there are.
QString previewText(const QList<FixPreview> &previews);

} // namespace nianbao
