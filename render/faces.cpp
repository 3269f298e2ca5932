#include "render/faces.h"

#include <QFile>
#include <QFont>

#include <hb-ot.h>
#include <hb.h>

#include <array>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

// Embedding forbidden outright: bits 0-3 of OS/2 fsType equal 2.
bool mayBeEmbedded(hb_face_t *face)
{
    hb_blob_t *os2 = hb_face_reference_table(face, HB_TAG('O', 'S', '/', '2'));
    unsigned length = 0;
    const char *data = hb_blob_get_data(os2, &length);
    const bool restricted = length >= 10 && (data[9] & 0x0f) == 0x02;
    hb_blob_destroy(os2);
    return !restricted;
}

QByteArray headTable(hb_face_t *face)
{
    hb_blob_t *head = hb_face_reference_table(face, HB_TAG('h', 'e', 'a', 'd'));
    unsigned length = 0;
    const char *data = hb_blob_get_data(head, &length);
    QByteArray bytes(data, static_cast<int>(length));
    hb_blob_destroy(head);
    return bytes;
}

bool isLatin(char32_t c)
{
    return c < 0x250;
}

} // namespace

FacePtr Face::open(const FontFile &file)
{
    hb_blob_t *blob = hb_blob_create_from_file_or_fail(QFile::encodeName(file.path).constData());
    if (!blob)
        return nullptr;
    hb_face_t *face = hb_face_create(blob, static_cast<unsigned>(file.index));
    hb_blob_destroy(blob);
    if (hb_face_get_glyph_count(face) == 0 || !mayBeEmbedded(face)) {
        hb_face_destroy(face);
        return nullptr;
    }
    return FacePtr(new Face(file, face));
}

Face::Face(FontFile file, hb_face_t *face)
    : m_file(std::move(file))
    , m_face(face)
    , m_font(hb_font_create(face))
{
}

Face::~Face()
{
    hb_face_destroy(m_outlines);
    hb_font_destroy(m_font);
    hb_face_destroy(m_face);
}

QString Face::postScriptName() const
{
    char name[128] = {};
    unsigned size = sizeof name;
    hb_ot_name_get_utf8(m_face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, name);
    return size > 0 ? QString::fromUtf8(name) : QString(m_file.family).remove(u' ');
}

quint32 Face::glyph(char32_t character) const
{
    hb_codepoint_t glyph = 0;
    if (!hb_font_get_nominal_glyph(m_font, character, &glyph))
        return 0;
    return character == U'￥' && isDollar(glyph) ? 0 : glyph;
}

// Fandol draws ￥ as a dollar: an amount would be published in another currency.
bool Face::isDollar(quint32 glyph) const
{
    hb_codepoint_t dollar = 0;
    hb_glyph_extents_t box{};
    hb_glyph_extents_t dollarBox{};
    return hb_font_get_nominal_glyph(m_font, U'＄', &dollar) &&
           hb_font_get_glyph_extents(m_font, glyph, &box) &&
           hb_font_get_glyph_extents(m_font, dollar, &dollarBox) && box.x_bearing == dollarBox.x_bearing &&
           box.y_bearing == dollarBox.y_bearing && box.width == dollarBox.width &&
           box.height == dollarBox.height;
}

qreal Face::advance(quint32 glyph) const
{
    return static_cast<qreal>(hb_font_get_glyph_h_advance(m_font, glyph)) / unitsPerEm();
}

int Face::unitsPerEm() const
{
    return static_cast<int>(hb_face_get_upem(m_face));
}

hb_face_t *Face::outlines() const
{
    if (!m_outlines) {
        m_outlines = hb_face_builder_create();
        for (const char *name : {"CFF ", "glyf", "loca", "head", "hhea", "hmtx", "maxp"}) {
            const hb_tag_t tag = hb_tag_from_string(name, -1);
            hb_blob_t *table = hb_face_reference_table(m_face, tag);
            if (hb_blob_get_length(table) > 0)
                hb_face_builder_add_table(m_outlines, tag, table);
            hb_blob_destroy(table);
        }
    }
    return m_outlines;
}

QRawFont Face::rawFont(qreal pixelSize) const
{
    constexpr int rememberedSizes = 8;
    const auto known = m_raw.constFind(pixelSize);
    if (known != m_raw.cend())
        return *known;
    if (m_raw.size() == rememberedSizes)
        m_raw.clear();
    return *m_raw.insert(pixelSize, openRaw(pixelSize));
}

QRawFont Face::openRaw(qreal pixelSize) const
{
    QFont font(m_file.family);
    font.setStyleName(m_file.style);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    QRawFont raw = QRawFont::fromFont(font);
    // Two installed fonts may share a name: the glyph numbers are those of this file.
    if (raw.fontTable("head") != headTable(m_face))
        return QRawFont(m_file.path, pixelSize, QFont::PreferNoHinting);
    raw.setPixelSize(pixelSize);
    return raw;
}

namespace {

constexpr std::array<QStringView, FaceRoleCount> RoleIds{u"body",  u"title",       u"level1", u"level2",
                                                         u"table", u"page-number", u"digits"};

} // namespace

QString faceRoleId(FaceRole role)
{
    return RoleIds.at(std::size_t(role)).toString();
}

QStringList faceRoleIds()
{
    QStringList ids;
    for (const QStringView id : RoleIds)
        ids += id.toString();
    return ids;
}

FaceChoice FaceChoice::preferring(const QMap<QString, QString> &families)
{
    FaceChoice choice = standard();
    for (auto family = families.begin(); family != families.end(); ++family) {
        const qsizetype role = faceRoleIds().indexOf(family.key());
        if (role >= 0)
            choice.roles[role].official.prepend(family.value());
    }
    return choice;
}

FaceChoice FaceChoice::standard()
{
    const FaceNames song = {u"宋体"_s, u"SimSun"_s, u"NSimSun"_s};
    const FaceNames freeSong = {u"FandolSong"_s, u"Noto Serif CJK SC"_s, u"AR PL UMing CN"_s};
    FaceChoice choice;
    choice.roles[int(FaceRole::Body)] = {
        {u"仿宋_GB2312"_s, u"FangSong_GB2312"_s, u"仿宋"_s, u"FangSong"_s},
        {u"方正仿宋_GBK"_s, u"华文仿宋"_s, u"STFangsong"_s, u"FandolFang"_s, u"Noto Serif CJK SC"_s}};
    choice.roles[int(FaceRole::Title)] = {
        {u"方正小标宋简体"_s, u"FZXiaoBiaoSong-B05S"_s, u"方正小标宋_GBK"_s},
        {u"华文中宋"_s, u"STZhongsong"_s, u"FandolSong:Bold"_s, u"Noto Serif CJK SC:Bold"_s}};
    choice.roles[int(FaceRole::Level1)] = {{u"黑体"_s, u"SimHei"_s},
                                           {u"方正黑体_GBK"_s, u"FandolHei"_s, u"Noto Sans CJK SC"_s}};
    choice.roles[int(FaceRole::Level2)] = {
        {u"楷体_GB2312"_s, u"KaiTi_GB2312"_s, u"楷体"_s, u"KaiTi"_s},
        {u"方正楷体_GBK"_s, u"华文楷体"_s, u"FandolKai"_s, u"AR PL UKai CN"_s, u"LXGW WenKai"_s}};
    choice.roles[int(FaceRole::Table)] = {song, freeSong};
    choice.roles[int(FaceRole::PageNumber)] = {song, freeSong};
    choice.fallback = {u"Noto Serif CJK SC"_s, u"宋体"_s, u"Noto Sans CJK SC"_s};
    return choice;
}

Faces::Faces(FaceChoice choice)
    : m_choice(std::move(choice))
{
    for (int role = 0; role < FaceRoleCount; ++role) {
        const FaceChoice::Names &names = m_choice.roles[role];
        m_roles[role] = face(names.official + names.substitutes);
        // A machine without any of them still sets the page in what it has.
        if (!m_roles[role] && role != int(FaceRole::Digits))
            m_roles[role] = face(m_choice.fallback);
    }
}

FacePtr Faces::face(const FaceNames &names)
{
    for (const QString &name : names) {
        if (FacePtr found = byName(name))
            return found;
    }
    return nullptr;
}

FacePtr Faces::byName(const QString &name)
{
    const auto known = m_byName.constFind(name);
    if (known != m_byName.cend())
        return *known;
    const std::optional<FontFile> file = FontFiles::find(name.section(u':', 0, 0), name.section(u':', 1));
    FacePtr face = file ? Face::open(*file) : nullptr;
    m_byName.insert(name, face);
    return face;
}

const Faces::Glyph &Faces::glyph(FaceRole role, char32_t character)
{
    const quint64 key = (quint64(role) << 32) | character;
    const auto known = m_glyphs.find(key);
    if (known != m_glyphs.end())
        return known->second;
    return m_glyphs.emplace(key, lookUp(role, character)).first->second;
}

Faces::Glyph Faces::lookUp(FaceRole role, char32_t character)
{
    FacePtr face = m_roles[int(role)];
    if (const FacePtr &digits = m_roles[int(FaceRole::Digits)];
        digits && isLatin(character) && digits->glyph(character))
        face = digits;
    if (!face || !face->glyph(character)) {
        if (FacePtr other = lender(role, character))
            face = std::move(other);
        else if (const QString text = QString::fromUcs4(&character, 1); !m_missing.contains(text))
            m_missing += text;
    }
    if (!face)
        return {};
    const quint32 id = face->glyph(character);
    return {face, id, face->advance(id)};
}

FacePtr Faces::lender(FaceRole role, char32_t character)
{
    FaceNames names = m_choice.fallback;
    if (role == FaceRole::Title) {
        // A light character in a bold title would look like a hole.
        for (qsizetype i = names.size(); i-- > 0;)
            names.insert(i, names[i] + u":Bold"_s);
    }
    FacePtr lender;
    for (const QString &name : std::as_const(names)) {
        const FacePtr face = byName(name);
        if (face && face->glyph(character)) {
            lender = face;
            break;
        }
    }
    if (!lender) {
        const std::optional<FontFile> file = FontFiles::findFor(character);
        if (!file)
            return nullptr;
        const QString key = file->path + u':' + QString::number(file->index);
        auto opened = m_byName.constFind(key);
        if (opened == m_byName.cend())
            opened = m_byName.insert(key, Face::open(*file));
        lender = *opened;
        if (!lender || !lender->glyph(character))
            return nullptr;
    }
    if (!m_lenders.contains(lender))
        m_lenders.append(lender);
    return lender;
}

QList<FaceUse> Faces::uses() const
{
    QList<FaceUse> uses;
    for (int role = 0; role < FaceRoleCount; ++role) {
        const FaceChoice::Names &names = m_choice.roles[role];
        if (names.official.isEmpty() && names.substitutes.isEmpty())
            continue;
        const QString used = m_roles[role] ? m_roles[role]->family() : QString();
        uses.append({FaceRole(role), names.official.value(0), used, !names.official.contains(used)});
    }
    return uses;
}

QStringList Faces::lenders() const
{
    QStringList families;
    for (const FacePtr &face : m_lenders)
        families.append(face->family());
    return families;
}

} // namespace nianbao
