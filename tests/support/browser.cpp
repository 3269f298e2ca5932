#include "support/browser.h"

#include "support/tools.h"

#include <QFileInfo>

namespace nianbao::test {

using namespace Qt::StringLiterals;

QString nodeModule(const QString &path)
{
    const QString root =
        qEnvironmentVariable("NIANBAO_NODE_MODULES", QStringLiteral(NIANBAO_TEST_TOOLS "/node_modules"));
    const QString file = root + u'/' + path;
    return QFileInfo::exists(file) ? file : QString();
}

QString dumpedPage(const QString &file)
{
    const QString chromium = tool(u"chromium"_s);
    if (chromium.isEmpty())
        return {};
    const ToolRun run =
        runTool(chromium,
                {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--allow-file-access-from-files"_s,
                 u"--virtual-time-budget=20000"_s, u"--dump-dom"_s, u"file://"_s + file});
    return run.succeeded() ? QString::fromUtf8(run.output) : QString();
}

QString dumpedText(const QString &page, const QString &id)
{
    const qsizetype start = page.indexOf(u'>', page.indexOf("id=\""_L1 + id + u'"'));
    const qsizetype end = page.indexOf("</"_L1, start);
    if (start < 0 || end < 0)
        return {};
    QString text = page.mid(start + 1, end - start - 1);
    return text.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&amp;"_L1, "&"_L1);
}

} // namespace nianbao::test
