#include "readers/brokenrows.h"

#include "readers/values.h"
#include "readers/vocabulary.h"

#include <algorithm>

namespace nianbao {

namespace {

// The cells of two rows in pairs. Both rows end with the table's last column; further
// left one of them may have a cell that reaches over several rows.
struct Pairs
{
    TokenLine &above;
    TokenLine &below;

    qsizetype count() const { return std::min(above.tokens.size(), below.tokens.size()); }
    Token &upper(qsizetype i) const { return above.tokens[above.tokens.size() - 1 - i]; }
    Token &lower(qsizetype i) const { return below.tokens[below.tokens.size() - 1 - i]; }
};

bool hasKind(const TokenLine &line, Token::Kind kind)
{
    return std::any_of(line.tokens.begin(), line.tokens.end(),
                       [kind](const Token &token) { return token.kind == kind; });
}

// Two parts that only together are a label.
bool areOneLabel(const Token &upper, const Token &lower, const Vocabulary &vocabulary)
{
    using Likeness = Vocabulary::Likeness;
    return upper.isText() && lower.isText() && leadingNumeral(lower.text).number == 0 &&
           vocabulary.likeness(upper.folded) != Likeness::Label &&
           vocabulary.likeness(upper.folded + lower.folded) == Likeness::Label;
}

int pageOf(const TokenLine &line)
{
    return line.tokens.isEmpty() ? 0 : line.tokens.first().place.page;
}

bool continues(const Pairs &rows, const Vocabulary &vocabulary)
{
    for (qsizetype i = 0; i < rows.count(); ++i) {
        const bool bothFigures = rows.lower(i).isValue() && !rows.upper(i).isText();
        if (rows.lower(i).isValue() && !bothFigures)
            return false;
        if (areOneLabel(rows.upper(i), rows.lower(i), vocabulary))
            return true;
    }
    return !hasKind(rows.below, Token::Kind::Text) && hasKind(rows.below, Token::Kind::Value) &&
           hasKind(rows.above, Token::Kind::Value) && rows.below.tokens.size() <= rows.above.tokens.size();
}

// Takes the lower parts up; what remains is words of merged cells.
void join(const Pairs &rows, const Vocabulary &vocabulary)
{
    for (qsizetype i = 0; i < rows.count(); ++i) {
        Token &upper = rows.upper(i);
        Token &lower = rows.lower(i);
        if (upper.isBlank() && lower.isValue()) {
            upper = lower;
        } else if (areOneLabel(upper, lower, vocabulary) || (upper.isValue() && lower.isValue())) {
            upper.text += lower.text;
            upper.folded += lower.folded;
        } else {
            continue;
        }
        lower = Token{.place = lower.place, .x = lower.x, .span = lower.span};
    }
}

} // namespace

int joinBrokenRows(QList<TokenLine> &lines, const Vocabulary &vocabulary)
{
    int joined = 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const Pairs rows{lines[i], lines[i + 1]};
        if (!rows.above.exact || !rows.below.exact || pageOf(rows.above) == pageOf(rows.below) ||
            !continues(rows, vocabulary))
            continue;
        join(rows, vocabulary);
        ++joined;
        if (!hasKind(rows.below, Token::Kind::Text))
            lines.remove(i + 1);
    }
    return joined;
}

} // namespace nianbao
