#include "readers/pdfweight.h"

#include "readers/limits.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <cctype>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace nianbao {

namespace {

constexpr int DeepestForm = 12;
constexpr int DeepestPageTree = 30;
constexpr int MostForms = 50'000; // weighed, and nodes of the page tree

struct Load
{
    qint64 content = 0;
    qint64 text = 0;

    bool isTooMuch() const { return content > limits::PdfContent || text > limits::PdfText; }

    void add(const Load &one, qint64 times = 1)
    {
        const auto most = [times](qint64 load, qint64 limit) {
            return load == 0 ? 0 : std::min(times, limit / load + 1) * load;
        };
        content += most(one.content, limits::PdfContent);
        text += most(one.text, limits::PdfText);
    }
};

constexpr Load TooMuch{limits::PdfContent + 1, 0};

// An instruction that draws another stream: a form (/A Do), or what masks all that follows (/G gs).
struct Draw
{
    std::string name;
    bool isMask = false;

    friend bool operator<(const Draw &a, const Draw &b)
    {
        return std::tie(a.name, a.isMask) < std::tie(b.name, b.isMask);
    }
};

// What a stream of instructions holds itself, and how often it draws others.
struct Instructions
{
    Load own;
    std::map<Draw, qint64> draws;
};

// Counts instructions as they are unpacked, and reads no more of them than that needs:
// strings, comments, pictures and words, as poppler parts them.
class Counter : public Pipeline
{
public:
    explicit Counter(Instructions &found)
        : Pipeline("count", nullptr)
        , m_found(found)
    {
    }

    void write(unsigned char const *data, size_t size) override
    {
        m_found.own.content += qint64(size);
        for (size_t i = 0; i < size; ++i)
            take(char(data[i]));
        if (m_found.own.isTooMuch())
            throw std::runtime_error("too much");
    }
    void finish() override {} // a page's next stream goes on in the middle of a word
    void end() { take(' '); }

private:
    enum class In { Instructions, Comment, String, Escape, Hexadecimal, Picture };

    void take(char c)
    {
        switch (m_in) {
        case In::Comment:
            if (c == '\n' || c == '\r')
                m_in = In::Instructions;
            return;
        case In::String:
            takeInString(c);
            return;
        case In::Escape:
            m_in = In::String;
            ++m_found.own.text;
            return;
        case In::Hexadecimal:
            if (c == '>')
                m_in = In::Instructions;
            else if (std::isxdigit(static_cast<unsigned char>(c)))
                m_found.own.text += std::exchange(m_half, !m_half) ? 1 : 0;
            return;
        case In::Picture:
            if (m_before == 'E' && c == 'I')
                m_in = In::Instructions;
            m_before = c;
            return;
        case In::Instructions:
            takeInstruction(c);
        }
    }

    void takeInString(char c)
    {
        if (c == '\\') {
            m_in = In::Escape;
            return;
        }
        m_depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (m_depth == 0)
            m_in = In::Instructions;
        else
            ++m_found.own.text;
    }

    // Words end at white space, at a delimiter (ISO 32000-1 7.2.2) and behind a number.
    void takeInstruction(char c)
    {
        constexpr std::string_view whiteSpace("\0\t\n\f\r ", 6);
        constexpr std::string_view delimiters("()<>[]{}/%");
        constexpr std::string_view numeric("0123456789+-.");
        if (delimiters.find(c) == delimiters.npos && whiteSpace.find(c) == whiteSpace.npos) {
            if (numeric.find(c) == numeric.npos && m_word.find_first_not_of(numeric) == m_word.npos)
                m_word.clear();
            m_word += c;
            return;
        }
        endWord();
        if (m_in == In::Picture)
            return;
        if (c == '/') {
            m_word = c;
        } else if (c == '%') {
            m_in = In::Comment;
        } else if (c == '(') {
            m_in = In::String;
            m_depth = 1;
        } else if (c == '<') {
            m_in = In::Hexadecimal;
            m_half = false;
        }
    }

    void endWord()
    {
        if (m_word == "Do" || m_word == "gs") {
            ++m_found.draws[{m_name, m_word == "gs"}];
        } else if (m_word == "BI") {
            m_beginsPicture = true;
        } else if (m_word == "ID" && std::exchange(m_beginsPicture, false)) {
            m_in = In::Picture;
            m_before = 0;
        } else if (!m_word.empty() && m_word.front() == '/') {
            m_name = QByteArray::fromPercentEncoding(QByteArray::fromStdString(m_word), '#').toStdString();
        }
        m_word.clear();
    }

    Instructions &m_found;
    In m_in = In::Instructions;
    std::string m_word;
    std::string m_name; // the last one
    int m_depth = 0;
    char m_before = 0;
    bool m_half = false;
    bool m_beginsPicture = false;
};

class Scales
{
public:
    PdfWeight weigh(const QByteArray &pdf)
    {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("report", pdf.constData(), size_t(pdf.size()));
        addPages(file.getRoot().getKey("/Pages"), 0);
        return m_weight;
    }

private:
    // What is drawn looks for its parts in its own resources, then in those of what draws it.
    using Resources = std::vector<QPDFObjectHandle>;

    bool isTooMuch() const
    {
        return m_weight.content > limits::PdfContent || m_weight.text > limits::PdfText;
    }

    // Not by the library's list of pages, which copies a page for each time that it is named.
    void addPages(QPDFObjectHandle node, int depth)
    {
        if (isTooMuch() || !node.isDictionary())
            return;
        if (depth > DeepestPageTree || ++m_forms > MostForms) {
            m_weight.content += TooMuch.content;
            return;
        }
        QPDFObjectHandle kids = node.getKey("/Kids");
        if (!kids.isArray() || node.getKey("/Type").isNameAndEquals("/Page"))
            return addPage(node);
        for (int i = 0; i < kids.getArrayNItems() && m_pages < limits::Pages; ++i)
            addPages(kids.getArrayItem(i), depth + 1);
    }

    void addPage(QPDFObjectHandle page)
    {
        ++m_pages;
        const Resources resources{QPDFPageObjectHelper(page).getAttribute("/Resources", false)};
        Instructions instructions;
        count(page.getKey("/Contents"), instructions);
        Load load = totalOf(instructions, resources, 0);
        addAnnotations(page.getKey("/Annots"), resources, load);
        m_weight.content += load.content;
        m_weight.text += load.text;
        m_weight.textOfAPage = std::max(m_weight.textOfAPage, load.text);
    }

    // Stamps and the like are drawn with the page.
    void addAnnotations(QPDFObjectHandle annotations, const Resources &resources, Load &load)
    {
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems() && !load.isTooMuch(); ++i) {
            QPDFObjectHandle annotation = annotations.getArrayItem(i);
            QPDFObjectHandle looks = valueOf(valueOf(annotation, "/AP"), "/N");
            if (looks.isStream())
                load.add(loadOf(looks, resources, 0));
            else if (looks.isDictionary())
                for (const auto &[state, look] : looks.getDictAsMap())
                    load.add(loadOf(look, resources, 0));
        }
    }

    static QPDFObjectHandle valueOf(QPDFObjectHandle object, const std::string &key)
    {
        return object.isDictionary() ? object.getKey(key) : QPDFObjectHandle::newNull();
    }

    static void count(QPDFObjectHandle content, Instructions &found)
    {
        Counter counter(found);
        const auto add = [&](QPDFObjectHandle stream) {
            try {
                if (stream.isStream())
                    stream.pipeStreamData(&counter, 0, qpdf_dl_specialized, true, false);
            } catch (const std::exception &) {
            }
        };
        add(content);
        for (int i = 0; content.isArray() && i < content.getArrayNItems() && !found.own.isTooMuch(); ++i)
            add(content.getArrayItem(i));
        counter.end();
    }

    // With all that is drawn from there.
    Load totalOf(const Instructions &instructions, const Resources &resources, int depth)
    {
        Load total = instructions.own;
        for (const auto &[draw, times] : instructions.draws) {
            if (total.isTooMuch())
                break;
            QPDFObjectHandle drawn = find(draw, resources);
            if (drawn.isStream())
                total.add(loadOf(drawn, resources, depth + 1), times);
        }
        return total;
    }

    // The form or mask that is meant; a picture counts for nothing.
    QPDFObjectHandle find(const Draw &draw, const Resources &resources)
    {
        for (auto level = resources.size(); level-- > 0;) {
            QPDFObjectHandle found =
                valueOf(valueOf(resources[level], draw.isMask ? "/ExtGState" : "/XObject"), draw.name);
            if (found.isNull())
                continue;
            m_outermost = std::min(m_outermost, level);
            if (draw.isMask)
                return valueOf(valueOf(found, "/SMask"), "/G");
            return found.isStream() && found.getDict().getKey("/Subtype").isNameAndEquals("/Form")
                       ? found
                       : QPDFObjectHandle::newNull();
        }
        m_outermost = 0;
        return QPDFObjectHandle::newNull();
    }

    Load loadOf(QPDFObjectHandle form, Resources resources, int depth)
    {
        if (!form.isStream())
            return {};
        const QPDFObjGen id = form.getObjGen();
        if (const auto known = m_loads.find(id); known != m_loads.end())
            return known->second;
        if (depth > DeepestForm || ++m_forms > MostForms)
            return TooMuch;
        QPDFObjectHandle own = form.getDict().getKey("/Resources");
        if (own.isDictionary())
            resources.push_back(own);
        m_loads[id] = {}; // a form that draws itself is not drawn again
        const size_t outer = std::exchange(m_outermost, resources.size());
        const Load load = totalOf(instructionsOf(form), resources, depth);
        // What it found further out may be another thing the next time.
        const bool isAlwaysSo = own.isDictionary() && m_outermost >= resources.size() - 1;
        if (isAlwaysSo || instructionsOf(form).draws.empty())
            m_loads[id] = load;
        else
            m_loads.erase(id);
        m_outermost = std::min(outer, m_outermost);
        return load;
    }

    const Instructions &instructionsOf(const QPDFObjectHandle &form)
    {
        const auto [found, isNew] = m_instructions.try_emplace(form.getObjGen());
        if (isNew)
            count(form, found->second);
        return found->second;
    }

    PdfWeight m_weight;
    std::map<QPDFObjGen, Instructions> m_instructions;
    std::map<QPDFObjGen, Load> m_loads;
    size_t m_outermost = 0; // level of resources that the form in work needed
    int m_forms = 0;
    int m_pages = 0;
};

} // namespace

PdfWeight weighPdf(const QByteArray &pdf)
{
    try {
        return Scales().weigh(pdf);
    } catch (const std::exception &) {
        return {}; // damaged or locked, which its reader will say
    }
}

} // namespace nianbao
