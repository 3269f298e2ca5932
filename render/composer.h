#pragma once

#include "models/report.h"
#include "models/result.h"
#include "render/blocks.h"

namespace nianbao {

// Makes the block tree of a report by a narrative template (Mustache; see
// resources/templates/report.mustache for the form of a template).
class Composer
{
public:
    // The template built in.
    Composer();
    static Result<Composer> fromTemplate(const QString &text);

    BlockDocument compose(const Report &report) const;

private:
    explicit Composer(QString templateText)
        : m_template(std::move(templateText))
    {
    }

    QString m_template;
};

} // namespace nianbao
