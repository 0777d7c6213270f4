// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/tokenstore.h"
#include "upload/wire/proxycheck.h"
#include "upload/wire/proxylogins.h"

#include <QObject>
#include <QSet>
#include <QUrl>

#include <functional>

namespace dnc {

class BannerStack;
class ProxyForm;
class SettingsDialog;

/// Signs in to proxies that ask who wants to pass: with the login that the keychain has for them, else with
/// the one that a person enters, which the keychain keeps once the proxy accepts it. GUI thread.
class ProxySignIn : public QObject {
    Q_OBJECT

public:
    explicit ProxySignIn(BannerStack &banners, QObject *parent = nullptr);
    ~ProxySignIn() override;

    /// `login` goes to every proxy that asks, until a person enters another one. Ignored where it is empty.
    void useEverywhere(const ProxyLogin &login);

    /// For a request to `url` that ended with Cause::ProxyAsks. Calls `again` when there is a login that was
    /// not tried yet or that the proxy accepts, and shows a banner with a form until then.
    void ask(const QString &proxy, const QUrl &url, const std::function<void()> &again);
    /// Takes the banner with the form away, because nothing waits for a login anymore.
    void withdraw();
    /// The same for the connection test of the dialog, below its result.
    void serve(SettingsDialog &dialog);

private:
    using Done = std::function<void()>;
    void recall(const QString &proxy, QObject *context, const Done &found, const Done &notFound);
    void showBanner(const QString &proxy, const QUrl &url, const Done &again);
    void showForm(SettingsDialog &dialog, const QString &proxy, const QUrl &url);
    [[nodiscard]] ProxyForm *makeForm(const QString &proxy, const QUrl &url, const Done &accepted);
    void take(ProxyForm &form, const QString &proxy, const ProxyLogin &login, ProxyAnswer answer,
              const Done &accepted);
    void keep(const QString &proxy, const ProxyLogin &login);
    void showKept(const QString &proxy, KeychainState keychain);

    BannerStack &m_banners;
    ProxyLogins m_logins;
    bool m_isAsking = false; // in a banner
    QSet<QString> m_recalled; // proxies whose login the keychain was asked for
};

} // namespace dnc
