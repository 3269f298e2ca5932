#include "render/fontsubset.h"

#include "render/cffcids.h"

#include <hb-subset.h>
#include <zlib.h>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int rememberedSubsets = 12;
constexpr hb_tag_t cffTag = HB_TAG('C', 'F', 'F', ' ');

struct Input
{
    Input()
        : input(hb_subset_input_create_or_fail())
    {
    }
    ~Input() { hb_subset_input_destroy(input); }
    Input(const Input &) = delete;
    Input &operator=(const Input &) = delete;

    hb_subset_input_t *input;
};

QByteArray takeBytes(hb_blob_t *blob)
{
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    QByteArray bytes(data, static_cast<qsizetype>(length));
    hb_blob_destroy(blob);
    return bytes;
}

// Outlines hold hardly any repetition: coding single bytes by their frequency
// gets all but a fiftieth of what searching for repetition would, in half the time.
QByteArray packed(const QByteArray &data)
{
    z_stream stream = {};
    if (deflateInit2(&stream, 1, Z_DEFLATED, MAX_WBITS, MAX_MEM_LEVEL, Z_HUFFMAN_ONLY) != Z_OK)
        return {};
    QByteArray result(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(data.size()))),
                      Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(data.data()));
    stream.avail_in = static_cast<uInt>(data.size());
    stream.next_out = reinterpret_cast<Bytef *>(result.data());
    stream.avail_out = static_cast<uInt>(result.size());
    deflate(&stream, Z_FINISH);
    result.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return result;
}

} // namespace

FontSubset FontSubset::of(const Face &face, const QList<quint32> &glyphs)
{
    const Input input;
    // Outlines only: hints are for screens of the last century and half of the size.
    hb_subset_input_set_flags(input.input, HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_DESUBROUTINIZE);
    hb_set_t *wanted = hb_subset_input_glyph_set(input.input);
    for (const quint32 glyph : glyphs)
        hb_set_add(wanted, glyph);

    FontSubset subset;
    hb_subset_plan_t *plan = hb_subset_plan_create_or_fail(face.outlines(), input.input);
    hb_face_t *cut = plan ? hb_subset_plan_execute_or_fail(plan) : nullptr;
    if (cut) {
        subset.data = takeBytes(hb_face_reference_table(cut, cffTag));
        if (subset.data.isEmpty()) {
            subset.format = Format::TrueType;
            subset.data = takeBytes(hb_face_reference_blob(cut));
        }
        const std::optional<QList<quint32>> cids =
            subset.format == Format::Cff ? cffCids(subset.data) : std::nullopt;
        const hb_map_t *newGlyphs = hb_subset_plan_old_to_new_glyph_mapping(plan);
        for (const quint32 glyph : glyphs) {
            const quint32 renumbered = hb_map_get(newGlyphs, glyph);
            subset.codes.insert(glyph, cids ? cids->value(renumbered) : renumbered);
        }
        subset.size = subset.data.size();
        subset.data = packed(subset.data);
        hb_face_destroy(cut);
    }
    hb_subset_plan_destroy(plan);
    return subset;
}

std::shared_ptr<const FontSubset> SubsetCache::subset(const FacePtr &face, const QList<quint32> &glyphs)
{
    const auto known = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.face == face && entry.glyphs == glyphs;
    });
    if (known != m_entries.end()) {
        std::rotate(known, known + 1, m_entries.end());
        return m_entries.last().subset;
    }
    if (m_entries.size() == rememberedSubsets)
        m_entries.removeFirst();
    m_entries.append({face, glyphs, std::make_shared<FontSubset>(FontSubset::of(*face, glyphs))});
    return m_entries.last().subset;
}

} // namespace nianbao
