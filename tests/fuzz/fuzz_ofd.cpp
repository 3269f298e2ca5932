#include "fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return nianbao::fuzz::readAs(nianbao::SourceFormat::Ofd, data, size);
}
