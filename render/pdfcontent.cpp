#include "render/pdfcontent.h"

#include <cmath>

namespace nianbao {

namespace {

constexpr qreal finestShift = 0.05; // thousandths of the em that nobody sees

QByteArray hex4(quint32 value)
{
    static const char digits[] = "0123456789abcdef";
    QByteArray hex(4, '0');
    for (int i = 3; i >= 0; --i, value >>= 4)
        hex[i] = digits[value & 0xf];
    return hex;
}

QByteArray actualText(char32_t character)
{
    QByteArray text = "/Span <</ActualText <feff";
    for (const QChar unit : QString::fromUcs4(&character, 1))
        text += hex4(unit.unicode());
    return text + ">>> BDC\n";
}

} // namespace

PdfContent::PdfContent(const Page &page, FontOf fontOf)
    : m_page(page)
    , m_fontOf(std::move(fontOf))
{
    m_bytes.reserve(32768);
    addRules();
    addTexts();
}

// At most three decimals, no exponent: what the format takes.
void PdfContent::number(qreal value)
{
    const auto thousandths = std::llround(value * 1000);
    if (thousandths < 0)
        m_bytes += '-';
    const auto magnitude = static_cast<quint64>(std::llabs(thousandths));
    m_bytes += QByteArray::number(magnitude / 1000);
    if (auto rest = static_cast<int>(magnitude % 1000)) {
        m_bytes += '.';
        for (int unit = 100; rest > 0; rest %= unit, unit /= 10)
            m_bytes += static_cast<char>('0' + rest / unit);
    }
    m_bytes += ' ';
}

void PdfContent::colour(QRgb colour)
{
    if (colour == m_colour)
        return;
    m_colour = colour;
    for (const int part : {qRed(colour), qGreen(colour), qBlue(colour)})
        number(part / 255.0);
    m_bytes += "rg\n";
}

void PdfContent::addRules()
{
    if (m_page.rules.isEmpty())
        return;
    m_bytes += "/Artifact BMC\n";
    for (const RuleItem &rule : m_page.rules) {
        colour(rule.colour);
        number(rule.rect.left());
        number(Paper::height - rule.rect.bottom());
        number(rule.rect.width());
        number(rule.rect.height());
        m_bytes += "re f\n";
    }
    m_bytes += "EMC\n";
}

void PdfContent::open(int element)
{
    if (element < 0) {
        m_bytes += "/Artifact <</Type /Pagination>> BDC\nBT\n";
        return;
    }
    m_bytes += "/P <</MCID " + QByteArray::number(m_marked.size()) + ">> BDC\nBT\n";
    m_marked.append(element);
}

void PdfContent::addTexts()
{
    for (qsizetype i = 0; i < m_page.texts.size(); ++i) {
        const TextItem &item = m_page.texts[i];
        if (i == 0 || item.element != m_page.texts[i - 1].element)
            open(item.element);
        addText(item);
        if (i + 1 == m_page.texts.size() || item.element != m_page.texts[i + 1].element)
            m_bytes += "ET\nEMC\n";
    }
}

void PdfContent::addText(const TextItem &item)
{
    const Font font = m_fontOf(item.face.get());
    if (!font.font)
        return;
    colour(item.colour);
    if (item.face.get() != m_face || item.size != m_size) {
        m_bytes += '/' + font.name + ' ';
        number(item.size);
        m_bytes += "Tf\n";
        m_face = item.face.get();
        m_size = item.size;
    }
    m_bytes += "1 0 0 1 ";
    number(item.origin.x());
    number(Paper::height - item.origin.y());
    m_bytes += "Tm\n";
    addGlyphs(item, *font.font);
}

// Each glyph where the page has it: shifts between glyphs are stated in
// thousandths of the em, and what rounding leaves is made good by the next.
void PdfContent::addGlyphs(const TextItem &item, const PdfFont &font)
{
    const QList<uint> codes = item.text.toUcs4();
    qreal pen = 0; // ems, as a reader will have it
    m_bytes += "[<";
    for (qsizetype i = 0; i < item.glyphs.size(); ++i) {
        const quint32 glyph = item.glyphs[i];
        const qreal shift = std::round((pen - item.offsets[i] / item.size) * 10000) / 10;
        if (std::abs(shift) > finestShift) {
            m_bytes += '>';
            number(shift);
            m_bytes += '<';
            pen -= shift / 1000;
        }
        const bool isCopied = font.isCopiedAs(glyph, codes[i]);
        if (!isCopied)
            m_bytes += ">] TJ\n" + actualText(codes[i]) + "[<";
        m_bytes += hex4(font.code(glyph));
        if (!isCopied)
            m_bytes += ">] TJ\nEMC\n[<";
        pen += font.width(glyph) / 1000.0;
    }
    m_bytes += ">] TJ\n";
}

} // namespace nianbao
