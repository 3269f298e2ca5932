#include "support/officedocx.h"

namespace nianbao::test {

using namespace Qt::StringLiterals;

QByteArray wordNamespaces()
{
    return R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")"
           R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")";
}

namespace {

QByteArray relations(const QList<QByteArray> &kindsAndTargets)
{
    QByteArray xml =
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    for (qsizetype i = 0; i + 1 < kindsAndTargets.size(); i += 2)
        xml += R"(<Relationship Id="r)" + QByteArray::number(i) +
               R"(" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/)" +
               kindsAndTargets.at(i) + R"(" Target=")" + kindsAndTargets.at(i + 1) + R"("/>)";
    return xml + "</Relationships>";
}

} // namespace

ZipContents officeDocx()
{
    const QByteArray namespaces = wordNamespaces();
    return {
        {u"[Content_Types].xml"_s,
         R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
         R"(<Default Extension="png" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/>)"
         R"(<Override PartName="/word/comments.xml" ContentType="application/comments"/></Types>)"},
        {u"_rels/.rels"_s, relations({"officeDocument", "/word/document.xml"})},
        {u"word/_rels/document.xml.rels"_s,
         relations({"styles", "styles.xml", "header", "header1.xml", "comments", "comments.xml", "image",
                    "media/secret.png", "settings", "settings.xml"})},
        {u"word/document.xml"_s,
         "<w:document" + namespaces +
             R"(><w:body><w:p><w:r><w:t>secret text</w:t></w:r></w:p><w:sectPr>)"
             R"(<w:headerReference w:type="default" r:id="r2"/><w:pgSz w:w="10000" w:h="15000"/>)"
             R"(<w:pgMar w:top="500" w:right="900" w:bottom="500" w:left="1100" w:header="1" w:footer="1" w:gutter="0"/>)"
             R"(</w:sectPr></w:body></w:document>)"},
        {u"word/styles.xml"_s,
         "<w:styles" + namespaces +
             R"(><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>)"
             R"(<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/>)"
             R"(<w:link w:val="10"/></w:style>)"
             R"(<w:style w:type="character" w:styleId="10"><w:name w:val="x"/><w:link w:val="1"/></w:style>)"
             R"(<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Our Own"/></w:style></w:styles>)"},
        {u"word/settings.xml"_s, "<w:settings" + namespaces + R"(><w:trackRevisions/></w:settings>)"},
        {u"word/header1.xml"_s, "<w:hdr" + namespaces + "><w:p/></w:hdr>"},
        {u"word/_rels/header1.xml.rels"_s, relations({"image", "media/logo.png"})},
        {u"word/media/logo.png"_s, "logo"},
        {u"word/media/secret.png"_s, "secret picture"},
        {u"word/comments.xml"_s, "secret comment"},
    };
}

} // namespace nianbao::test
