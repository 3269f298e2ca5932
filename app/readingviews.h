#pragma once

namespace nianbao {

class PiecesView;
struct Report;
struct SourceDocument;

// The document as it was read: its paragraphs and grids in their order. Keys are
// those of ReadingPlaces.
void showSource(PiecesView &view, const SourceDocument &document);

// The report as it will be taken over: headings, paragraphs and official tables.
void showReport(PiecesView &view, const Report &report);

} // namespace nianbao
