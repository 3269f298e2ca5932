#include "models/figurearithmetic.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace nianbao {

namespace {

// The terms are those of the kind: 1,200 and 3万元 count as they do alone.
std::optional<qint64> sumOf(const QString &expression, FigureKind kind)
{
    qint64 sum = 0;
    qsizetype start = 0;
    while (start <= expression.size()) {
        qint64 sign = 1;
        if (start > 0 || expression.startsWith(u'+') || expression.startsWith(u'-')) {
            sign = expression.at(start) == u'-' ? -1 : 1;
            ++start;
        }
        qsizetype end = start;
        while (end < expression.size() && expression.at(end) != u'+' && expression.at(end) != u'-')
            ++end;
        const std::optional<qint64> term =
            Figure::parse(QStringView(expression).sliced(start, end - start), kind).number();
        if (!term || __builtin_add_overflow(sum, sign * *term, &sum))
            return {};
        if (end == expression.size())
            return sum;
        start = end;
    }
    return {};
}

} // namespace

Figure enteredFigure(QStringView typed, FigureKind kind)
{
    const QString folded = foldWidth(typed).trimmed();
    if (!folded.startsWith(u'='))
        return Figure::parse(typed, kind);
    const std::optional<qint64> sum = sumOf(folded.sliced(1), kind);
    return sum ? Figure::of(*sum, kind) : Figure::text(folded);
}

} // namespace nianbao
