#include "render/fontfiles.h"

#include <fontconfig/fontconfig.h>

#include <memory>

namespace nianbao {

namespace {

using Pattern = std::unique_ptr<FcPattern, decltype(&FcPatternDestroy)>;

const FcChar8 *fcString(const QByteArray &utf8)
{
    return reinterpret_cast<const FcChar8 *>(utf8.constData());
}

QString value(const FcPattern *pattern, const char *object, int index = 0)
{
    FcChar8 *text = nullptr;
    if (FcPatternGetString(pattern, object, index, &text) != FcResultMatch)
        return {};
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

FontFile fontFile(const FcPattern *pattern)
{
    FontFile file{value(pattern, FC_FILE), 0, value(pattern, FC_FAMILY), value(pattern, FC_STYLE)};
    FcPatternGetInteger(pattern, FC_INDEX, 0, &file.index);
    return file;
}

bool hasFamily(const FcPattern *pattern, const QString &family)
{
    for (int i = 0;; ++i) {
        const QString name = value(pattern, FC_FAMILY, i);
        if (name.isEmpty())
            return false;
        if (name.compare(family, Qt::CaseInsensitive) == 0)
            return true;
    }
}

Pattern match(FcPattern *query)
{
    FcConfigSubstitute(nullptr, query, FcMatchPattern);
    FcDefaultSubstitute(query);
    FcResult result = FcResultNoMatch;
    return Pattern(FcFontMatch(nullptr, query, &result), FcPatternDestroy);
}

} // namespace

std::optional<FontFile> FontFiles::find(const QString &family, const QString &style)
{
    const QByteArray name = family.toUtf8();
    const bool bold = style == QLatin1String("Bold");
    const Pattern query(FcPatternCreate(), FcPatternDestroy);
    FcPatternAddString(query.get(), FC_FAMILY, fcString(name));
    FcPatternAddInteger(query.get(), FC_WEIGHT, bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR);
    // Some fonts state one weight for all their styles: the name decides between them.
    FcPatternAddString(query.get(), FC_STYLE, fcString(bold ? "Bold" : "Regular"));
    FcPatternAddBool(query.get(), FC_SCALABLE, FcTrue);
    const Pattern found = match(query.get());
    // The service always answers with something: only the very family counts.
    if (!found || !hasFamily(found.get(), family))
        return std::nullopt;
    FontFile file = fontFile(found.get());
    if (bold && file.style != style)
        return std::nullopt;
    file.family = family;
    return file;
}

std::optional<FontFile> FontFiles::findFor(char32_t character)
{
    const std::unique_ptr<FcCharSet, decltype(&FcCharSetDestroy)> wanted(FcCharSetCreate(), FcCharSetDestroy);
    FcCharSetAddChar(wanted.get(), character);
    const Pattern query(FcPatternCreate(), FcPatternDestroy);
    FcPatternAddCharSet(query.get(), FC_CHARSET, wanted.get());
    FcPatternAddString(query.get(), FC_FAMILY, fcString("serif"));
    FcPatternAddString(query.get(), FC_LANG, fcString("zh-cn"));
    FcPatternAddBool(query.get(), FC_SCALABLE, FcTrue);
    const Pattern found = match(query.get());
    FcCharSet *covered = nullptr;
    if (!found || FcPatternGetCharSet(found.get(), FC_CHARSET, 0, &covered) != FcResultMatch ||
        !FcCharSetHasChar(covered, character))
        return std::nullopt;
    return fontFile(found.get());
}

} // namespace nianbao
