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

} // namespace

QStringList faceRemarks(const Faces &faces)
{
    QStringList remarks;
    for (const FaceUse &use : faces.uses()) {
        const QString remark =
            use.substitute
                ? FaceText::tr("%1 is not installed; %2 is used instead").arg(use.official, use.used)
                : FaceText::tr("%1 is used").arg(use.used);
        if (!remarks.contains(remark))
            remarks += remark;
    }
    if (!faces.lenders().isEmpty())
        remarks += FaceText::tr("single characters are taken from %1").arg(faces.lenders().join(u", "_s));
    if (!faces.missing().isEmpty())
        remarks += FaceText::tr("no installed face has these characters: %1").arg(faces.missing());
    return remarks;
}

} // namespace nianbao
