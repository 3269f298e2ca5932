#pragma once

#include "models/result.h"
#include "render/ofdfonts.h"
#include "render/pages.h"

#include <QByteArray>

class QIODevice;

namespace nianbao {

// The report that an OFD carries, and what binds it to the pages (models/payload.h).
struct OfdPayload
{
    QByteArray report; // empty: none
    QByteArray seal;
};

// Writes laid-out pages as OFD (GB/T 33190-2016), the fixed-layout format of
// Chinese archives: every character where the page has it, the needed glyphs
// embedded, rules as filled paths, outline and metadata. The same pages give
// the same bytes. Keep a writer for many documents.
class OfdWriter
{
public:
    Result<QByteArray> write(const LaidOutDocument &document, const OfdPayload &payload = {});

private:
    OfdFonts m_fonts;
};

} // namespace nianbao
