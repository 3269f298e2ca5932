#pragma once

#include "forms/figureclipboard.h"

#include <QDialog>

namespace nianbao {

// A copied block that is not shaped like the table it is pasted into: which of
// its cells goes where, and which find no place, before anything is entered.
class PastePreview : public QDialog
{
    Q_OBJECT

public:
    PastePreview(const Edition &edition, const CellBlock &block, const PastePlan &plan,
                 QWidget *parent = nullptr);
};

} // namespace nianbao
