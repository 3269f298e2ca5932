#include "models/reportfile.h"
#include "render/blocks.h"
#include "render/composer.h"
#include "render/format.h"
#include "support/layouts.h"
#include "support/randomreport.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace nianbao;

namespace {

void save(const QString &folder, const QString &name, const QByteArray &content)
{
    QDir().mkpath(folder);
    QFile file(folder + u'/' + name);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

Report sample(const EditionPtr &edition)
{
    QRandomGenerator random(1);
    Report report = consistentReport(edition, edition->firstYear, random);
    report.preamble = {u"统计期限自2022年1月1日起至12月31日止。"_s};
    report.sections[u"overview"_s] = {u"一是主动公开信息86条。"_s};
    report.sections[u"others"_s] = {u"无。"_s};
    return report;
}

// A small table with what word processors do to tables and text.
QByteArray documentXml()
{
    return "<w:document xmlns:w=\"w\"><w:body><w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId "
           "w:val=\"1\"/></w:numPr></w:pPr>"
           "<w:r><w:t>总体情况</w:t><w:tab/><w:br/></w:r><w:del><w:r><w:delText>a</w:delText></w:r></w:del></"
           "w:p>"
           "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge "
           "w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>规章</w:t></w:r></w:p></w:tc>"
           "<w:tc><w:p><w:r><w:t>0</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:gridBefore "
           "w:val=\"1\"/></w:trPr><w:tc><w:tcPr><w:vMerge/>"
           "</w:tcPr><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl></w:body></"
           "w:document>";
}

// Text objects in every manner of placing their characters.
QByteArray ofdPage()
{
    return "<ofd:TextObject ID=\"1\" Boundary=\"20 20 100 9\" CTM=\"1 0 0 1 0 0\" Size=\"5\" Font=\"2\">"
           "<ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"g 3 5 2.5\" DeltaY=\"0 0\">一、总体情况</ofd:TextCode>"
           "<ofd:TextCode X=\"60\">0 12</ofd:TextCode></ofd:TextObject>"
           "<ofd:PageBlock ID=\"2\"><ofd:TextObject ID=\"3\" Boundary=\"20 40 9 9\" Size=\"4\" "
           "Visible=\"false\"/>"
           "</ofd:PageBlock>";
}

} // namespace

// Writes the texts that fuzzing starts from into a folder per fuzzer.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2)
        return 2;
    const QString root = arguments.at(1);
    const Editions editions = Editions::standard();
    for (const EditionPtr &edition : editions.all()) {
        const Report report = sample(edition);
        for (const Layout layout : allLayouts()) {
            const bool html = layout == Layout::Html || layout == Layout::HtmlPage;
            save(root + (html ? u"/html"_s : u"/text"_s), edition->id + u'-' + QString::number(int(layout)),
                 layoutText(report, layout, {}).toUtf8());
        }
        save(root + u"/report"_s, edition->id, reportToJson(report));
        save(root + u"/documentxml"_s, edition->id, documentXml());
        save(root + u"/ofdpage"_s, edition->id, ofdPage());
        for (const ExportFormat &format : exportFormats()) {
            auto writer = format.make({});
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            if (writer && (*writer)->write(Composer().compose(report), reportToJson(report), buffer))
                save(root + u'/' + format.id, edition->id, buffer.data());
        }
    }
    return 0;
}
