#include "render/faceremarks.h"

#include "render/faces.h"

#include <QCoreApplication>

namespace nianbao {

using namespace Qt::StringLiterals;

namespace {

struct FaceText
{
    Q_DECLARE_TR_FUNCTIONS(FaceRemarks)
};

QString faceRemark(const FaceUse &use)
{
    if (use.used.isEmpty()) // digits then stand in the face of their text
        return FaceText::tr("%1 is not installed").arg(use.official);
    if (use.substitute)
        return FaceText::tr("%1 is not installed; %2 is used instead").arg(use.official, use.used);
    return FaceText::tr("%1 is used").arg(use.used);
}

} // namespace

QString faceRoleName(FaceRole role)
{
    switch (role) {
    case FaceRole::Body:
        return FaceText::tr("Text");
    case FaceRole::Title:
        return FaceText::tr("Title");
    case FaceRole::Level1:
        return FaceText::tr("Headings, level 1");
    case FaceRole::Level2:
        return FaceText::tr("Headings, level 2");
    case FaceRole::Table:
        return FaceText::tr("Tables");
    case FaceRole::PageNumber:
        return FaceText::tr("Page numbers");
    case FaceRole::Digits:
        return FaceText::tr("Digits");
    }
    return {};
}

QStringList faceRemarks(const Faces &faces)
{
    QStringList remarks;
    const QList<FaceUse> uses = faces.uses();
    for (const FaceUse &use : uses) {
        remarks += FaceText::tr("%1: %2").arg(faceRoleName(use.role), faceRemark(use));
    }
    if (!faces.lenders().isEmpty())
        remarks += FaceText::tr("single characters are taken from %1").arg(faces.lenders().join(u", "_s));
    return remarks + faceLosses(faces);
}

QStringList faceLosses(const Faces &faces)
{
    if (faces.missing().isEmpty())
        return {};
    return {FaceText::tr("no installed face has these characters: %1").arg(faces.missing())};
}

} // namespace nianbao
