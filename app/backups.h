#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace nianbao {

// The last saves of every report, kept beside the settings in case one was saved
// too soon.
class Backups
{
public:
    static constexpr int Most = 10; // of one report

    struct Entry
    {
        QString file;
        QDateTime at;
    };

    explicit Backups(QString folder = standardFolder());
    static QString standardFolder();

    // What was saved to the path then, unless it is what was kept last. Quietly does
    // without where it cannot be kept.
    void keep(const QString &path, const QByteArray &content,
              const QDateTime &at = QDateTime::currentDateTime());
    QList<Entry> of(const QString &path) const; // newest first

private:
    QString folderOf(const QString &path) const;

    QString m_folder;
};

} // namespace nianbao
