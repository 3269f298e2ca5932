#include "support/sampleblocks.h"

#include "render/format.h"

#include <benchmark/benchmark.h>

#include <QBuffer>
#include <QGuiApplication>

using namespace nianbao;

namespace {

// A hundred reports of different offices with different figures, as a county exports them.
QList<BlockDocument> hundredReports()
{
    const EditionPtr edition = Editions::standard().find(u"2021");
    QList<BlockDocument> documents(100, test::sampleBlocks(*edition));
    for (int i = 0; i < documents.size(); ++i) {
        for (Block &block : documents[i].blocks) {
            if (auto *table = std::get_if<TableBlock>(&block))
                *table = test::tableBlock(*edition, *edition->table(table->id), i);
            else
                std::get<ParagraphBlock>(block).runs.last().text += QString::number(i);
        }
    }
    return documents;
}

void hundred(benchmark::State &state, const ExportFormat &format)
{
    const QList<BlockDocument> documents = hundredReports();
    const QByteArray report(8000, '0');
    for (auto step : state) {
        const auto writer = format.make({});
        for (const BlockDocument &document : documents) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            if (!(*writer)->write(document, report, buffer))
                state.SkipWithError("not written");
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QList<ExportFormat> formats = exportFormats();
    for (const ExportFormat &format : formats)
        benchmark::RegisterBenchmark(qPrintable(QStringLiteral("hundred ") + format.id), hundred, format)
            ->Unit(benchmark::kMillisecond);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
