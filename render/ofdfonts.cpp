#include "render/ofdfonts.h"

#include <hb-subset.h>

#include <algorithm>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int RememberedFonts = 12;

// Layout that changes or moves glyphs: the pages say where each one stands.
constexpr hb_tag_t LayoutTables[] = {
    HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'),
    HB_TAG('B', 'A', 'S', 'E'), HB_TAG('J', 'S', 'T', 'F'), HB_TAG('k', 'e', 'r', 'n'),
    HB_TAG('v', 'h', 'e', 'a'), HB_TAG('v', 'm', 't', 'x'), HB_TAG('V', 'O', 'R', 'G'),
    HB_TAG('D', 'S', 'I', 'G'),
};

struct DestroySubset
{
    void operator()(hb_subset_input_t *input) const { hb_subset_input_destroy(input); }
    void operator()(hb_face_t *face) const { hb_face_destroy(face); }
    void operator()(hb_blob_t *blob) const { hb_blob_destroy(blob); }
};

QByteArray cutFont(const Face &face, const std::set<char32_t> &characters)
{
    const std::unique_ptr<hb_subset_input_t, DestroySubset> input(hb_subset_input_create_or_fail());
    if (!input)
        return {};
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_DESUBROUTINIZE);
    hb_set_t *wanted = hb_subset_input_unicode_set(input.get());
    for (const char32_t character : characters)
        hb_set_add(wanted, character);
    hb_set_t *dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t table : LayoutTables)
        hb_set_add(dropped, table);
    const std::unique_ptr<hb_face_t, DestroySubset> cut(hb_subset_or_fail(face.tables(), input.get()));
    if (!cut)
        return {};
    const std::unique_ptr<hb_blob_t, DestroySubset> blob(hb_face_reference_blob(cut.get()));
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob.get(), &length);
    return QByteArray(data, qsizetype(length));
}

} // namespace

QByteArray OfdFonts::file(const FacePtr &face, const std::set<char32_t> &characters)
{
    const auto known = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.face == face && entry.characters == characters;
    });
    if (known != m_entries.end()) {
        std::rotate(known, known + 1, m_entries.end());
        return m_entries.last().file;
    }
    if (m_entries.size() == RememberedFonts)
        m_entries.removeFirst();
    m_entries.append({face, characters, cutFont(*face, characters)});
    return m_entries.last().file;
}

QString OfdFonts::extension(const QByteArray &file)
{
    return file.startsWith("OTTO") ? u"otf"_s : u"ttf"_s;
}

} // namespace nianbao
