#pragma once

#include "models/result.h"
#include "render/blocks.h"

#include <functional>
#include <memory>

namespace kainjow::mustache {
template<typename>
class basic_data;
}

namespace nianbao {

// A Mustache template that renders to a list of blocks, one a line:
//
//     role section[/paragraph] | text
//
// Roles: letterhead, red-letterhead, title, addressee, heading, text (its level
// follows from its numbering), item (of no level, however it is numbered), table (the
// text is a table's id), attachment (label | name), agency, date. Other lines are
// remarks and passed over.
class BlockTemplate
{
public:
    using Data = kainjow::mustache::basic_data<std::string>;
    // The table of an id; nothing where there is none.
    using Tables = std::function<std::optional<TableBlock>(const QString &id, const BlockSource &source)>;

    static BlockTemplate builtIn(const QString &name); // report, slip
    static Result<BlockTemplate> fromText(const QString &text);

    QList<Block> render(const Data &data, const Tables &tables = {}) const;

private:
    explicit BlockTemplate(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

// A value for a template. One block a line, so a text must not bring lines of its own;
// empty where nothing of it can be printed.
std::string templateLine(const QString &text);

} // namespace nianbao
