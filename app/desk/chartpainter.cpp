#include "app/desk/chartpainter.h"

#include "forms/ink.h"
#include "models/commitfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChartPainter)
};

QFont titleFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ChartPainter::ChartPainter(const Chart &chart, const QFont &font, const QPalette &palette)
    : m_chart(chart)
    , m_font(font)
    , m_palette(palette)
{
}

qreal ChartPainter::barHeight() const
{
    return QFontMetricsF(m_font).height();
}

qreal ChartPainter::groupHeight() const
{
    return double(m_chart.values.size()) * (barHeight() + 2) + Rhythm;
}

qreal ChartPainter::headHeight() const
{
    const qreal note = m_chart.note.isEmpty() ? 0 : QFontMetricsF(m_font).lineSpacing();
    return QFontMetricsF(titleFont(m_font)).lineSpacing() + note + 2 * Rhythm;
}

qreal ChartPainter::height() const
{
    return headHeight() + double(m_chart.labels.size()) * groupHeight();
}

// As wide as the widest label, but never more than a third.
qreal ChartPainter::labelWidth(qreal width) const
{
    const QFontMetricsF metrics(m_font);
    qreal widest = 0;
    for (const QString &label : m_chart.labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    return std::min(widest + 2, width / 3);
}

QColor ChartPainter::color(qsizetype series) const
{
    const QColor accent = Ink::accent(m_palette);
    // The older of two years steps back.
    const bool last = series + 1 == m_chart.values.size();
    return last ? accent : Ink::mix(accent, m_palette.color(QPalette::Base), 0.4);
}

void ChartPainter::paint(QPainter &painter, qreal width) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter, width);
    painter.setFont(m_font);
    qreal top = headHeight();
    for (qsizetype label = 0; label < m_chart.labels.size(); ++label) {
        paintGroup(painter, label, top, width);
        top += groupHeight();
    }
    painter.restore();
}

void ChartPainter::paintHead(QPainter &painter, qreal width) const
{
    const QFont large = titleFont(m_font);
    const qreal line = QFontMetricsF(large).lineSpacing();
    painter.setFont(large);
    painter.setPen(m_palette.color(QPalette::Text));
    painter.drawText(QRectF(0, 0, width, line), Qt::AlignLeft | Qt::AlignVCenter, m_chart.title);
    painter.setFont(m_font);
    if (m_chart.series.size() > 1)
        paintLegend(painter, width, 0);
    painter.setPen(Ink::quiet(m_palette));
    painter.drawText(QRectF(0, line, width, QFontMetricsF(m_font).lineSpacing()),
                     Qt::AlignLeft | Qt::AlignVCenter, m_chart.note);
}

void ChartPainter::paintLegend(QPainter &painter, qreal right, qreal top) const
{
    const QFontMetricsF metrics(m_font);
    const qreal side = metrics.height() * 0.6;
    for (qsizetype series = m_chart.series.size() - 1; series >= 0; --series) {
        const QString &name = m_chart.series.at(series);
        right -= metrics.horizontalAdvance(name);
        painter.setPen(m_palette.color(QPalette::Text));
        painter.drawText(QPointF(right, top + metrics.ascent()), name);
        right -= side + Rhythm / 2.0;
        painter.fillRect(QRectF(right, top + metrics.ascent() - side, side, side), color(series));
        right -= 2 * Rhythm;
    }
}

void ChartPainter::paintGroup(QPainter &painter, qsizetype label, qreal top, qreal width) const
{
    const QFontMetricsF metrics(m_font);
    const qreal labels = labelWidth(width);
    const qreal bars = double(m_chart.values.size()) * (barHeight() + 2);
    painter.setPen(m_palette.color(QPalette::Text));
    painter.drawText(QRectF(0, top, labels, bars), Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(m_chart.labels.at(label), Qt::ElideMiddle, labels));
    const qreal left = labels + Rhythm;
    const qint64 largest = std::max<qint64>(1, m_chart.largest());
    const qreal room = width - left - metrics.horizontalAdvance(QString::number(largest)) - 2 * Rhythm;
    for (qsizetype series = 0; series < m_chart.values.size(); ++series) {
        const qint64 value = m_chart.values.at(series).at(label);
        const qreal length = std::max(0.0, room * double(value) / double(largest));
        const qreal y = top + double(series) * (barHeight() + 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(series));
        painter.drawRoundedRect(QRectF(left, y + 2, std::max(length, 1.0), barHeight() - 4), 2, 2);
        painter.setPen(Ink::quiet(m_palette));
        painter.drawText(QRectF(left + length + Rhythm / 2.0, y, width, barHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter, QString::number(value));
    }
}

namespace {

constexpr qreal ExportWidth = 720;
constexpr qreal Margin = 24;

Result<void> paintOn(QPaintDevice &device, const ChartPainter &chart, qreal scale)
{
    QPainter painter;
    if (!painter.begin(&device))
        return Error{Text::tr("the picture cannot be drawn")};
    painter.scale(scale, scale);
    painter.translate(Margin, Margin);
    chart.paint(painter, ExportWidth - 2 * Margin);
    return {};
}

Result<void> writeChart(const Chart &chart, const ChartPainter &painter, const QString &suffix,
                        QIODevice &device)
{
    const QSizeF size(ExportWidth, painter.height() + 2 * Margin);
    if (suffix == "png"_L1) {
        QImage image((size * 2).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        if (Result<void> drawn = paintOn(image, painter, 2); !drawn)
            return drawn;
        return image.save(&device, "PNG") ? Result<void>() : Error{device.errorString()};
    }
    if (suffix == "svg"_L1) {
        QSvgGenerator svg;
        svg.setOutputDevice(&device);
        svg.setTitle(chart.title);
        svg.setSize(size.toSize());
        svg.setViewBox(QRectF(QPointF(), size));
        return paintOn(svg, painter, 1);
    }
    if (suffix == "pdf"_L1) {
        QPdfWriter pdf(&device);
        pdf.setTitle(chart.title);
        pdf.setResolution(96);
        pdf.setPageSize(QPageSize(size * 72 / 96, QPageSize::Point));
        pdf.setPageMargins({});
        return paintOn(pdf, painter, 1);
    }
    return Error{Text::tr("the name must end in .png, .svg or .pdf")};
}

} // namespace

Result<void> exportChart(const Chart &chart, const QFont &font, const QString &path)
{
    QPalette paper(Qt::white);
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    paper.setColor(QPalette::Highlight, QColor(0x2a6fb0));
    const ChartPainter painter(chart, font, paper);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{file.errorString()};
    if (Result<void> written = writeChart(chart, painter, QFileInfo(path).suffix().toLower(), file); !written)
        return written;
    return commitFile(file);
}

} // namespace nianbao
