#pragma once

#include "render/fontfiles.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QRawFont>
#include <QString>
#include <QStringList>

#include <memory>
#include <unordered_map>

struct hb_face_t;
struct hb_font_t;

namespace nianbao {

// One font face as pages need it: which glyph a character has and how wide it
// is, in units of the em, straight from the font's tables; nothing is hinted.
class Face
{
public:
    // Nothing when the file is no font or its licence bits forbid embedding
    // (OpenType OS/2 fsType, "restricted").
    static std::shared_ptr<const Face> open(const FontFile &file);
    ~Face();
    Face(const Face &) = delete;
    Face &operator=(const Face &) = delete;

    const FontFile &file() const { return m_file; }
    QString family() const { return m_file.family; }
    QString style() const { return m_file.style; }
    QString postScriptName() const;
    bool isBold() const { return m_file.style == QLatin1StringView("Bold"); }

    quint32 glyph(char32_t character) const; // 0: the face lacks it
    qreal advance(quint32 glyph) const;      // em
    int unitsPerEm() const;
    hb_face_t *tables() const { return m_face; }
    // The same with nothing but the outlines and what they need: cutting subsets
    // from this takes half the time, as no mapping has to be carried along.
    hb_face_t *outlines() const;

    // The same face for QPainter, at a size in pixels of the paint device. Sizes
    // are remembered: setting one up takes longer than drawing a line with it.
    QRawFont rawFont(qreal pixelSize) const;

private:
    Face(FontFile file, hb_face_t *face);
    QRawFont openRaw(qreal pixelSize) const;
    bool isDollar(quint32 glyph) const;

    FontFile m_file;
    hb_face_t *m_face;
    hb_font_t *m_font;
    mutable hb_face_t *m_outlines = nullptr;
    mutable QHash<qreal, QRawFont> m_raw; // of the sizes painted last
};

using FacePtr = std::shared_ptr<const Face>;

// What a face is chosen for. GB/T 9704-2012 5.2.2, 7.3: the body in FangSong,
// the title in XiaoBiaoSong, levels in HeiTi and KaiTi, page numbers in SongTi.
enum class FaceRole { Body, Title, Level1, Level2, Table, PageNumber, Digits };
inline constexpr int FaceRoleCount = 7;

// As settings and the command line name them: body, title, level1, level2, table,
// page-number, digits.
QString faceRoleId(FaceRole role);
QStringList faceRoleIds();

// "Family" or "Family:Bold".
using FaceNames = QStringList;

// Which families serve each role, best first. The first official names are what
// Word and WPS call the prescribed faces; those after them are free substitutes.
struct FaceChoice
{
    struct Names
    {
        FaceNames official;
        FaceNames substitutes;

        friend bool operator==(const Names &, const Names &) = default;
    };

    // An empty entry for Digits sets digits and Latin in the face around them.
    Names roles[FaceRoleCount];
    FaceNames fallback; // for single characters a face lacks

    static FaceChoice standard();
    // The same with families put first, by role id; unknown ids are passed over.
    static FaceChoice preferring(const QMap<QString, QString> &families);
    friend bool operator==(const FaceChoice &, const FaceChoice &) = default;
};

// What became of a role, for the reader of an export's remarks.
struct FaceUse
{
    FaceRole role = FaceRole::Body;
    QString official; // the name the standard's face goes by
    QString used;     // the family that stands in its place, or the same
    bool substitute = false;
};

// The faces of a choice as this machine has them, with every character looked
// up once. Kept over many documents; not for use from two threads at a time.
class Faces
{
public:
    struct Glyph
    {
        FacePtr face;
        quint32 id = 0;
        qreal advance = 0; // em
    };

    explicit Faces(FaceChoice choice = FaceChoice::standard());

    // The character's glyph in the role's face, else in a fallback that has it.
    const Glyph &glyph(FaceRole role, char32_t character);
    QList<FaceUse> uses() const;
    // Families that had to lend single characters, and characters nobody has.
    QStringList lenders() const;
    QString missing() const { return m_missing; }

private:
    FacePtr face(const FaceNames &names);
    FacePtr byName(const QString &name);
    FacePtr lender(FaceRole role, char32_t character);
    Glyph lookUp(FaceRole role, char32_t character);

    FaceChoice m_choice;
    QHash<QString, FacePtr> m_byName;
    FacePtr m_roles[FaceRoleCount];
    std::unordered_map<quint64, Glyph> m_glyphs; // references into it stay good
    QList<FacePtr> m_lenders;
    QString m_missing;
};

} // namespace nianbao
