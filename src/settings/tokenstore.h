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

/// The current state of this computer's keychain.
enum class KeychainState : quint8 {
    Ready,
    Locked, ///< exists, but must be unlocked before it can be read
    Missing, ///< missing or not responding: the token lives for this session only
};

/// How long to wait for the keychain.
struct KeychainTimeouts {
    std::chrono::milliseconds probe{2'000}; ///< for each query whether it exists and is unlocked
    std::chrono::milliseconds answer{10'000}; ///< for a whole call
    std::chrono::milliseconds person{120'000}; ///< instead, while a person may have to type a password
    std::chrono::milliseconds notice{1'000}; ///< before waiting() is emitted
};

/// Stores the API token in the OS keychain (QtKeychain), under a key made of program, host and account.
/// Without a usable keychain the token stays in memory until the program ends; it is never written anywhere
/// in plain text. Every call is answered by exactly one signal, never from within the call, within 10 s (120
/// s while the keychain waits to be unlocked). Calls are answered in order, and the time of one starts after
/// those before it. Lives on the main thread. On Linux it requires Qt's GLib event loop, which is the default
/// there.
class TokenStore : public QObject {
    Q_OBJECT

public:
    /// The largest token in bytes that every keychain accepts (Windows: 2,560, less what QtKeychain may add).
    static constexpr qsizetype longestToken = 2'000;

    explicit TokenStore(QObject *parent = nullptr);
    explicit TokenStore(const KeychainTimeouts &timeouts, QObject *parent = nullptr);
    ~TokenStore() override;

    /// Requests the token of this host and account; answered by loaded().
    void load(const QUrl &endpoint, const QString &account);
    /// Stores `token`; answered by saved(). An empty token is not stored: use remove().
    void save(const QUrl &endpoint, const QString &account, const QByteArray &token);
    /// The same for another secret of this program, by a name without a slash, such as `proof-key`.
    void loadEntry(const QString &name);
    void saveEntry(const QString &name, const QByteArray &secret);
    /// Removes it from keychain and memory; answered by removed().
    void remove(const QUrl &endpoint, const QString &account);

signals:
    /// `token` is empty if none is stored. A token held in memory comes with the state that put it there.
    void loaded(const QByteArray &token, dnc::KeychainState keychain);
    /// If `keychain` is not Ready the token is held in memory only, and `detail` says why.
    void saved(dnc::KeychainState keychain, const QString &detail);
    /// If `keychain` is not Ready the keychain may still hold the token, and `detail` says why.
    void removed(dnc::KeychainState keychain, const QString &detail);
    /// The keychain has not answered for a second, perhaps because it prompts for a password. Emitted at most
    /// once before the answer.
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
    /// The result of a QtKeychain job.
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
    std::deque<Request> m_requests; ///< the first one is in progress
    std::map<QString, HeldToken> m_held;
    QTimer m_deadline;
    QTimer m_notice;
    quint64 m_turn = 0; ///< answers to an earlier turn are stale
    int m_unansweredJobs = 0; ///< QtKeychain runs one job at a time, so these keep the next from starting
    KeychainFinding m_finding = KeychainFinding::Absent;
    JobResult m_result;
};

} // namespace dnc
