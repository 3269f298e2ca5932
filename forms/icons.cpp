#include "forms/icons.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// A drawing of one colour, which is taken from the palette when it is painted.
class LineIcon : public QIconEngine
{
public:
    explicit LineIcon(QString file)
        : m_file(std::move(file))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap(rect.size() * ratio, mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        QSvgRenderer(m_file).render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        painter.fillRect(drawn.rect(), QApplication::palette().color(group, role));
        return drawn;
    }

    QIconEngine *clone() const override { return new LineIcon(m_file); }

private:
    QString m_file;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon::fromTheme(name, QIcon(new LineIcon(u":/nianbao/icons/"_s + name + u".svg"_s)));
}

} // namespace nianbao
