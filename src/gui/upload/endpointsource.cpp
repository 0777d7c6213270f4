// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/upload/endpointsource.h"

#include "gui/settings/settingscontroller.h"
#include "gui/widgets/bannerstack.h"

#include <QTimer>

#include <memory>

namespace dnc {

using namespace std::chrono_literals;

EndpointSource::EndpointSource(SettingsController &settings, BannerStack &banners, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_banners(banners)
{
}

bool EndpointSource::matches(const JobDraft &draft) const
{
    const Preferences &set = m_settings.preferences();
    const QString service = serviceName(m_practice ? m_practice->url : set.endpoint);
    const QString account = m_practice ? m_practice->account : set.account;
    // A job without an account id can be continued with one.
    return serviceName(draft.endpoint) == service && (draft.account.isEmpty() || draft.account == account);
}

bool EndpointSource::hasConnection(const JobDraft &draft) const
{
    return m_practice ? matches(draft)
                      : connectionFor(m_settings.preferences(), draft.endpoint, draft.account).has_value();
}

void EndpointSource::fetch(const Use &use)
{
    if (m_practice)
        use(*m_practice);
    else
        fetchOf(currentConnection(m_settings.preferences()), use);
}

void EndpointSource::fetchFor(const JobDraft &draft, const Use &use)
{
    if (m_practice)
        return use(*m_practice);
    const auto connection = connectionFor(m_settings.preferences(), draft.endpoint, draft.account);
    if (connection)
        fetchOf(*connection, use);
    else
        showMissing(draft);
}

void EndpointSource::fetchOf(const Connection &connection, const Use &use)
{
    if (m_settings.showProblem())
        return;
    const AddressProblem problem = checkAddress(connection.endpoint);
    if (problem == AddressProblem::None) {
        fetchToken(connection, use);
        return;
    }
    m_banners.show(BannerSubject::Token, [this, problem] {
        return Message{Message::Kind::Warning,
                       tr("The address of the service cannot be used."),
                       describe(problem),
                       {{QStringLiteral("openSettings"), tr("Settings…"), [this] { m_settings.edit(); }}},
                       true};
    });
}

void EndpointSource::showMissing(const JobDraft &draft)
{
    const auto text = [this, host = hostLabel(draft.endpoint), account = draft.account] {
        const Policy::Values &locked = m_settings.policy().locked;
        if (locked.endpoint || locked.account)
            return tr("Nothing was sent. Your organization set another address or account.");
        if (account.isEmpty())
            return tr("Nothing was sent. Add a connection to %1 without an account ID to go on.").arg(host);
        return tr("Nothing was sent. Add a connection to %1 with the account ID %2 to go on.")
            .arg(host, account);
    };
    m_banners.show(BannerSubject::Token, [this, text] {
        return Message{Message::Kind::Warning,
                       tr("The connection of this upload is missing."),
                       text(),
                       {{QStringLiteral("openSettings"), tr("Settings…"), [this] { m_settings.edit(); }}},
                       true};
    });
}

void EndpointSource::fetchToken(const Connection &connection, const Use &use)
{
    const auto answered = std::make_shared<bool>(false);
    QTimer::singleShot(700ms, this, [this, answered] {
        if (!*answered)
            m_banners.show(BannerSubject::Token, [] {
                return Message{Message::Kind::Info,
                               tr("Waiting for the keychain of this computer…"),
                               tr("It may be asking you to unlock it in a window of its own."),
                               {},
                               true};
            });
    });
    m_settings.tokens().fetch(
        connection.endpoint, connection.account, this,
        [this, connection, answered, use](const QByteArray &token, KeychainState keychain) {
            *answered = true;
            m_banners.remove(BannerSubject::Token);
            if (!token.isEmpty())
                use({connection.endpoint, token, connection.account, connection.reserve});
            else
                askForToken(connection, keychain);
        });
}

void EndpointSource::askForToken(const Connection &connection, KeychainState keychain)
{
    const auto title = [name = connection.name, keychain] {
        if (keychain == KeychainState::Locked)
            return tr("The keychain of this computer is locked.");
        return name.isEmpty() ? tr("There is no token yet.") : tr("There is no token for %1 yet.").arg(name);
    };
    m_banners.show(BannerSubject::Token, [this, title] {
        return Message{Message::Kind::Warning,
                       title(),
                       tr("Nothing was sent. Alta asks for a token: make one in its dashboard under User "
                          "Profile, API tokens, "
                          "and enter it in the settings."),
                       {{QStringLiteral("openSettings"), tr("Settings…"), [this] { m_settings.edit(); }}},
                       true};
    });
}

} // namespace dnc
