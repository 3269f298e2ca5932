#include "render/htmlwriter.h"

#include "render/blocks.h"
#include "render/htmlbody.h"
#include "render/visiblecontent.h"

#include <QFile>
#include <QRegularExpression>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView PageOnly = u"/* On the page only */";

QString withoutComments(QString css)
{
    static const QRegularExpression comment(u"/\\*.*?\\*/\\s*"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    return css.remove(comment);
}

QString meta(const QString &name, const QString &content)
{
    if (content.isEmpty())
        return {};
    return "<meta name=\""_L1 + name + "\" content=\""_L1 + htmlText(content) + "\">\n"_L1;
}

QString head(const BlockDocument &document, const QString &styleSheet)
{
    return "<meta charset=\"utf-8\">\n<title>"_L1 + htmlText(document.title) + "</title>\n"_L1 +
           meta(u"viewport"_s, u"width=device-width, initial-scale=1"_s) +
           meta(u"author"_s, document.author) + meta(u"description"_s, document.subject) +
           meta(u"dcterms.created"_s, document.date.date().toString(Qt::ISODate)) + "<style>\n"_L1 +
           styleSheet + "</style>\n"_L1;
}

} // namespace

Result<std::unique_ptr<DocumentWriter>> HtmlWriter::make(const ExportOptions &)
{
    return std::unique_ptr<DocumentWriter>(std::make_unique<HtmlWriter>());
}

HtmlWriter::HtmlWriter()
{
    QFile file(u":/nianbao/html/report.css"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the style sheet is not built in");
    const QString styleSheet = QString::fromUtf8(file.readAll());
    const qsizetype pageOnly = styleSheet.indexOf(PageOnly);
    m_styles = withoutComments(styleSheet.first(pageOnly));
    m_pageOnly = withoutComments(styleSheet.sliced(pageOnly));
}

Result<void> HtmlWriter::write(const BlockDocument &document, const QByteArray &report, QIODevice &device)
{
    QByteArray html = "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n";
    html += head(document, m_styles + m_pageOnly).toUtf8();
    html += "</head>\n<body>\n<main>\n";
    html += htmlBody(document, m_words).toUtf8();
    html += "</main>\n";
    if (!report.isEmpty())
        html += "<script type=\"application/json\" id=\"" + PayloadElement.toUtf8() + "\" data-seal=\"" +
                visibleContent(document).seal(report) + "\">" + toScriptData(report) + "</script>\n";
    html += "</body>\n</html>\n";
    return writeAll(device, html);
}

QString HtmlWriter::forPasting(const BlockDocument &document) const
{
    return "<div lang=\"zh-CN\">\n"_L1 + htmlBody(document, m_words, parseStyleSheet(m_styles)) +
           "</div>\n"_L1;
}

} // namespace nianbao
