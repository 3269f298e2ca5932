#include "models/commitfile.h"

#include <QSaveFile>

namespace nianbao {

Result<void> commitFile(QSaveFile &file)
{
    if (file.flush() && file.commit())
        return {};
    const Error error{file.errorString()};
    file.cancelWriting();
    return error;
}

} // namespace nianbao
