#include "render/ofdpage.h"

#include "render/xmltext.h"

#include <QStringList>
#include <QXmlStreamWriter>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

// A piece of text that one TextCode holds: characters of the basic plane, or one
// beyond it, which viewers count differently.
struct Piece
{
    QString text;
    QList<qreal> offsets; // points, from the object's origin
};

bool isOneUnit(char32_t code)
{
    return code < 0x10000;
}

// Spaces are places, not marks: viewers trim them.
QList<Piece> pieces(const TextItem &item)
{
    QList<Piece> result;
    const QList<uint> codes = item.text.toUcs4();
    bool open = false;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const char32_t code = codes.at(i);
        if (code == U' ') {
            open = false;
            continue;
        }
        if (!open || !isOneUnit(code))
            result.append(Piece());
        result.last().text += QString::fromUcs4(&code, 1);
        result.last().offsets.append(item.offsets.at(i));
        open = isOneUnit(code);
    }
    return result;
}

// The steps from each character to the next; "g n d" stands for n times d.
QString deltas(const QList<qreal> &offsets)
{
    QStringList steps;
    for (qsizetype i = 1; i < offsets.size(); ++i)
        steps.append(ofdLength(offsets.at(i) - offsets.at(i - 1)));
    QStringList result;
    for (qsizetype i = 0; i < steps.size();) {
        qsizetype end = i;
        while (end < steps.size() && steps.at(end) == steps.at(i))
            ++end;
        if (end - i > 2)
            result.append("g "_L1 + QString::number(end - i) + u' ' + steps.at(i));
        else
            result += steps.mid(i, end - i);
        i = end;
    }
    return result.join(u' ');
}

class PageWriter
{
public:
    PageWriter(const QHash<const Face *, int> &fonts, OfdIds &ids)
        : m_fonts(fonts)
        , m_ids(ids)
        , m_xml(&m_page)
    {
    }

    QByteArray write(const Page &page)
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"ofd:Page"_s);
        m_xml.writeAttribute(u"xmlns:ofd"_s, u"http://www.ofdspec.org/2016"_s);
        m_xml.writeStartElement(u"ofd:Content"_s);
        m_xml.writeStartElement(u"ofd:Layer"_s);
        writeId();
        for (const RuleItem &rule : page.rules)
            write(rule);
        for (const TextItem &item : page.texts)
            write(item);
        m_xml.writeEndDocument();
        return m_page.toUtf8();
    }

private:
    void write(const RuleItem &rule);
    void write(const TextItem &item);

    void writeId() { m_xml.writeAttribute(u"ID"_s, QString::number(m_ids.next())); }

    void writeColour(QRgb colour)
    {
        m_xml.writeEmptyElement(u"ofd:FillColor"_s);
        m_xml.writeAttribute(u"Value"_s,
                             u"%1 %2 %3"_s.arg(qRed(colour)).arg(qGreen(colour)).arg(qBlue(colour)));
    }

    const QHash<const Face *, int> &m_fonts;
    OfdIds &m_ids;
    QString m_page;
    QXmlStreamWriter m_xml;
};

void PageWriter::write(const RuleItem &rule)
{
    const QString width = ofdLength(rule.rect.width());
    const QString height = ofdLength(rule.rect.height());
    m_xml.writeStartElement(u"ofd:PathObject"_s);
    writeId();
    m_xml.writeAttribute(u"Boundary"_s, ofdBox(rule.rect));
    m_xml.writeAttribute(u"Stroke"_s, u"false"_s);
    m_xml.writeAttribute(u"Fill"_s, u"true"_s);
    writeColour(rule.colour);
    m_xml.writeTextElement(u"ofd:AbbreviatedData"_s, u"M 0 0 L %1 0 L %1 %2 L 0 %2 C"_s.arg(width, height));
    m_xml.writeEndElement();
}

void PageWriter::write(const TextItem &item)
{
    const QList<Piece> parts = pieces(item);
    if (parts.isEmpty())
        return;
    // The box that a character of Chinese type fills around the baseline.
    constexpr qreal ascent = 0.88, descent = 0.12;
    const qreal left = parts.first().offsets.first();
    const qreal width = parts.last().offsets.last() - left + item.size;
    const QRectF box(item.origin.x() + left, item.origin.y() - ascent * item.size, width,
                     (ascent + descent) * item.size);
    m_xml.writeStartElement(u"ofd:TextObject"_s);
    writeId();
    m_xml.writeAttribute(u"Boundary"_s, ofdBox(box));
    m_xml.writeAttribute(u"Font"_s, QString::number(m_fonts.value(item.face.get())));
    m_xml.writeAttribute(u"Size"_s, ofdLength(item.size));
    if (item.face->isBold())
        m_xml.writeAttribute(u"Weight"_s, u"700"_s);
    writeColour(item.colour);
    for (const Piece &part : parts) {
        m_xml.writeStartElement(u"ofd:TextCode"_s);
        m_xml.writeAttribute(u"X"_s, ofdLength(part.offsets.first() - left));
        m_xml.writeAttribute(u"Y"_s, ofdLength(ascent * item.size));
        if (part.offsets.size() > 1)
            m_xml.writeAttribute(u"DeltaX"_s, deltas(part.offsets));
        m_xml.writeCharacters(xmlText(part.text));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

} // namespace

QString ofdLength(qreal points)
{
    const qint64 units = qRound64(points / Paper::millimetre * 10'000);
    QString text = QString::number(qAbs(units) / 10'000);
    if (const qint64 rest = qAbs(units) % 10'000) {
        text += u'.' + QString::number(rest).rightJustified(4, u'0');
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    return units < 0 ? u'-' + text : text;
}

QString ofdBox(const QRectF &rect)
{
    return ofdLength(rect.x()) + u' ' + ofdLength(rect.y()) + u' ' + ofdLength(rect.width()) + u' ' +
           ofdLength(rect.height());
}

QByteArray ofdPage(const Page &page, const QHash<const Face *, int> &fonts, OfdIds &ids)
{
    return PageWriter(fonts, ids).write(page);
}

} // namespace nianbao
