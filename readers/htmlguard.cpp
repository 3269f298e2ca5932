#include "readers/htmlguard.h"

#include "readers/limits.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace nianbao {

namespace {

constexpr int LargestTag = 16 * 1024; // bytes outside quotes
constexpr int MostAttributes = 500;
constexpr qint64 MostTagBytes = 16LL * 1024 * 1024;

// Elements that hold nothing, or whose end the parser supplies when the next one begins.
constexpr std::array<std::string_view, 34> Shallow{
    "area", "base",  "br",     "col",   "embed",  "hr",       "img",      "input",  "link",
    "meta", "param", "source", "track", "wbr",    "p",        "li",       "td",     "th",
    "tr",   "dd",    "dt",     "thead", "tbody",  "tfoot",    "colgroup", "option", "optgroup",
    "html", "head",  "body",   "frame", "keygen", "basefont", "rp"};

bool isShallow(std::string_view name)
{
    return std::find(Shallow.begin(), Shallow.end(), name) != Shallow.end();
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class Guard
{
public:
    explicit Guard(const QByteArray &html)
        : m_html(html.constData(), std::size_t(html.size()))
    {
    }

    bool accepts()
    {
        while (m_ok && m_at < m_html.size()) {
            m_at = m_html.find('<', m_at);
            if (m_at == std::string_view::npos)
                break;
            step();
        }
        return m_ok;
    }

private:
    void step()
    {
        const std::string_view rest = m_html.substr(m_at);
        if (rest.substr(0, 4) == "<!--") {
            skipPast(m_commentEnd);
        } else if (rest.size() > 2 && rest[1] == '/' && isLetter(rest[2])) {
            m_at += 2;
            close(name());
        } else if (rest.size() > 1 && isLetter(rest[1])) {
            m_at += 1;
            open(name());
        } else {
            ++m_at;
        }
    }

    // What ends a comment or a script. Where it stands nowhere any more, it is sought only once.
    struct Mark
    {
        std::string_view text;
        bool isGone = false;
    };

    void skipPast(Mark &mark)
    {
        const std::size_t found = mark.isGone ? std::string_view::npos : m_html.find(mark.text, m_at);
        mark.isGone = found == std::string_view::npos;
        // An open comment or script may be read otherwise by the parser: go on behind its start.
        m_at = mark.isGone ? m_at + 4 : found + mark.text.size();
    }

    std::string name()
    {
        std::string result;
        for (; m_at < m_html.size() && result.size() < 32; ++m_at) {
            const char c = m_html[m_at];
            if (c == '>' || c == '/' || c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f')
                break;
            result += c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
        }
        return result;
    }

    void open(const std::string &name)
    {
        attributes();
        m_ok = m_ok && ++m_tags <= limits::HtmlTags;
        if (name == "script" || name == "style") {
            skipPast(name == "script" ? m_scriptEnd : m_styleEnd);
            return;
        }
        if (isShallow(name))
            return;
        m_open.push_back(name);
        m_ok = m_ok && m_open.size() <= std::size_t(limits::NestingDepth);
    }

    void close(const std::string &name)
    {
        const auto found = std::find(m_open.rbegin(), m_open.rend(), name);
        if (found != m_open.rend())
            m_open.erase(std::prev(found.base()), m_open.end());
    }

    void attributes()
    {
        const std::size_t start = m_at;
        std::size_t quoted = 0;
        int parts = 0;
        for (; m_at < m_html.size() && m_html[m_at] != '>'; ++m_at) {
            const char c = m_html[m_at];
            if (c == '"' || c == '\'') {
                const std::size_t end = m_html.find(c, m_at + 1);
                if (end == std::string_view::npos || m_html[m_at - 1] != '=')
                    continue;
                quoted += end - m_at;
                m_at = end;
                ++parts;
            } else if (c == ' ' || c == '\n' || c == '\t' || c == '/' || c == '\r') {
                ++parts;
            }
            if (m_at - start - quoted > LargestTag || parts > 2 * MostAttributes) {
                m_ok = false;
                return;
            }
        }
        m_tagBytes += qint64(m_at - start - quoted);
        m_ok = m_ok && m_tagBytes <= MostTagBytes;
    }

    std::string_view m_html;
    std::size_t m_at = 0;
    Mark m_commentEnd{"-->"};
    Mark m_scriptEnd{"</script"};
    Mark m_styleEnd{"</style"};
    std::vector<std::string> m_open;
    qint64 m_tagBytes = 0;
    int m_tags = 0;
    bool m_ok = true;
};

} // namespace

Result<void> checkHtmlBounds(const QByteArray &html)
{
    if (Guard(html).accepts())
        return {};
    return Error{QCoreApplication::translate(
        "nianbao::Reader", "The web page is built too deeply or of too many parts to be an annual report.")};
}

} // namespace nianbao
