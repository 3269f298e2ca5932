#include "support/docxreader.h"

#include <QXmlStreamReader>

namespace nianbao::test {

using namespace Qt::StringLiterals;

namespace {

class Reader
{
public:
    explicit Reader(const QByteArray &xml)
        : m_xml(xml)
    {
    }

    DocxContent read()
    {
        DocxContent content;
        m_xml.readNextStartElement(); // document
        m_xml.readNextStartElement(); // body
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "p"_L1)
                content.paragraphs.append(paragraph());
            else if (m_xml.name() == "tbl"_L1)
                content.tables.append(table());
            else
                m_xml.skipCurrentElement();
        }
        return content;
    }

private:
    QString value(QLatin1StringView attribute = "val"_L1) const
    {
        for (const QXmlStreamAttribute &a : m_xml.attributes()) {
            if (a.name() == attribute)
                return a.value().toString();
        }
        return {};
    }

    // Calls `visit` at the start of each element inside the current one; it says whether it read it all.
    template<typename Visit>
    void inside(Visit visit)
    {
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            m_xml.readNext();
            if (m_xml.isEndElement())
                --depth;
            else if (m_xml.isStartElement() && !visit(m_xml.name()))
                ++depth; // else the visitor read it to its end
        }
    }

    DocxRun run(const QString &paragraphStyle)
    {
        DocxRun result{paragraphStyle, {}, -1};
        inside([&](QStringView name) {
            if (name == "rStyle"_L1)
                result.style = value();
            else if (name == "sz"_L1)
                result.size = value().toInt();
            else if (name == "br"_L1)
                result.text += u'\n';
            else if (name == "t"_L1) {
                result.text += m_xml.readElementText();
                return true;
            }
            return false;
        });
        return result;
    }

    DocxParagraph paragraph()
    {
        DocxParagraph result;
        inside([&](QStringView name) {
            if (name == "pStyle"_L1)
                result.style = value();
            else if (name == "keepNext"_L1)
                result.isKeptWithNext = true;
            else if (name == "jc"_L1)
                result.alignment = value();
            else if (name == "ind"_L1 && !value("left"_L1).isEmpty())
                result.left = value("left"_L1).toInt();
            if (name != "r"_L1)
                return false;
            result.runs.append(run(result.style));
            return true;
        });
        return result;
    }

    DocxTable table()
    {
        DocxTable result;
        inside([&](QStringView name) {
            if (name == "tblStyle"_L1)
                result.style = value();
            else if (name == "tblCaption"_L1)
                result.caption = value();
            else if (name == "tblDescription"_L1)
                result.description = value();
            else if (name == "gridCol"_L1)
                result.grid.append(value("w"_L1).toInt());
            else if (name == "tr"_L1) {
                row(result);
                return true;
            }
            return false;
        });
        return result;
    }

    void row(DocxTable &table)
    {
        int column = 0;
        inside([&](QStringView name) {
            if (name == "tblHeader"_L1)
                ++table.headerRows;
            else if (name == "cantSplit"_L1)
                ++table.unsplitRows;
            else if (name == "tc"_L1) {
                cell(table, column);
                return true;
            }
            return false;
        });
        ++table.rows;
    }

    void cell(DocxTable &table, int &column)
    {
        DocxCell result;
        result.row = table.rows;
        result.column = column;
        bool continued = false;
        inside([&](QStringView name) {
            if (name == "tcW"_L1)
                result.width = value("w"_L1).toInt();
            else if (name == "gridSpan"_L1)
                result.columnSpan = value().toInt();
            else if (name == "left"_L1)
                result.margin = value("w"_L1).toInt();
            else if (name == "vMerge"_L1)
                continued = value() != "restart"_L1;
            else if (name == "p"_L1) {
                const DocxParagraph text = paragraph();
                result.style = text.style;
                result.isKeptWithNext = text.isKeptWithNext;
                result.size = text.runs.isEmpty() ? -1 : text.runs.first().size;
                result.text += text.text();
                return true;
            }
            return false;
        });
        if (continued) {
            for (DocxCell &above : table.cells) {
                if (above.column == column && above.row + above.rowSpan == table.rows)
                    ++above.rowSpan;
            }
        } else {
            table.cells.append(result);
        }
        column += result.columnSpan;
    }

    QXmlStreamReader m_xml;
};

} // namespace

QString DocxParagraph::text() const
{
    QString text;
    for (const DocxRun &run : runs)
        text += run.text;
    return text;
}

DocxContent readDocx(const QByteArray &documentXml)
{
    return Reader(documentXml).read();
}

QString wordValue(const QByteArray &xml, const QString &element, const QString &attribute)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != element)
            continue;
        for (const QXmlStreamAttribute &a : reader.attributes()) {
            if (a.name() == attribute)
                return a.value().toString();
        }
    }
    return {};
}

} // namespace nianbao::test
