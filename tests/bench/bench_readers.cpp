#include "readers/readers.h"
#include "render/blocks.h"
#include "render/composer.h"
#include "render/format.h"
#include "support/layouts.h"
#include "support/randomreport.h"

#include <QBuffer>
#include <QGuiApplication>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using namespace nianbao;

namespace {

const Editions &editions()
{
    static const Editions standard = Editions::standard();
    return standard;
}

// A report of the usual length: some 3,000 characters of narrative.
const Report &sample()
{
    static const Report report = [] {
        QRandomGenerator random(7);
        Report made = consistentReport(editions().find(u"2021"), 2024, random);
        const QString paragraph =
            u"清水镇认真落实上级部署，坚持以公开为常态、不公开为例外，及时更新公开目录，拓展公开渠道，回应群"
            u"众关切，"
            "主动公开政府信息86条，其中通过政府网站公开52条，通过政务新媒体公开34条，群众获取信息更加方便。"_s;
        made.preamble = {paragraph};
        made.sections[u"overview"_s] = QStringList(25, paragraph);
        made.sections[u"problems"_s] = QStringList(6, paragraph);
        made.sections[u"others"_s] = {u"无。"_s};
        made.signature = {u"示例县清水镇人民政府"_s, u"2025-01-12"_s};
        return made;
    }();
    return report;
}

QByteArray written(const QString &id)
{
    for (const ExportFormat &format : exportFormats()) {
        if (format.id != id)
            continue;
        auto writer = format.make({});
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (writer && (*writer)->write(Composer().compose(sample()), {}, buffer))
            return buffer.data();
    }
    return {};
}

void read(benchmark::State &state, const QByteArray &content, SourceFormat format)
{
    for ([[maybe_unused]] auto step : state) {
        QBuffer buffer;
        buffer.setData(content);
        buffer.open(QIODevice::ReadOnly);
        Result<Reading> reading = readReport(buffer, format, editions());
        if (!reading)
            state.SkipWithError("not read");
        benchmark::DoNotOptimize(reading);
    }
    state.SetBytesProcessed(int64_t(state.iterations()) * content.size());
}

void readTabs(benchmark::State &state)
{
    read(state, layoutText(sample(), Layout::Tabs, {}).toUtf8(), SourceFormat::Text);
}
void readCells(benchmark::State &state)
{
    read(state, layoutText(sample(), Layout::CellPerLine, {}).toUtf8(), SourceFormat::Text);
}
void readPage(benchmark::State &state)
{
    read(state, layoutText(sample(), Layout::HtmlPage, {}).toUtf8(), SourceFormat::Html);
}
void readDocx(benchmark::State &state)
{
    read(state, written(u"docx"_s), SourceFormat::Docx);
}
void readPdf(benchmark::State &state)
{
    read(state, written(u"pdf"_s), SourceFormat::Pdf);
}

BENCHMARK(readTabs)->Unit(benchmark::kMillisecond);
BENCHMARK(readCells)->Unit(benchmark::kMillisecond);
BENCHMARK(readPage)->Unit(benchmark::kMillisecond);
BENCHMARK(readDocx)->Unit(benchmark::kMillisecond);
BENCHMARK(readPdf)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
