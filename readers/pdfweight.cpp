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

namespace nianbao {

namespace {

constexpr int DeepestForm = 12;

// What a stream of instructions holds.
struct Load
{
    qint64 content = 0;
    qint64 text = 0;
    qint64 forms = 0; // how often it draws another stream

    bool isTooMuch() const { return content > limits::PdfContent || text > limits::PdfText; }
};

// Counts instructions as they are unpacked: the bytes in strings, and the forms drawn.
// Pictures inside the instructions are passed over.
class Counter : public Pipeline
{
public:
    explicit Counter(Load &load)
        : Pipeline("count", nullptr)
        , m_load(load)
    {
    }

    void write(unsigned char const *data, size_t size) override
    {
        m_load.content += qint64(size);
        for (size_t i = 0; i < size; ++i)
            take(char(data[i]));
        if (m_load.isTooMuch())
            throw std::runtime_error("too much");
    }
    void finish() override {}

private:
    enum class In { Instructions, String, Escape, Hexadecimal, Picture };

    void take(char c)
    {
        switch (m_in) {
        case In::String:
            takeInString(c);
            return;
        case In::Escape:
            m_in = In::String;
            ++m_load.text;
            return;
        case In::Hexadecimal:
            if (c == '>')
                m_in = In::Instructions;
            else if (std::isxdigit(static_cast<unsigned char>(c)))
                m_load.text += std::exchange(m_half, !m_half) ? 1 : 0;
            return;
        case In::Picture:
        case In::Instructions:
            takeWord(c);
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
            ++m_load.text;
    }

    void takeWord(char c)
    {
        const bool isPicture = m_in == In::Picture;
        if (std::isalnum(static_cast<unsigned char>(c))) {
            m_word = m_word.size() < 3 ? m_word + c : m_word;
            return;
        }
        if (isPicture && m_word == "EI")
            m_in = In::Instructions;
        else if (!isPicture && m_word == "ID")
            m_in = In::Picture;
        else if (!isPicture && m_word == "Do")
            ++m_load.forms;
        m_word.clear();
        if (m_in != In::Instructions)
            return;
        if (c == '(') {
            m_in = In::String;
            m_depth = 1;
        } else if (c == '<') {
            m_in = In::Hexadecimal;
            m_half = false;
        }
    }

    Load &m_load;
    In m_in = In::Instructions;
    std::string m_word;
    int m_depth = 0;
    bool m_half = false;
};

class Scales
{
public:
    PdfWeight weigh(const QByteArray &pdf)
    {
        PdfWeight weight;
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("report", pdf.constData(), size_t(pdf.size()));
        for (QPDFObjectHandle page : file.getAllPages()) {
            Load load;
            const bool whole = count(page.getKey("/Contents"), load);
            addForms(QPDFPageObjectHelper(page).getAttribute("/Resources", false), load, 0);
            weight.content += load.content;
            weight.text += load.text;
            weight.textOfAPage = std::max(weight.textOfAPage, load.text);
            if (!whole || weight.content > limits::PdfContent || weight.text > limits::PdfText)
                break;
        }
        return weight;
    }

private:
    // False where counting stopped.
    static bool count(QPDFObjectHandle content, Load &load)
    {
        if (content.isArray()) {
            for (const QPDFObjectHandle &part : content.getArrayAsVector()) {
                if (!count(part, load))
                    return false;
            }
        } else if (content.isStream()) {
            Counter counter(load);
            try {
                content.pipeStreamData(&counter, 0, qpdf_dl_specialized, true, false);
            } catch (const std::exception &) {
            }
        }
        return !load.isTooMuch();
    }

    // As if every drawing instruction drew the heaviest of the forms.
    void addForms(QPDFObjectHandle resources, Load &load, int depth)
    {
        if (load.forms == 0 || depth > DeepestForm || !resources.isDictionary())
            return;
        QPDFObjectHandle objects = resources.getKey("/XObject");
        if (!objects.isDictionary())
            return;
        Load heaviest;
        for (auto &[name, object] : objects.getDictAsMap()) {
            if (!object.isStream() || !object.getDict().getKey("/Subtype").isNameAndEquals("/Form"))
                continue;
            const Load form = formLoad(object, depth);
            heaviest.content = std::max(heaviest.content, form.content);
            heaviest.text = std::max(heaviest.text, form.text);
        }
        const auto times = [&load](qint64 one, qint64 most) {
            return one == 0 ? 0 : std::min(load.forms, most / one + 1) * one;
        };
        load.content += times(heaviest.content, limits::PdfContent);
        load.text += times(heaviest.text, limits::PdfText);
    }

    Load formLoad(QPDFObjectHandle form, int depth)
    {
        const QPDFObjGen id = form.getObjGen();
        if (const auto known = m_forms.find(id); known != m_forms.end())
            return known->second;
        m_forms[id] = {}; // a form that draws itself
        Load load;
        count(form, load);
        addForms(form.getDict().getKey("/Resources"), load, depth + 1);
        return m_forms[id] = load;
    }

    std::map<QPDFObjGen, Load> m_forms;
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
