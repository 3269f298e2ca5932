#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace nianbao::test {

// A CUPS scheduler of its own with one queue that keeps what is printed, away from
// the printers of the machine.
class PrintServer
{
public:
    ~PrintServer();

    // Empty, or why there is none.
    QString start();

    static QString queue() { return QStringLiteral("nianbao-test"); }
    QString printedFile() const { return m_folder.filePath(QStringLiteral("kept/printed")); }
    QString log() const;

private:
    bool write(const QString &name, const QByteArray &content, bool executable = false) const;
    bool isUp() const;

    QTemporaryDir m_folder;
    QProcess m_scheduler;
};

} // namespace nianbao::test
