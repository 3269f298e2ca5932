#include "readers/ofdpagetext.h"

#include "readers/limits.h"
#include "readers/xmlwalker.h"

#include <QStringTokenizer>
#include <QTransform>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

constexpr double PointsPerMillimetre = 72 / 25.4;
// Of a face's type, above the baseline.
constexpr double Ascent = 0.88;

// The six numbers of a matrix or fewer of a box, between spaces; what is none counts as 0.
QList<double> numbers(const QString &text)
{
    QList<double> result;
    for (const QStringView word : qTokenize(text, u' ', Qt::SkipEmptyParts)) {
        if (result.size() == 6)
            break;
        result += word.toDouble();
    }
    return result;
}

// The steps from each character to the next; "g n d" stands for n times d.
QList<double> steps(const QString &deltas, qsizetype most)
{
    QList<double> result;
    const auto words = qTokenize(deltas, u' ', Qt::SkipEmptyParts);
    for (auto word = words.begin(); word != words.end() && result.size() < most; ++word) {
        if (*word != "g"_L1) {
            result += (*word).toDouble();
            continue;
        }
        const QStringView count = ++word != words.end() ? *word : QStringView();
        if (word == words.end() || ++word == words.end())
            break;
        result +=
            QList<double>(std::clamp<qsizetype>(count.toInt(), 0, most - result.size()), (*word).toDouble());
    }
    return result;
}

// The run of characters of one TextCode, in the units of its object.
struct Run
{
    QString text;
    double x = 0;
    double y = 0; // of the baseline
    QList<double> stepsAcross;
    QList<double> stepsDown;
};

class PageParser : private XmlWalker
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::Reader)

public:
    explicit PageParser(const QByteArray &xml)
        : XmlWalker(xml)
    {
    }

    OfdPageText run()
    {
        if (step() && isStart())
            readPage();
        m_page.error = error();
        return m_page;
    }

private:
    void readPage()
    {
        inside([&] {
            if (is("PhysicalBox"_L1))
                m_page.height = ofdBoxHeight(text());
            else if (is("Template"_L1))
                m_page.templates += attribute("TemplateID"_L1);
            else if (is("TextObject"_L1))
                readObject();
            else if (is("PathObject"_L1))
                readPath();
        });
    }

    // From the places inside an object to points on the page; nothing where it has none.
    std::optional<QTransform> placeOfObject() const
    {
        const QList<double> boundary = numbers(attribute("Boundary"_L1));
        const QList<double> matrix = numbers(attribute("CTM"_L1));
        if (attribute("Visible"_L1) == "false"_L1 || boundary.size() < 2)
            return {};
        QTransform place;
        if (matrix.size() == 6)
            place = QTransform(matrix[0], matrix[1], matrix[2], matrix[3], matrix[4], matrix[5]);
        place *= QTransform::fromTranslate(boundary[0], boundary[1]);
        return place * QTransform::fromScale(PointsPerMillimetre, PointsPerMillimetre);
    }

    void readPath()
    {
        const std::optional<QTransform> place = placeOfObject();
        const bool strokes = attribute("Stroke"_L1) != "false"_L1;
        const bool fills = attribute("Fill"_L1) == "true"_L1;
        if (!place)
            return skip();
        inside([&] {
            if (is("AbbreviatedData"_L1))
                addPaths(text(), *place, strokes, fills);
        });
    }

    // M 0 0 L 10 0 … C: lines from point to point; a curve is no rule.
    void addPaths(const QString &data, const QTransform &place, bool strokes, bool fills)
    {
        QPolygonF path;
        const auto finish = [&] {
            m_page.rules.addPath(place.map(path), strokes, fills);
            path.clear();
        };
        const QStringList words = data.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString &word = words.at(i);
            if (word == "M"_L1 || word == "S"_L1)
                finish();
            else if (word == "C"_L1 && !path.isEmpty())
                path += QPointF(path.first());
            if ((word == "M"_L1 || word == "S"_L1 || word == "L"_L1) && i + 2 < words.size()) {
                path += QPointF(words.at(i + 1).toDouble(), words.at(i + 2).toDouble());
                i += 2;
            } else if (word == "Q"_L1 || word == "B"_L1 || word == "A"_L1) {
                path.clear();
            }
        }
        finish();
    }

    void readObject()
    {
        const std::optional<QTransform> place = placeOfObject();
        const double size = attribute("Size"_L1).toDouble();
        if (!place || size <= 0)
            return skip();
        Run run;
        inside([&] {
            if (!is("TextCode"_L1))
                return;
            // A run without a place goes on where the last one began.
            if (const QString x = attribute("X"_L1); !x.isEmpty())
                run.x = x.toDouble();
            if (const QString y = attribute("Y"_L1); !y.isEmpty())
                run.y = y.toDouble();
            const QString across = attribute("DeltaX"_L1);
            const QString down = attribute("DeltaY"_L1);
            run.text = text();
            m_characters += run.text.size();
            if (m_characters > limits::PageText)
                return fail(tr("A page of the OFD holds more text than a page can show."));
            run.stepsAcross = steps(across, run.text.size());
            run.stepsDown = steps(down, run.text.size());
            addRun(run, size, *place);
        });
    }

    // Characters that follow each other closely are one piece.
    void addRun(const Run &run, double size, const QTransform &place)
    {
        QString piece;
        QRectF box;
        double x = run.x;
        double y = run.y;
        const auto finish = [&] {
            if (!piece.isEmpty())
                m_page.texts += PlacedText{piece, place.mapRect(box)};
            piece.clear();
        };
        const QList<uint> characters = run.text.toUcs4();
        for (qsizetype i = 0; i < characters.size(); ++i) {
            const uint code = characters.at(i);
            const double usual = code >= 0x2e80 ? size : size / 2;
            const double down = i < run.stepsDown.size() ? run.stepsDown.at(i) : 0;
            double across = down == 0 ? usual : 0;
            if (i < run.stepsAcross.size())
                across = run.stepsAcross.at(i);
            const double width = across > 0 ? std::min(across, size) : usual;
            if (QChar::isSpace(code)) {
                finish();
            } else {
                const QRectF character(x, y - Ascent * size, width, size);
                box = piece.isEmpty() ? character : box.united(character);
                piece += QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
            }
            x += across;
            y += down;
            constexpr double Apart = 0.3; // of the size of type
            if (down != 0 || across < 0 || across - width > Apart * size)
                finish();
        }
        finish();
    }

    OfdPageText m_page;
    qsizetype m_characters = 0;
};

} // namespace

double ofdBoxHeight(const QString &box)
{
    return numbers(box).value(3) * PointsPerMillimetre;
}

OfdPageText readOfdPage(const QByteArray &xml)
{
    return PageParser(xml).run();
}

} // namespace nianbao
