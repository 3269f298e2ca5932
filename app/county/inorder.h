#pragma once

#include <QList>
#include <QString>
#include <QtConcurrentRun>
#include <QThreadPool>

#include <atomic>
#include <deque>

namespace nianbao {

// Works on files on all cores and hands the results over in the order of the
// files. Only a few are in flight at a time, so memory does not grow with their
// number. Once stop is set, work in hand is finished and the rest is left.
template<typename Work, typename Consume>
void inOrder(const QStringList &files, const std::atomic<bool> &stop, Work work, Consume consume)
{
    using Outcome = std::invoke_result_t<Work, const QString &>;
    const std::size_t window = 4 * std::size_t(QThreadPool::globalInstance()->maxThreadCount());
    std::deque<QFuture<Outcome>> running;
    qsizetype next = 0;
    for (qsizetype done = 0; done < files.size() && !stop; ++done) {
        while (next < files.size() && running.size() < window)
            running.push_back(QtConcurrent::run(work, files.at(next++)));
        consume(files.at(done), running.front().takeResult());
        running.pop_front();
    }
    for (QFuture<Outcome> &future : running)
        future.waitForFinished();
}

} // namespace nianbao
