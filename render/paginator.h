#pragma once

#include "render/pages.h"

#include <memory>

namespace nianbao {

// Lays a report out on pages: 22 lines of 28 characters, tables parted between
// rows with their heading rows repeated, headings kept with what follows, no
// last line of a paragraph alone on a page, the signature never alone.
//
// A paginator remembers the paragraphs and tables it has set, so that laying out
// a report again after one change sets that change only. Keep one for a preview,
// or for a batch of reports. Not for use from two threads at a time.
class Paginator
{
public:
    // The faces must outlive the paginator; the documents hold what they need.
    explicit Paginator(Faces &faces);
    ~Paginator();

    LaidOutDocument layOut(const BlockDocument &document);

private:
    std::unique_ptr<class BlockSetter> m_setter;
};

} // namespace nianbao
