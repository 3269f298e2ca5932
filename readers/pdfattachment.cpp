#include "readers/pdfattachment.h"

#include "models/payload.h"

#include <qpdf/qpdf-c.h>

#include <cstdlib>
#include <memory>

namespace nianbao {

namespace {

// A report packs into some ten kilobytes. Deflate unpacks to a thousand times as
// much at most, so what is larger than this is not unpacked at all.
constexpr long long LargestPackedReport = 256LL * 1024;
constexpr int DeepestNameTree = 8;
constexpr int MostAttachments = 1000;

// libqpdf by its C interface, which lets no exception out.
class Attachments
{
public:
    explicit Attachments(const QByteArray &pdf)
        : m_qpdf(qpdf_init())
    {
        qpdf_silence_errors(m_qpdf);
        qpdf_set_suppress_warnings(m_qpdf, QPDF_TRUE);
        m_opened = qpdf_read_memory(m_qpdf, "report", pdf.constData(),
                                    static_cast<unsigned long long>(pdf.size()), nullptr) < QPDF_ERRORS;
    }
    ~Attachments()
    {
        qpdf_get_error(m_qpdf); // one that nobody took is printed
        qpdf_cleanup(&m_qpdf);
    }
    Q_DISABLE_COPY_MOVE(Attachments)

    CarriedReport report()
    {
        if (!m_opened)
            return {};
        return findIn(key(key(qpdf_get_root(m_qpdf), "/Names"), "/EmbeddedFiles"), 0);
    }

private:
    // What is no dictionary has no keys: a null stands for them.
    qpdf_oh key(qpdf_oh object, const char *name)
    {
        return qpdf_oh_is_dictionary(m_qpdf, object) ? qpdf_oh_get_key(m_qpdf, object, name)
                                                     : qpdf_oh_new_null(m_qpdf);
    }

    QString text(qpdf_oh object)
    {
        return qpdf_oh_is_string(m_qpdf, object) ? QString::fromUtf8(qpdf_oh_get_utf8_value(m_qpdf, object))
                                                 : QString();
    }

    int items(qpdf_oh object)
    {
        return qpdf_oh_is_array(m_qpdf, object) ? qpdf_oh_get_array_n_items(m_qpdf, object) : 0;
    }

    // A name tree (ISO 32000-1 7.9.6).
    CarriedReport findIn(qpdf_oh node, int depth)
    {
        const qpdf_oh names = key(node, "/Names");
        for (int i = 1; i < items(names) && m_seen < MostAttachments; i += 2) {
            ++m_seen;
            const qpdf_oh file = qpdf_oh_get_array_item(m_qpdf, names, i);
            if (text(key(file, "/UF")) == PayloadFile || text(key(file, "/F")) == PayloadFile)
                return read(file);
        }
        const qpdf_oh kids = key(node, "/Kids");
        for (int i = 0; i < items(kids) && depth < DeepestNameTree && m_seen < MostAttachments; ++i) {
            ++m_seen;
            CarriedReport found = findIn(qpdf_oh_get_array_item(m_qpdf, kids, i), depth + 1);
            if (!found.json.isEmpty())
                return found;
        }
        return {};
    }

    CarriedReport read(qpdf_oh file)
    {
        const QString description = text(key(file, "/Desc"));
        const qsizetype seal = description.indexOf(PayloadSealPrefix);
        const qpdf_oh stream = key(key(file, "/EF"), "/F");
        if (seal < 0 || !qpdf_oh_is_stream(m_qpdf, stream))
            return {};
        const qpdf_oh length = key(qpdf_oh_get_dict(m_qpdf, stream), "/Length");
        if (!qpdf_oh_is_integer(m_qpdf, length) ||
            qpdf_oh_get_int_value(m_qpdf, length) > LargestPackedReport)
            return {};
        unsigned char *data = nullptr;
        size_t size = 0;
        const bool unpacked =
            qpdf_oh_get_stream_data(m_qpdf, stream, qpdf_dl_all, nullptr, &data, &size) < QPDF_ERRORS;
        const std::unique_ptr<unsigned char, decltype(&std::free)> keeper(data, &std::free);
        if (!unpacked || !data)
            return {};
        return {QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)),
                description.sliced(seal + PayloadSealPrefix.size()).trimmed().toLatin1()};
    }

    qpdf_data m_qpdf;
    bool m_opened = false;
    int m_seen = 0;
};

} // namespace

CarriedReport attachedReport(const QByteArray &pdf)
{
    // Parsing a PDF a second time costs, and few have an embedded file. Its stream is never
    // inside another object, so its type can be seen.
    if (!pdf.contains("/EmbeddedFile"))
        return {};
    return Attachments(pdf).report();
}

} // namespace nianbao
