// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/waiting.h"

#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace dnc::test {

/// What the sandbox accepts unless told otherwise.
inline const QByteArray goodToken = "sandbox-token";

/// What one call of the program left behind.
struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;

    /// The one object that --json promises; empty where standard output holds anything else.
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] qint64 number(const char *key) const;
    /// What the contract promises of the numbers of every job.
    [[nodiscard]] bool addsUp() const;
};

/// A person's home, data folder and environment, empty at first, and the program called within it.
class CliFixture {
public:
    CliFixture();

    QString endpoint; ///< given to upload where it is not empty
    QByteArray token; ///< in DNC_DESK_TOKEN where it is not empty
    QMap<QString, QString> environment; ///< further variables

    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    [[nodiscard]] QString dataFolder() const { return path(QStringLiteral("data")); }
    /// Writes a file and gives its path.
    // NOLINTNEXTLINE(modernize-use-nodiscard): who names the file mostly knows its path
    QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray read(const QString &name) const;

    /// Calls the program with exactly these words.
    [[nodiscard]] Ran call(const QStringList &words, const QByteArray &input = {}) const;
    /// The same with --data-dir, and for upload with --endpoint and no pace of its own.
    [[nodiscard]] Ran run(QStringList words, const QByteArray &input = {}) const;
    /// Starts it like run() does and leaves it running.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &words) const;

private:
    [[nodiscard]] QStringList completed(QStringList words) const;
    [[nodiscard]] std::unique_ptr<QProcess> process() const;

    QTemporaryDir m_home;
};

/// One line of the sandbox's log.
struct Handled {
    QString method;
    int status = 0;
    int count = 0;
    QStringList applied;
    QJsonObject line;
};

/// `dnc-desk-cli sandbox` as its own process, ended with it.
class SandboxProcess {
public:
    explicit SandboxProcess(const QStringList &words = {});
    ~SandboxProcess();

    /// The first line of its standard output.
    [[nodiscard]] QString url() const { return m_url; }
    [[nodiscard]] std::vector<Handled> log() const;
    /// What was put on the list, each once, sorted.
    [[nodiscard]] QStringList applied() const;
    /// Waits until so many requests are in the log; false where it hangs.
    [[nodiscard]] bool waitForRequests(int count) const;
    /// Asks it to end as a terminal would; its exit code.
    int terminate();

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_url;
};

} // namespace dnc::test
