#include "render/pagepainter.h"
#include "render/paginator.h"
#include "render/pdfwriter.h"
#include "support/sampleblocks.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <benchmark/benchmark.h>

using namespace nianbao;
using namespace Qt::StringLiterals;

namespace {

BlockDocument sample()
{
    return test::sampleBlocks(*Editions::standard().find(u"2021"));
}

// A letter typed into a paragraph of the overview, until its page is on the screen.
void keyPressInText(benchmark::State &state)
{
    Faces faces;
    Paginator paginator(faces);
    BlockDocument document = sample();
    QString &text = std::get<ParagraphBlock>(document.blocks[3]).runs[0].text;
    QImage screen(QSize(800, 1132), QImage::Format_RGB32);
    for (auto _ : state) {
        text += u"字"_s;
        if (text.size() > 400)
            text.truncate(100);
        const LaidOutDocument laid = paginator.layOut(document);
        screen.fill(Qt::white);
        QPainter painter(&screen);
        paintPage(painter, laid.pages[0], screen.width() / Paper::width);
    }
}
BENCHMARK(keyPressInText)->Unit(benchmark::kMillisecond);

// A figure changed in the largest table.
void keyPressInTable(benchmark::State &state)
{
    Faces faces;
    Paginator paginator(faces);
    BlockDocument document = sample();
    TableBlock *largest = nullptr;
    for (Block &block : document.blocks) {
        if (auto *table = std::get_if<TableBlock>(&block); table && (!largest || table->rows > largest->rows))
            largest = table;
    }
    QImage screen(QSize(800, 1132), QImage::Format_RGB32);
    int figure = 0;
    for (auto _ : state) {
        largest->cells.last().text = QString::number(++figure % 1000);
        const LaidOutDocument laid = paginator.layOut(document);
        screen.fill(Qt::white);
        QPainter painter(&screen);
        paintPage(painter, laid.pages[2], screen.width() / Paper::width);
    }
}
BENCHMARK(keyPressInTable)->Unit(benchmark::kMillisecond);

void taggedPdf(benchmark::State &state)
{
    Faces faces;
    Paginator paginator(faces);
    PdfWriter writer;
    const BlockDocument document = sample();
    for (auto _ : state) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!writer.write(paginator.layOut(document), buffer))
            state.SkipWithError("not written");
    }
}
BENCHMARK(taggedPdf)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
