// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/keychainprobe.h"
#include "settings/secret.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <deque>
#include <functional>
#include <map>

namespace QKeychain {
class Job;
}

namespace dnc {

/// What the keychain of this computer can do at the moment.
enum class KeychainState : quint8 {
    Ready,
    Locked, ///< there is one, and it must be unlocked before it can be read
    Missing, ///< there is none, or it does not answer: the token lives for this session only
};

/// How long the keychain is waited for.
struct KeychainTimeouts {
    std::chrono::milliseconds probe{2'000}; ///< for each question whether it is there and unlocked
    std::chrono::milliseconds answer{10'000}; ///< for a call as a whole
    std::chrono::milliseconds person{120'000}; ///< instead, while somebody may have to type a password
    std::chrono::milliseconds notice{1'000}; ///< before waiting() tells of it
};

/// Keeps the API token in the OS keychain (QtKeychain), under a key made of program, host and account. Where
/// there is no usable keychain the token stays in memory until the program ends; it is never written anywhere
/// in plain text. Every call answers by exactly one signal, never from within the call, within 10 s (120 s
/// while the keychain waits to be unlocked). Calls are answered in their order, and the time of one starts
/// when those before it are answered. Lives on the main thread. On Linux it needs Qt's GLib event loop, which
/// is Qt's default there.
class TokenStore : public QObject {
    Q_OBJECT

public:
    /// The most bytes that every keychain takes (Windows: 2,560, less what QtKeychain may add).
    static constexpr qsizetype longestToken = 2'000;

    explicit TokenStore(QObject *parent = nullptr);
    explicit TokenStore(const KeychainTimeouts &timeouts, QObject *parent = nullptr);
    ~TokenStore() override;

    /// Asks for the token of this host and account; answered by loaded().
    void load(const QUrl &endpoint, const QString &account);
    /// Keeps `token`; answered by saved(). An empty token is not kept: use remove().
    void save(const QUrl &endpoint, const QString &account, const QByteArray &token);
    /// Forgets it in keychain and memory; answered by removed().
    void remove(const QUrl &endpoint, const QString &account);

signals:
    /// `token` is empty where none is kept. A token that is held in memory comes with the state that put it
    /// there.
    void loaded(const QByteArray &token, dnc::KeychainState keychain);
    /// Where `keychain` is not Ready the token is held in memory only, and `detail` says why.
    void saved(dnc::KeychainState keychain, const QString &detail);
    /// Where `keychain` is not Ready the keychain may still hold the token, and `detail` says why.
    void removed(dnc::KeychainState keychain, const QString &detail);
    /// The keychain has not answered for a second, perhaps because it asks a person for a password. Comes at
    /// most once before the answer.
    void waiting();

private:
    struct Request {
        enum class Kind : quint8 { Load, Save, Remove };
        Kind kind;
        QString key;
        Secret token; ///< of Save
    };
    struct HeldToken {
        Secret token;
        KeychainState reason; ///< why the keychain does not hold it
    };
    /// How a job of QtKeychain ended.
    struct JobResult {
        bool done = false; ///< without error
        bool nothingThere = false; ///< no such entry, or a locked keychain that does not say so
        QString message;
    };

    void enqueue(Request request);
    void scheduleNext();
    void begin();
    bool answerWithoutKeychain();
    void probe(void (TokenStore::*next)(KeychainFinding));
    void onFinding(KeychainFinding finding);
    void startJob();
    void onJobFinished(const JobResult &result, const QByteArray &token);
    void onSecondFinding(KeychainFinding finding);
    void onDeadline();
    void finishUnavailable(KeychainFinding finding, const QString &message = {});
    void finish(KeychainState state, const QString &detail, const QByteArray &token = {});
    [[nodiscard]] QKeychain::Job *makeJob(const Request &request);
    [[nodiscard]] QString lockedDetail() const;

    KeychainTimeouts m_timeouts;
    std::deque<Request> m_requests; ///< the first one is being worked on
    std::map<QString, HeldToken> m_held;
    QTimer m_deadline;
    QTimer m_notice;
    quint64 m_turn = 0; ///< answers that belong to an earlier turn come too late
    int m_unansweredJobs = 0; ///< QtKeychain works on one at a time, so these keep the next from starting
    KeychainFinding m_finding = KeychainFinding::Absent;
    JobResult m_result;
};

} // namespace dnc
