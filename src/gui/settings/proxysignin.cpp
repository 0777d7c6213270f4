// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/settings/proxysignin.h"

#include "gui/settings/proxyform.h"
#include "gui/settings/settingsdialog.h"
#include "gui/widgets/bannerstack.h"

#include <QPointer>

#include <memory>
#include <utility>

namespace dnc {

namespace {

/// The name of its entry in the keychain.
QString entryOf(const QString &proxy)
{
    return QStringLiteral("proxy-") + proxy;
}

/// User name and password, a line each: a field has no line breaks.
QByteArray encodeLogin(const ProxyLogin &login)
{
    return (login.user + u'\n' + login.password).toUtf8();
}

ProxyLogin decodeLogin(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const qsizetype end = text.indexOf(u'\n');
    return end < 0 ? ProxyLogin{} : ProxyLogin{text.first(end), text.sliced(end + 1)};
}

} // namespace

ProxySignIn::ProxySignIn(BannerStack &banners, QObject *parent)
    : QObject(parent)
    , m_banners(banners)
{
}

ProxySignIn::~ProxySignIn() = default;

void ProxySignIn::useEverywhere(const ProxyLogin &login)
{
    if (!login.isEmpty())
        m_logins.set({}, login);
}

void ProxySignIn::ask(const QString &proxy, const QUrl &url, const Done &again)
{
    recall(proxy, this, again, [this, proxy, url, again] { showBanner(proxy, url, again); });
}

void ProxySignIn::serve(SettingsDialog &dialog)
{
    connect(&dialog, &SettingsDialog::proxyAsked, this, [this, &dialog](const QString &proxy) {
        const QUrl url = dialog.preferences().endpoint;
        recall(
            proxy, &dialog, [&dialog] { dialog.testConnection(); },
            [this, &dialog, proxy, url] { showForm(dialog, proxy, url); });
    });
}

/// A login that the proxy refused once is not tried again by itself: that could lock the person's account.
void ProxySignIn::recall(const QString &proxy, QObject *context, const Done &found, const Done &notFound)
{
    if (m_recalled.contains(proxy))
        return notFound();
    m_recalled.insert(proxy);
    auto *store = new TokenStore(this);
    connect(store, &TokenStore::loaded, this,
            [this, proxy, store, guard = QPointer(context), found, notFound](const QByteArray &bytes) {
                store->deleteLater();
                const ProxyLogin login = decodeLogin(bytes);
                if (!login.isEmpty())
                    m_logins.set(proxy, login);
                if (guard)
                    login.isEmpty() ? notFound() : found();
            });
    store->loadEntry(entryOf(proxy));
}

void ProxySignIn::showBanner(const QString &proxy, const QUrl &url, const Done &again)
{
    const auto accepted = [this, again] {
        withdraw();
        again();
    };
    m_banners.show(BannerSubject::Proxy, [this, accepted, proxy, url] {
        Message message{Message::Kind::Warning,
                        tr("The proxy %1 asks for a user name and a password").arg(proxy),
                        tr("Nothing was sent. The upload continues when you have signed in."),
                        {},
                        true};
        message.makeContent = [this, accepted, proxy, url] { return makeForm(proxy, url, accepted); };
        return message;
    });
    m_isAsking = true;
}

void ProxySignIn::withdraw()
{
    if (std::exchange(m_isAsking, false))
        m_banners.remove(BannerSubject::Proxy);
}

void ProxySignIn::showForm(SettingsDialog &dialog, const QString &proxy, const QUrl &url)
{
    delete dialog.findChild<ProxyForm *>();
    auto *form = makeForm(proxy, url, [&dialog] {
        dialog.findChild<ProxyForm *>()->deleteLater();
        dialog.testConnection();
    });
    dialog.addBelowTest(*form);
}

ProxyForm *ProxySignIn::makeForm(const QString &proxy, const QUrl &url, const Done &accepted)
{
    auto *form = new ProxyForm;
    auto *check = new ProxyCheck(form);
    const auto tried = std::make_shared<ProxyLogin>();
    connect(form, &ProxyForm::submitted, check, [form, check, url, tried](const ProxyLogin &login) {
        form->showProgress(tr("Signing in…"));
        *tried = login;
        check->start(url, login);
    });
    connect(check, &ProxyCheck::finished, this, [this, form, proxy, tried, accepted](ProxyAnswer answer) {
        take(*form, proxy, *tried, answer, accepted);
    });
    return form;
}

void ProxySignIn::take(ProxyForm &form, const QString &proxy, const ProxyLogin &login, ProxyAnswer answer,
                       const Done &accepted)
{
    switch (answer) {
    case ProxyAnswer::Accepted:
        m_logins.set(proxy, login);
        keep(proxy, login);
        accepted();
        return;
    case ProxyAnswer::AsksAgain:
        form.showProblem(tr("The proxy did not accept this user name and password. Check both."));
        return;
    case ProxyAnswer::NoAnswer:
        form.showProblem(tr("No connection through the proxy. Check user name, password and network."));
        return;
    }
}

void ProxySignIn::keep(const QString &proxy, const ProxyLogin &login)
{
    auto *store = new TokenStore(this);
    connect(store, &TokenStore::saved, this, [this, proxy, store](KeychainState keychain) {
        store->deleteLater();
        showKept(proxy, keychain);
    });
    store->saveEntry(entryOf(proxy), encodeLogin(login));
}

void ProxySignIn::showKept(const QString &proxy, KeychainState keychain)
{
    const bool isKept = keychain == KeychainState::Ready;
    m_banners.show(BannerSubject::Proxy, [isKept, proxy] {
        return Message{isKept ? Message::Kind::Success : Message::Kind::Warning,
                       tr("Signed in to the proxy %1").arg(proxy),
                       isKept
                           ? tr("The keychain keeps the password.")
                           : tr("The password is known until DNC Desk closes, because the keychain of this "
                                "computer cannot be used or is locked."),
                       {},
                       true};
    });
}

} // namespace dnc
