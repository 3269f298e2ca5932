#include "render/pdffont.h"

#include <QCryptographicHash>

#include <hb-ot.h>

#include <cmath>

namespace nianbao {

namespace {

constexpr int mappingsPerBlock = 100; // of a CMap (Adobe Technical Note 5014)

QPDFObjectHandle name(const QByteArray &text)
{
    return QPDFObjectHandle::newName(('/' + text).toStdString());
}

QByteArray hex4(quint32 value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0');
}

QByteArray utf16Hex(char32_t character)
{
    QByteArray hex;
    for (const QChar unit : QString::fromUcs4(&character, 1))
        hex += hex4(unit.unicode());
    return hex;
}

int metric(hb_face_t *face, hb_ot_metrics_tag_t tag, int otherwise)
{
    hb_font_t *font = hb_font_create(face);
    hb_position_t value = 0;
    const bool found = hb_ot_metrics_get_position(font, tag, &value);
    hb_font_destroy(font);
    return found ? value * 1000 / static_cast<int>(hb_face_get_upem(face)) : otherwise;
}

// The box that holds every glyph of the font, from its head table.
QPDFObjectHandle boundingBox(hb_face_t *face)
{
    hb_blob_t *head = hb_face_reference_table(face, HB_TAG('h', 'e', 'a', 'd'));
    unsigned length = 0;
    const char *data = hb_blob_get_data(head, &length);
    QPDFObjectHandle box = QPDFObjectHandle::newArray();
    for (unsigned at = 36; at < 44; at += 2) {
        const int value = length < 44 ? 0 : qint16(quint16((quint8(data[at]) << 8) | quint8(data[at + 1])));
        box.appendItem(QPDFObjectHandle::newInteger(value * 1000 / static_cast<int>(hb_face_get_upem(face))));
    }
    hb_blob_destroy(head);
    return box;
}

} // namespace

void PdfFont::use(quint32 glyph, char32_t character)
{
    if (!m_characters.contains(glyph))
        m_characters.insert(glyph, character);
}

bool PdfFont::cut(SubsetCache &cache)
{
    m_subset = cache.subset(m_face, m_characters.keys());
    return !m_subset->data.isEmpty();
}

int PdfFont::width(quint32 glyph) const
{
    return static_cast<int>(std::lround(m_face->advance(glyph) * 1000));
}

// Six letters before the name tell subsets apart (ISO 32000-1 9.6.4).
QByteArray PdfFont::baseName() const
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(m_face->postScriptName().toUtf8());
    for (auto it = m_characters.cbegin(); it != m_characters.cend(); ++it)
        hash.addData(QByteArray::number(it.key()) + ' ');
    QByteArray tag = hash.result().left(6);
    for (char &letter : tag)
        letter = static_cast<char>('A' + static_cast<quint8>(letter) % 26);
    return tag + '+' + m_face->postScriptName().toUtf8();
}

QPDFObjectHandle PdfFont::descriptor(QPDF &pdf, const QByteArray &baseFont) const
{
    const bool cff = m_subset->format == FontSubset::Format::Cff;
    QPDFObjectHandle file = QPDFObjectHandle::newStream(&pdf);
    file.replaceStreamData(m_subset->data.toStdString(), QPDFObjectHandle::newName("/FlateDecode"),
                           QPDFObjectHandle::newNull());
    if (cff)
        file.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/CIDFontType0C"));
    else
        file.getDict().replaceKey("/Length1", QPDFObjectHandle::newInteger(m_subset->size));
    hb_face_t *tables = m_face->tables();
    const auto integer = [](int value) { return QPDFObjectHandle::newInteger(value); };
    QPDFObjectHandle descriptor = QPDFObjectHandle::newDictionary();
    descriptor.replaceKey("/Type", QPDFObjectHandle::newName("/FontDescriptor"));
    descriptor.replaceKey("/FontName", name(baseFont));
    descriptor.replaceKey("/Flags", integer(4)); // symbolic: glyphs go by number
    descriptor.replaceKey("/FontBBox", boundingBox(tables));
    descriptor.replaceKey("/ItalicAngle", integer(0));
    descriptor.replaceKey("/Ascent", integer(metric(tables, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, 880)));
    descriptor.replaceKey("/Descent", integer(metric(tables, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, -120)));
    descriptor.replaceKey("/CapHeight", integer(metric(tables, HB_OT_METRICS_TAG_CAP_HEIGHT, 700)));
    descriptor.replaceKey("/StemV", integer(80));
    descriptor.replaceKey(cff ? "/FontFile3" : "/FontFile2", file);
    return pdf.makeIndirectObject(descriptor);
}

QPDFObjectHandle PdfFont::widths() const
{
    QMap<quint32, int> byCode; // where they are not a whole em
    for (auto it = m_characters.cbegin(); it != m_characters.cend(); ++it) {
        if (width(it.key()) != 1000)
            byCode.insert(code(it.key()), width(it.key()));
    }
    QPDFObjectHandle widths = QPDFObjectHandle::newArray();
    for (auto it = byCode.cbegin(); it != byCode.cend(); ++it) {
        widths.appendItem(QPDFObjectHandle::newInteger(it.key()));
        widths.appendItem(QPDFObjectHandle::newArray({QPDFObjectHandle::newInteger(it.value())}));
    }
    return widths;
}

std::string PdfFont::toUnicode() const
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n";
    const QList<quint32> glyphs = m_characters.keys();
    for (qsizetype first = 0; first < glyphs.size(); first += mappingsPerBlock) {
        const qsizetype count = std::min<qsizetype>(mappingsPerBlock, glyphs.size() - first);
        map += QByteArray::number(count) + " beginbfchar\n";
        for (const quint32 glyph : glyphs.mid(first, count))
            map += '<' + hex4(code(glyph)) + "> <" + utf16Hex(m_characters.value(glyph)) + ">\n";
        map += "endbfchar\n";
    }
    map += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    return map.toStdString();
}

QPDFObjectHandle PdfFont::embed(QPDF &pdf) const
{
    const QByteArray baseFont = baseName();
    const bool cff = m_subset->format == FontSubset::Format::Cff;
    QPDFObjectHandle descendant = QPDFObjectHandle::newDictionary();
    descendant.replaceKey("/Type", QPDFObjectHandle::newName("/Font"));
    descendant.replaceKey("/Subtype", QPDFObjectHandle::newName(cff ? "/CIDFontType0" : "/CIDFontType2"));
    descendant.replaceKey("/BaseFont", name(baseFont));
    descendant.replaceKey("/CIDSystemInfo", QPDFObjectHandle::parse(
                                                "<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>"));
    descendant.replaceKey("/FontDescriptor", descriptor(pdf, baseFont));
    descendant.replaceKey("/DW", QPDFObjectHandle::newInteger(1000));
    descendant.replaceKey("/W", widths());
    if (!cff)
        descendant.replaceKey("/CIDToGIDMap", QPDFObjectHandle::newName("/Identity"));

    QPDFObjectHandle font = QPDFObjectHandle::newDictionary();
    font.replaceKey("/Type", QPDFObjectHandle::newName("/Font"));
    font.replaceKey("/Subtype", QPDFObjectHandle::newName("/Type0"));
    font.replaceKey("/BaseFont", name(cff ? baseFont + "-Identity-H" : baseFont));
    font.replaceKey("/Encoding", QPDFObjectHandle::newName("/Identity-H"));
    font.replaceKey("/DescendantFonts", QPDFObjectHandle::newArray({pdf.makeIndirectObject(descendant)}));
    font.replaceKey("/ToUnicode", QPDFObjectHandle::newStream(&pdf, toUnicode()));
    return pdf.makeIndirectObject(font);
}

} // namespace nianbao
