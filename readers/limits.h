#pragma once

#include <QtGlobal>

namespace nianbao {

// What a reader accepts. A report is a few hundred kilobytes; files beyond these
// bounds are refused with one sentence before they cost memory or time.
namespace limits {

inline constexpr qint64 KiB = 1024;
inline constexpr qint64 MiB = 1024 * KiB;

inline constexpr qint64 FileSize = 64 * MiB;
inline constexpr qint64 UnpackedSize = 256 * MiB;
inline constexpr qint64 ReadSize = 32 * MiB;    // of the entries that are read; pictures are not
inline constexpr qint64 CompressionRatio = 200; // of one archive entry larger than a megabyte
inline constexpr qint64 ArchiveEntries = 10'000;
inline constexpr int NestingDepth = 500;   // XML and HTML elements
inline constexpr int XmlAttributes = 1000; // of one element
inline constexpr int HtmlTags = 400'000;
inline constexpr qint64 HtmlMemory = 512 * MiB; // of a page's tree
inline constexpr int Cells = 200'000;           // of all grids, each counted with the area it spans
inline constexpr int Blocks = 200'000;          // paragraphs and grids
inline constexpr int Characters = 2'000'000;    // of all text
inline constexpr int Pages = 500;               // of a PDF or OFD
inline constexpr qint64 PdfContent = 64 * MiB;  // bytes of drawing instructions
inline constexpr qint64 PdfText = 400'000;      // bytes of text in them, two a character
inline constexpr qint64 PdfPageText = 40'000;   // of one page
inline constexpr int PageText = 50'000;         // characters on one of them
inline constexpr int PlacedTexts = 500'000;     // stretches of text on all of them

} // namespace limits

} // namespace nianbao
