#include "render/htmlbody.h"

#include "render/blocks.h"
#include "render/measuredtext.h"
#include "render/tableheaders.h"
#include "render/textwidth.h"
#include "render/titlebreaker.h"
#include "render/words.h"
#include "render/xmltext.h"

#include <QRegularExpression>
#include <QStringBuilder>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr double PrintedTitleWidth = 20.1; // ems: 22 pt across 156 mm
constexpr int WideTable = 6;               // columns from which a table scrolls on a narrow screen

// 1 for the title, 2 for the official sections and so on; 0 for text.
int headingLevel(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return 1;
    case TextRole::Heading1:
        return 2;
    case TextRole::Heading2:
        return 3;
    case TextRole::Heading3:
        return 4;
    case TextRole::Heading4:
        return 5;
    default:
        break;
    }
    return 0;
}

QString tableClass(const TableBlock &table)
{
    QStringList names;
    if (table.columns >= WideTable)
        names.append(u"wide"_s);
    if (staysWhole(table))
        names.append(u"whole"_s);
    return names.join(u' ');
}

class BodyBuilder
{
public:
    BodyBuilder(const Words &words, const InlineStyles &styles)
        : m_words(words)
        , m_styles(styles)
    {
    }

    QString build(const BlockDocument &document);

private:
    void add(const ParagraphBlock &paragraph);
    void add(const TableBlock &table);
    void addRow(const TableBlock &table, const QList<int> &cover, int row);
    void addCell(const TableBlock &table, const QList<int> &cover, int cell);
    QString placeOf(const ParagraphBlock &paragraph) const;
    QString runs(const ParagraphBlock &paragraph);
    QString unparted(const QString &html) const;
    QString title(const QString &text);
    const QString &inWords(const QString &text);
    QString look(const QString &element, const QString &name = {}, const QString &more = {}) const;
    QString columns(const TableBlock &table) const;

    const Words &m_words;
    const InlineStyles &m_styles;
    QHash<QString, QString> m_inWords; // most labels of a table come more than once
    const QString m_figureElement = u"td"_s;
    const QString m_labelElement = u"th"_s;
    SignaturePlace m_signature;
    QString m_html;
    QStringList m_ids; // of the cells of the table at hand
    int m_level = 0;   // of the last heading
};

QString BodyBuilder::build(const BlockDocument &document)
{
    m_signature = signaturePlace(document);
    m_html.reserve(65536);
    for (const Block &block : document.blocks)
        std::visit([this](const auto &part) { add(part); }, block);
    return m_html;
}

// The attribute that gives an element its look: its class, or where no style
// sheet comes along all that would apply to it.
QString BodyBuilder::look(const QString &element, const QString &name, const QString &more) const
{
    QString look;
    if (m_styles.isEmpty() && !name.isEmpty())
        look = " class=\""_L1 + name + u'"';
    const QString declarations =
        m_styles.isEmpty() ? more : m_styles.value(element) + m_styles.value(u'.' + name) + more;
    if (!declarations.isEmpty())
        look += " style=\""_L1 + declarations.toHtmlEscaped() + u'"';
    return look;
}

void BodyBuilder::add(const ParagraphBlock &paragraph)
{
    if (const int level = headingLevel(paragraph.role)) {
        m_level = std::min(level, m_level + 1); // no level is left out, for those who jump by them
        const QString element = u"h%1"_s.arg(m_level);
        m_html += u'<' + element + look(element) + u'>' + runs(paragraph) + "</"_L1 + element + ">\n"_L1;
        return;
    }
    m_html += "<p"_L1 + placeOf(paragraph) + u'>' + runs(paragraph) + "</p>\n"_L1;
}

QString BodyBuilder::placeOf(const ParagraphBlock &paragraph) const
{
    switch (paragraph.role) {
    case TextRole::Letterhead:
        return look(u"p"_s, u"letterhead"_s);
    case TextRole::RedLetterhead:
        return look(u"p"_s, u"red-letterhead"_s);
    case TextRole::Attachment: {
        const QString &text = paragraph.runs.first().text;
        const double label = columnWidth(text) / 2.0;
        QString place = u"padding-left: %1em; text-indent: -%2em;"_s.arg(label + 2).arg(label);
        if (!text.startsWith(u'\u3000')) // the list begins one line below the text
            place.prepend("margin-top: 1.8em; "_L1);
        return look(u"p"_s, u"attachment"_s, place);
    }
    case TextRole::Addressee:
        return look(u"p"_s, u"addressee"_s);
    case TextRole::Agency:
        return look(u"p"_s, u"agency"_s,
                    u"margin: %1em %2em 0 0;"_s.arg(m_signature.blankLines * 1.8).arg(m_signature.agency));
    case TextRole::Date:
        return look(u"p"_s, u"date"_s, u"margin-right: %1em;"_s.arg(m_signature.date));
    default:
        return look(u"p"_s, hasLongWord(paragraph.text()) ? u"ragged"_s : QString());
    }
}

QString BodyBuilder::runs(const ParagraphBlock &paragraph)
{
    QString html;
    for (const TextRun &run : paragraph.runs) {
        if (run.role == TextRole::Title)
            html += title(run.text);
        else if (isLetterhead(run.role))
            html += inWords(run.text);
        else if (const int level = headingLevel(run.role); run.role != paragraph.role && level > 0)
            html += "<strong"_L1 + look(u"strong"_s, u"level%1"_s.arg(level - 1)) + u'>' +
                    htmlText(run.text) + "</strong>"_L1;
        else
            html += unparted(htmlText(run.text));
    }
    return html.replace(u'\n', "<br>"_L1);
}

// Browsers part telephone numbers at their hyphens.
QString BodyBuilder::unparted(const QString &html) const
{
    if (!html.contains(u'-'))
        return html;
    static const QRegularExpression telephone(u"(?<![\\w./-])(\\d{3,4}-\\d{7,8})(?![\\w-])"_s);
    return QString(html).replace(telephone, "<span"_L1 + look(u"span"_s, u"unparted"_s) + ">\\1</span>"_L1);
}

// In the lines that it has on paper.
QString BodyBuilder::title(const QString &text)
{
    const MeasuredText measured(text);
    const QList<TextSpan> lines =
        TitleBreaker(PrintedTitleWidth).breakTitle(measured.codes, measured.advances, m_words.starts(text));
    QString html;
    for (const QString &line : measured.joined(lines).split(u'\n'))
        html += "<span"_L1 + look(u"span"_s, u"line"_s) + u'>' + inWords(line) + "<wbr></span>"_L1;
    return html;
}

// Titles and labels, whose lines may end between words only (GB/T 9704-2012 7.3.1),
// and not after a number whose unit follows.
const QString &BodyBuilder::inWords(const QString &text)
{
    QString &html = m_inWords[text];
    if (!html.isEmpty() || text.isEmpty())
        return html;
    const QList<char32_t> codes = MeasuredText(text).codes;
    const auto part = [&codes](int first, int last) {
        return htmlText(QString::fromUcs4(codes.constData() + first, last - first));
    };
    int first = 0;
    for (const int start : m_words.starts(text)) {
        if (QChar::isDigit(codes.at(start - 1)))
            continue;
        html += part(first, start) + "<wbr>"_L1;
        first = start;
    }
    html += part(first, static_cast<int>(codes.size()));
    html.replace(u'\n', "<br>"_L1);
    return html;
}

void BodyBuilder::add(const TableBlock &table)
{
    m_ids.clear();
    const QString id = htmlText(table.id);
    for (const BlockCell &cell : table.cells)
        m_ids.append(id % u'-' % QString::number(cell.row) % u'-' % QString::number(cell.column));
    const QList<int> cover = tableCover(table);
    const QString caption = htmlText(table.caption);
    m_html += "<div"_L1 + look(u"div"_s, u"table"_s) + " role=\"region\" aria-label=\""_L1 + caption +
              "\" tabindex=\"0\">\n<table"_L1 + look(u"table"_s, tableClass(table));
    if (!m_styles.isEmpty())
        m_html += " border=\"1\""_L1; // what is left where an editor strips styles, too
    m_html += ">\n<caption"_L1 + look(u"caption"_s) + u'>' + caption + "</caption>\n"_L1 + columns(table);
    const int head = headRows(table);
    if (head > 0)
        m_html += "<thead"_L1 + look(u"thead"_s, table.repeatRows > 0 ? QString() : u"once"_s) + ">\n"_L1;
    for (int row = 0; row < table.rows; ++row) {
        if (row == head)
            m_html += head > 0 ? "</thead>\n<tbody>\n"_L1 : "<tbody>\n"_L1;
        else if (row > head && beginsGroup(table, cover, row))
            m_html += "</tbody>\n<tbody>\n"_L1;
        addRow(table, cover, row);
    }
    m_html += head < table.rows ? "</tbody>\n"_L1 : "</thead>\n"_L1;
    m_html += "</table>\n</div>\n"_L1;
}

QString BodyBuilder::columns(const TableBlock &table) const
{
    const int total = std::max(1, std::accumulate(table.widths.cbegin(), table.widths.cend(), 0));
    QString html = u"<colgroup>"_s;
    for (const int width : table.widths)
        html += "<col style=\"width: "_L1 + QString::number(100.0 * width / total, 'f', 2) + "%\">"_L1;
    return html + "</colgroup>\n"_L1;
}

void BodyBuilder::addRow(const TableBlock &table, const QList<int> &cover, int row)
{
    m_html += "<tr>"_L1;
    for (int column = 0; column < table.columns; ++column) {
        const int cell = cover.at(row * table.columns + column);
        if (cell >= 0 && table.cells.at(cell).row == row && table.cells.at(cell).column == column)
            addCell(table, cover, cell);
    }
    m_html += "</tr>\n"_L1;
}

// There are some hundred cells in a report: pieces are added one by one, none is made first.
void BodyBuilder::addCell(const TableBlock &table, const QList<int> &cover, int index)
{
    const BlockCell &cell = table.cells.at(index);
    const bool isFigure = cell.role == BlockCell::Role::Figure;
    const QString &element = isFigure ? m_figureElement : m_labelElement;
    m_html += u'<';
    m_html += element;
    if (!m_styles.isEmpty() || cell.isListItem())
        m_html += look(element, cell.isListItem() ? u"item"_s : QString());
    const auto span = [this](QLatin1StringView name, int size) {
        if (size > 1)
            m_html += name + QString::number(size) + u'"';
    };
    span(" rowspan=\""_L1, cell.rowSpan);
    span(" colspan=\""_L1, cell.columnSpan);
    if (isFigure) {
        m_html += " headers=\""_L1;
        const QList<int> headers = headersOf(table, cover, index);
        for (qsizetype i = 0; i < headers.size(); ++i) {
            if (i > 0)
                m_html += u' ';
            m_html += m_ids.at(headers.at(i));
        }
        m_html += u'"';
    } else {
        m_html += " id=\""_L1;
        m_html += m_ids.at(index);
        m_html += cell.role == BlockCell::Role::RowHeader ? "\" scope=\"row\""_L1 : "\" scope=\"col\""_L1;
    }
    m_html += u'>';
    m_html += isFigure ? htmlText(cell.text).replace(u'\n', "<br>"_L1) : inWords(cell.text);
    m_html += "</"_L1;
    m_html += element;
    m_html += u'>';
}

} // namespace

QString htmlText(const QString &text)
{
    static constexpr auto isPlain = [](QChar c) {
        return c.isLetterOrNumber() || (c >= u'\u3000' && c <= u'\u303f') ||
               (c >= u'\uff01' && c <= u'\uff5e');
    };
    if (std::all_of(text.cbegin(), text.cend(), isPlain))
        return text;
    QString result = xmlText(text);
    for (QChar &c : result) {
        const bool isForbidden = (c >= u'\u007f' && c <= u'\u009f') || (c >= u'\ufdd0' && c <= u'\ufdef');
        if (isForbidden)
            c = QChar::ReplacementCharacter;
    }
    return result.toHtmlEscaped();
}

InlineStyles parseStyleSheet(const QString &css)
{
    InlineStyles styles;
    const QStringList rules = css.split(u'}');
    for (const QString &rule : rules) {
        const qsizetype brace = rule.indexOf(u'{');
        if (brace > 0)
            styles.insert(rule.first(brace).trimmed(), rule.sliced(brace + 1).trimmed());
    }
    return styles;
}

QString htmlBody(const BlockDocument &document, const Words &words, const InlineStyles &styles)
{
    return BodyBuilder(words, styles).build(document);
}

} // namespace nianbao
