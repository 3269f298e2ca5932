#pragma once

#include <QList>
#include <QString>
#include <QtConcurrentRun>
#include <QThreadPool>

#include <atomic>
#include <deque>

namespace nianbao::cli {

// Set by Ctrl+C: work in hand is finished, the rest is left.
extern std::atomic<bool> interrupted;
void stopOnInterrupt();

// Works on files on all cores and hands the results over in the order of the
// files. Only a few are in flight at a time, so memory does not grow with their number.
template<typename Work, typename Consume>
void inOrder(const QStringList &files, Work work, Consume consume)
{
    using Outcome = std::invoke_result_t<Work, const QString &>;
    const std::size_t window = 4 * std::size_t(QThreadPool::globalInstance()->maxThreadCount());
    std::deque<QFuture<Outcome>> running;
    qsizetype next = 0;
    for (qsizetype done = 0; done < files.size() && !interrupted; ++done) {
        while (next < files.size() && running.size() < window)
            running.push_back(QtConcurrent::run(work, files.at(next++)));
        consume(files.at(done), running.front().takeResult());
        running.pop_front();
    }
    for (QFuture<Outcome> &future : running)
        future.waitForFinished();
}

} // namespace nianbao::cli
