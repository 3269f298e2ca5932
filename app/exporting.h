#pragma once

class QPrinter;
class QWidget;

namespace nianbao {

struct LaidOutDocument;
struct Report;

// Puts the report on the clipboard for the editor of a government site: as HTML
// that keeps its look where style sheets are stripped, and as plain text.
void copyForSite(const Report &report);

// Prints the pages on a printer that is asked for.
void printChosen(const LaidOutDocument &pages, QWidget *window);

// The pages that the printer is set to; false where it does not take them.
bool printPages(const LaidOutDocument &pages, QPrinter &printer);

} // namespace nianbao
