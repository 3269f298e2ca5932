#pragma once

#include <QList>
#include <QPolygonF>

namespace nianbao {

// The straight lines drawn on a page, across and down: the frames of its tables.
// All in points from the page's upper left corner.
class PageRules
{
public:
    struct Rule
    {
        double at = 0; // y of a line across, x of one down
        double from = 0;
        double to = 0;

        bool covers(double place, double tolerance) const
        {
            return from - tolerance <= place && place <= to + tolerance;
        }
    };

    // A line of straight pieces as it was drawn: what is thin and not slanting is a rule.
    void addPath(const QPolygonF &path, bool strokes, bool fills);
    void add(const PageRules &others);
    bool isTooMany() const; // more than any table has

    const QList<Rule> &across() const { return m_across; }
    const QList<Rule> &down() const { return m_down; }

    // Pieces of one line joined, and lines drawn beside one another taken as one.
    PageRules merged() const;

    // Lines nearer than this are one: borders are drawn double, or cell by cell.
    static constexpr double Near = 3;

private:
    void addThin(const QRectF &box);

    QList<Rule> m_across;
    QList<Rule> m_down;
};

} // namespace nianbao
