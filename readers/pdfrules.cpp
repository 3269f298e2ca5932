#include "readers/pdfrules.h"

#include <QTransform>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <array>
#include <stdexcept>
#include <string>
#include <vector>

namespace nianbao {

namespace {

constexpr int DeepestForm = 12;

double numberOf(QPDFObjectHandle object)
{
    return object.isNumber() ? object.getNumericValue() : 0;
}

QList<double> numbersOf(QPDFObjectHandle array, int count)
{
    QList<double> numbers(count, 0);
    for (int i = 0; array.isArray() && i < std::min(count, array.getArrayNItems()); ++i)
        numbers[i] = numberOf(array.getArrayItem(i));
    return numbers;
}

QTransform matrixOf(const QList<double> &n)
{
    return QTransform(n[0], n[1], n[2], n[3], n[4], n[5]);
}

// From the page's own places to points from its upper left corner, as it is shown.
QTransform toUpperLeft(QPDFPageObjectHelper page)
{
    QPDFObjectHandle box = page.getAttribute("/CropBox", false);
    if (!box.isArray())
        box = page.getAttribute("/MediaBox", false);
    const QList<double> n = numbersOf(box, 4);
    const QRectF paper = QRectF(QPointF(n[0], n[1]), QPointF(n[2], n[3])).normalized();
    const QTransform origin = QTransform::fromTranslate(-paper.left(), -paper.top());
    const double w = paper.width();
    const double h = paper.height();
    switch ((int(numberOf(page.getAttribute("/Rotate", false))) % 360 + 360) % 360) {
    case 90:
        return origin * QTransform(0, 1, 1, 0, 0, 0);
    case 180:
        return origin * QTransform(-1, 0, 0, 1, w, 0);
    case 270:
        return origin * QTransform(0, -1, -1, 0, h, w);
    default:
        return origin * QTransform(1, 0, 0, -1, 0, h);
    }
}

// Follows the instructions as far as they draw paths.
class PathFollower : public QPDFObjectHandle::TokenFilter
{
public:
    PathFollower(PageRules &rules, const QTransform &place, const QPDFObjectHandle &resources, int depth)
        : m_rules(rules)
        , m_place(place)
        , m_resources(resources)
        , m_depth(depth)
    {
    }

    void handleToken(QPDFTokenizer::Token const &token) override
    {
        switch (token.getType()) {
        case QPDFTokenizer::tt_integer:
        case QPDFTokenizer::tt_real:
            if (m_operands.size() < 6)
                m_operands += QByteArray::fromStdString(token.getValue()).toDouble();
            else
                m_operands.clear(); // of something else
            break;
        case QPDFTokenizer::tt_name:
            m_name = token.getValue();
            break;
        case QPDFTokenizer::tt_word:
            follow(token.getValue());
            m_operands.clear();
            break;
        default:
            break;
        }
    }

private:
    bool has(qsizetype count) const { return m_operands.size() == count; }
    QPointF point(qsizetype at) const { return m_place.map(QPointF(m_operands[at], m_operands[at + 1])); }

    void follow(const std::string &word)
    {
        if (word == "q" && m_saved.size() < Deepest)
            m_saved.push_back(m_place);
        else if (word == "Q" && !m_saved.empty())
            restore();
        else if (word == "cm" && has(6))
            m_place = matrixOf(m_operands) * m_place;
        else if (word == "Do")
            drawForm();
        else if (word == "m" && has(2))
            m_path += QPolygonF({point(0)});
        else if (word == "l" && has(2) && !m_path.isEmpty())
            m_path.last() += point(0);
        else if (word == "re" && has(4))
            addRectangle();
        else if (word == "h")
            close();
        else if ((word == "c" || word == "v" || word == "y") && !m_path.isEmpty())
            m_path.last().clear(); // curved: no rule
        else
            paint(word);
    }

    void restore()
    {
        m_place = m_saved.back();
        m_saved.pop_back();
    }

    void addRectangle()
    {
        const QRectF box(m_operands[0], m_operands[1], m_operands[2], m_operands[3]);
        m_path += m_place.map(QPolygonF(box)); // closed
    }

    void close()
    {
        if (!m_path.isEmpty() && !m_path.last().isEmpty())
            m_path.last() += QPointF(m_path.last().first());
    }

    void paint(const std::string &word)
    {
        const bool closes = word == "s" || word == "b" || word == "b*";
        const bool strokes = closes || word == "S" || word == "B" || word == "B*";
        const bool fills = word == "f" || word == "F" || word == "f*" || word == "B" || word == "B*" ||
                           word == "b" || word == "b*";
        if (closes)
            close();
        for (const QPolygonF &path : m_path)
            m_rules.addPath(path, strokes, fills);
        if (strokes || fills || word == "n")
            m_path.clear();
    }

    void drawForm();

    static constexpr size_t Deepest = 1000;

    PageRules &m_rules;
    QTransform m_place;
    QPDFObjectHandle m_resources;
    int m_depth;
    std::vector<QTransform> m_saved;
    QList<double> m_operands;
    std::string m_name;
    QList<QPolygonF> m_path; // on the page
};

void PathFollower::drawForm()
{
    if (m_depth >= DeepestForm || m_rules.isTooMany() || !m_resources.isDictionary())
        return;
    QPDFObjectHandle objects = m_resources.getKey("/XObject");
    QPDFObjectHandle form = objects.isDictionary() ? objects.getKey(m_name) : QPDFObjectHandle::newNull();
    if (!form.isStream() || !form.getDict().getKey("/Subtype").isNameAndEquals("/Form"))
        return;
    QTransform place = m_place;
    if (form.getDict().getKey("/Matrix").isArray())
        place = matrixOf(numbersOf(form.getDict().getKey("/Matrix"), 6)) * place;
    PathFollower inside(m_rules, place, form.getDict().getKey("/Resources"), m_depth + 1);
    QPDFPageObjectHelper(form).filterContents(&inside);
}

} // namespace

QList<PageRules> pdfRules(const QByteArray &pdf)
{
    QList<PageRules> pages;
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("report", pdf.constData(), size_t(pdf.size()));
        for (QPDFPageObjectHelper page : file.getAllPages()) {
            PageRules rules;
            PathFollower follower(rules, toUpperLeft(page), page.getAttribute("/Resources", false), 0);
            page.filterContents(&follower);
            pages += rules;
        }
    } catch (const std::exception &) {
        return {}; // its tables are known by where the words stand
    }
    return pages;
}

} // namespace nianbao
