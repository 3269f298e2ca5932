#include "app/cli/interrupt.h"

#include <csignal>

namespace nianbao::cli {

std::atomic<bool> interrupted = false;

void stopOnInterrupt()
{
    // A second Ctrl+C ends the program at once.
    std::signal(SIGINT, [](int) {
        interrupted = true;
        std::signal(SIGINT, SIG_DFL);
    });
}

} // namespace nianbao::cli
