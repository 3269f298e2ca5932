#include "support/zipfile.h"

#include <zip.h>

namespace nianbao {

QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>> &entries, const char *password)
{
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    for (const auto &[name, content] : entries) {
        zip_source_t *part = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), part, ZIP_FL_ENC_UTF_8);
        if (password)
            zip_file_set_encryption(archive, zip_uint64_t(index), ZIP_EM_AES_256, password);
    }
    QByteArray result;
    if (zip_close(archive) == 0 && zip_source_open(target) == 0) {
        zip_source_seek(target, 0, SEEK_END);
        result.resize(qsizetype(zip_source_tell(target)));
        zip_source_seek(target, 0, SEEK_SET);
        zip_source_read(target, result.data(), zip_uint64_t(result.size()));
        zip_source_close(target);
    }
    zip_source_free(target);
    return result;
}

QByteArray docxOf(const QByteArray &body, const QList<std::pair<QByteArray, QByteArray>> &parts)
{
    QList<std::pair<QByteArray, QByteArray>> entries = parts;
    entries.append({"word/document.xml",
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document "
                    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" +
                        body + "</w:body></w:document>"});
    return zipOf(entries);
}

QByteArray ofdOf(const QList<QByteArray> &pages, const QList<std::pair<QByteArray, QByteArray>> &parts,
                 const QByteArray &common, int times)
{
    const auto part = [](const QByteArray &root, const QByteArray &content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:" + root +
               " xmlns:ofd=\"http://www.ofdspec.org/2016\">" + content + "</ofd:" + root + '>';
    };
    QList<std::pair<QByteArray, QByteArray>> entries = parts;
    QByteArray list;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QByteArray name = "Pages/" + QByteArray::number(i) + ".xml";
        list += "<ofd:Page ID=\"" + QByteArray::number(i + 10) + "\" BaseLoc=\"" + name + "\"/>";
        entries.append({"Doc_0/" + name, part("Page", "<ofd:Content><ofd:Layer>" + pages.at(i) +
                                                          "</ofd:Layer></ofd:Content>")});
    }
    entries.append(
        {"Doc_0/Document.xml",
         part("Document", "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
                          "</ofd:PageArea>" +
                              common + "</ofd:CommonData><ofd:Pages>" + list.repeated(times) +
                              "</ofd:Pages>")});
    entries.append(
        {"OFD.xml", part("OFD", "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>")});
    return zipOf(entries);
}

QByteArray changedEntries(const QByteArray &archive, const QByteArray &names,
                          const std::function<QByteArray(QByteArray)> &change)
{
    zip_source_t *source =
        zip_source_buffer_create(archive.constData(), zip_uint64_t(archive.size()), 0, nullptr);
    zip_t *zip = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!zip)
        return {};
    QList<std::pair<QByteArray, QByteArray>> entries;
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(zip, zip_uint64_t(i), 0, &stat);
        QByteArray content(qsizetype(stat.size), Qt::Uninitialized);
        zip_file_t *file = zip_fopen_index(zip, zip_uint64_t(i), 0);
        zip_fread(file, content.data(), stat.size);
        zip_fclose(file);
        const QByteArray name(stat.name);
        entries.append({name, name.startsWith(names) ? change(content) : content});
    }
    zip_discard(zip);
    return zipOf(entries);
}

} // namespace nianbao
