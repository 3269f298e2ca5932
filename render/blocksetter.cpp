#include "render/blocksetter.h"

#include "render/charclass.h"
#include "render/labelbreaker.h"
#include "render/linebreaker.h"
#include "render/textwidth.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal bodySize = 16;       // 3号
constexpr qreal titleSize = 22;      // 2号
constexpr qreal pageNumberSize = 14; // 4号
constexpr qreal redLetterheadSize = 42;
constexpr qreal smallestRedLetterhead = 24;
constexpr qreal titlePitch = 1.25; // grid lines from title line to title line
constexpr QRgb red = 0xffd7000f;
constexpr qreal redLineWeight = 1.0 * Paper::millimetre;
constexpr int indent = 2;           // characters before a paragraph (GB/T 9704-2012 7.3.3)
constexpr qsizetype titleStrip = 4; // lines that stay together, five on the grid

FaceRole faceRole(TextRole role)
{
    switch (role) {
    case TextRole::Title:
    case TextRole::Letterhead:
    case TextRole::RedLetterhead:
        return FaceRole::Title;
    case TextRole::Heading1:
        return FaceRole::Level1;
    case TextRole::Heading2:
        return FaceRole::Level2;
    default:
        return FaceRole::Body;
    }
}

QList<SetChar> setChars(const FacedText &text)
{
    QList<SetChar> chars;
    chars.reserve(text.size());
    for (int i = 0; i < text.size(); ++i)
        chars.append({text.codes[i], text.advances[i] * bodySize / Paper::cell});
    return chars;
}

QList<qreal> inPoints(const QList<qreal> &cells)
{
    QList<qreal> points;
    points.reserve(cells.size());
    for (const qreal cell : cells)
        points.append(cell * Paper::cell);
    return points;
}

QString contentKey(const ParagraphBlock &block)
{
    QString key(QChar(u'0' + int(block.role)));
    for (const TextRun &run : block.runs)
        key += QChar(u'0' + int(run.role)) + run.text + QChar(u'\n');
    return key;
}

// A space that parts two names is as wide as their characters: the grid leaves no
// room for a narrow one beside Chinese.
QString withWideSpaces(QString text)
{
    static const QRegularExpression space(u"(?<=[^\\x20-\\x7e])\\x20+(?=[^\\x20-\\x7e])"_s);
    return text.replace(space, u"\u3000"_s);
}

// Grid lines that so many points take.
qreal onGrid(qreal height)
{
    return std::ceil(height / Paper::pitch - 1e-6) * Paper::pitch;
}

// Lines in the middle of the text area.
Strip centred(const FacedText &text, const QList<TextSpan> &lines, qreal size, qreal lineHeight)
{
    const qreal wanted = lineHeight * static_cast<qreal>(lines.size());
    Strip strip{onGrid(wanted), {}, {}};
    qreal top = (strip.height - wanted) / 2;
    for (const TextSpan &line : lines) {
        const qreal left = (Paper::textWidth - text.width(line) * size) / 2;
        strip.items += ItemMaker(text, size).flow(line, {left, top + baselineInLine(lineHeight, size)});
        top += lineHeight;
    }
    return strip;
}

} // namespace

void BlockSetter::beginDocument()
{
    ++m_document;
    const auto isOld = [this](const auto &remembered) { return remembered.document < m_document - 2; };
    m_paragraphs.removeIf([&](const auto &entry) { return isOld(entry.value()); });
    m_tables.removeIf(isOld);
}

FacedText BlockSetter::faced(const ParagraphBlock &block)
{
    FacedText text;
    for (const TextRun &run : block.runs)
        text.append(FacedText::of(m_faces, faceRole(run.role), run.text));
    return text;
}

std::shared_ptr<const Strips> BlockSetter::paragraph(const ParagraphBlock &block)
{
    Remembered<Strips> &entry = m_paragraphs[contentKey(block)];
    entry.document = m_document;
    if (!entry.value)
        entry.value = std::make_shared<Strips>(setParagraph(block));
    return entry.value;
}

Strips BlockSetter::setParagraph(const ParagraphBlock &block)
{
    switch (block.role) {
    case TextRole::Title:
        return setTitle(faced(block));
    case TextRole::Letterhead:
    case TextRole::RedLetterhead:
        return setLetterhead(faced(block), block.role == TextRole::RedLetterhead);
    case TextRole::Attachment:
        return setAttachment(block);
    default:
        return setLines(faced(block), indent);
    }
}

std::shared_ptr<const TableLayout> BlockSetter::table(const TableBlock &block)
{
    for (Remembered<TableLayout> &entry : m_tables) {
        if (entry.value->table() == block) {
            entry.document = m_document;
            return entry.value;
        }
    }
    m_tables.append({TableLayout::of(block, m_faces, m_words), m_document});
    return m_tables.last().value;
}

Strips BlockSetter::setLines(const FacedText &text, int cells)
{
    Strips strips;
    const ItemMaker maker(text, bodySize);
    const qreal baseline = baselineInLine(Paper::pitch, bodySize);
    for (const SetLine &line : LineBreaker(Paper::columns).breakText(setChars(text), cells))
        strips.append(
            {Paper::pitch, maker.place({line.first, line.last}, inPoints(line.positions), baseline), {}});
    if (strips.isEmpty())
        strips.append(Strip());
    return strips;
}

// As lines of at most so many ems.
QList<TextSpan> BlockSetter::titleLines(const FacedText &text, qreal width) const
{
    return TitleBreaker(width).breakTitle(text.codes, text.advances, m_words.starts(text.text()));
}

Strips BlockSetter::setTitle(const FacedText &text) const
{
    const QList<TextSpan> lines = titleLines(text, Paper::textWidth / titleSize);
    Strips strips;
    for (qsizetype first = 0; first < lines.size(); first += titleStrip)
        strips.append(centred(text, lines.mid(first, titleStrip), titleSize, titlePitch * Paper::pitch));
    return strips;
}

namespace {

// A text that stands alone in its line, begun at any cell.
QList<TextItem> setAlone(const FacedText &text, qreal startCell)
{
    QList<TextItem> items;
    for (const SetLine &line : LineBreaker(2 * text.size() + 2).breakText(setChars(text))) {
        QList<qreal> xs = inPoints(line.positions);
        for (qreal &x : xs)
            x += startCell * Paper::cell;
        items += ItemMaker(text, bodySize)
                     .place({line.first, line.last}, xs, baselineInLine(Paper::pitch, bodySize));
    }
    return items;
}

// The cells it takes there.
qreal cellsAlone(const FacedText &text)
{
    if (text.size() == 0)
        return 0;
    const SetLine line = LineBreaker(2 * text.size() + 2).breakText(setChars(text)).first();
    const bool wide = charClass(text.codes.last()) != CharClass::Latin;
    return line.positions.last() + (wide ? 1 : text.advances.last() * bodySize / Paper::cell);
}

FacedText withoutSpaceAtEnd(const FacedText &text)
{
    int size = text.size();
    while (size > 0 && text.codes.at(size - 1) == U' ')
        --size;
    return text.mid({0, size});
}

} // namespace

// The office's name, as large as the text area's width allows where it is red, in one
// line or, where it would be hardly larger than the title, in more; then the red line,
// and two blank lines before the title (GB/T 9704-2012 7.2.4, 7.2.7, 7.3.1).
Strips BlockSetter::setLetterhead(const FacedText &text, bool isRed) const
{
    const QList<TextSpan> lines =
        titleLines(text, Paper::textWidth / (isRed ? smallestRedLetterhead : titleSize));
    qreal ems = 1;
    for (const TextSpan &line : lines)
        ems = std::max(ems, text.width(line));
    const qreal size = std::min(isRed ? redLetterheadSize : titleSize, Paper::textWidth / ems);
    Strip strip = centred(text, lines, size, size * 1.5);
    if (!isRed)
        return {strip};
    for (TextItem &item : strip.items)
        item.colour = red;
    strip.height += 3 * Paper::pitch;
    strip.rules.append({QRectF(0, strip.height - 2 * Paper::pitch, Paper::textWidth, redLineWeight), red});
    return {strip};
}

// GB/T 9704-2012 7.3.4: a name's further lines begin where its first one began.
Strips BlockSetter::setAttachment(const ParagraphBlock &block)
{
    const FacedText label = FacedText::of(m_faces, FaceRole::Body, block.runs.first().text);
    const FacedText name = FacedText::of(m_faces, FaceRole::Body, withWideSpaces(block.runs.last().text));
    const int hanging = indent + static_cast<int>(std::ceil(cellsAlone(withoutSpaceAtEnd(label)) - 1e-6));
    Strips strips;
    for (const SetLine &line : LineBreaker(Paper::columns - hanging).breakText(setChars(name))) {
        QList<qreal> xs = inPoints(line.positions);
        for (qreal &x : xs)
            x += hanging * Paper::cell;
        const qreal baseline = baselineInLine(Paper::pitch, bodySize);
        strips.append(
            {Paper::pitch, ItemMaker(name, bodySize).place({line.first, line.last}, xs, baseline), {}});
    }
    if (strips.isEmpty())
        strips.append(Strip());
    strips.first().items = setAlone(label, indent) + strips.first().items;
    return strips;
}

// An office whose name is longer than a line is parted between words.
QList<FacedText> BlockSetter::signatureLines(const ParagraphBlock &block)
{
    const FacedText text = FacedText::of(m_faces, FaceRole::Body, withWideSpaces(block.text()));
    const QList<int> starts = m_words.starts(text.text());
    const LabelBreaker breaker(text.codes, text.advances, starts, LabelPlace::Heading);
    QList<FacedText> lines;
    for (const TextSpan &line : breaker.lines(SignaturePlace::widestAgency))
        lines.append(text.mid(line));
    return lines;
}

QList<Strips> BlockSetter::signature(const QList<ParagraphBlock> &blocks, bool seal)
{
    QList<QList<FacedText>> lines;
    qreal agency = 0; // cells of the longest line
    qreal date = 0;
    for (const ParagraphBlock &block : blocks) {
        lines.append(signatureLines(block));
        qreal &longest = block.role == TextRole::Agency ? agency : date;
        for (const FacedText &line : lines.last())
            longest = std::max(longest, cellsAlone(line));
    }
    const SignaturePlace place = signaturePlace(agency, date, seal);
    const qreal agencyStart = Paper::columns - place.agency - agency;
    const qreal dateStart = Paper::columns - place.date - date;
    QList<Strips> all;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const qreal start = blocks[i].role == TextRole::Agency ? agencyStart : dateStart;
        Strips strips;
        for (const FacedText &line : std::as_const(lines[i]))
            strips.append({Paper::pitch, setAlone(line, std::max(start, 0.0)), {}});
        all.append(strips);
    }
    return all;
}

// GB/T 9704-2012 7.5: — 1 —, 7 mm below the text area, one character in from the
// outer edge.
QList<TextItem> BlockSetter::pageNumber(int number)
{
    constexpr qreal below = 7 * Paper::millimetre;
    constexpr qreal dashHeight = 0.36; // of the dash above the baseline, in ems
    constexpr qreal gap = 0.25;        // ems between dash and digits
    const FacedText text = FacedText::of(m_faces, FaceRole::PageNumber, u"—%1—"_s.arg(number));
    QList<qreal> xs;
    qreal x = 0;
    for (int i = 0; i < text.size(); ++i) {
        x += i == 1 || i == text.size() - 1 ? gap : 0;
        xs.append(x * pageNumberSize);
        x += text.advances[i];
    }
    const qreal width = x * pageNumberSize;
    const bool odd = number % 2 == 1;
    const qreal left = odd ? Paper::textWidth - pageNumberSize - width : pageNumberSize;
    for (qreal &at : xs)
        at += left;
    const qreal baseline = Paper::textHeight + below + dashHeight * pageNumberSize;
    return ItemMaker(text, pageNumberSize).place({0, text.size()}, xs, baseline);
}

} // namespace nianbao
