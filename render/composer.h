#pragma once

#include "models/report.h"
#include "render/blocktemplate.h"

namespace nianbao {

// Makes the block tree of a report by a narrative template (Mustache; see
// resources/templates/report.mustache for the form of a template).
class Composer
{
public:
    // With the template built in.
    Composer();
    static Result<Composer> fromTemplate(const QString &text);

    BlockDocument compose(const Report &report) const;

private:
    explicit Composer(BlockTemplate blockTemplate)
        : m_template(std::move(blockTemplate))
    {
    }

    BlockTemplate m_template;
};

} // namespace nianbao
