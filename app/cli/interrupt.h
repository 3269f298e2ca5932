#pragma once

#include <atomic>

namespace nianbao::cli {

// Set by Ctrl+C: work in hand is finished, the rest is left.
extern std::atomic<bool> interrupted;
void stopOnInterrupt();

} // namespace nianbao::cli
