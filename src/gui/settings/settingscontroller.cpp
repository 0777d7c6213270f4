// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/settings/settingscontroller.h"

#include "gui/settings/settingsdialog.h"
#include "gui/widgets/bannerstack.h"
#include "settings/importmemory.h"
#include "settings/settingsfile.h"

#include <algorithm>

namespace dnc {

SettingsController::SettingsController(const QString &dataFolder, const Policy &policy,
                                       const QByteArray &tokenFromEnvironment, BannerStack &banners,
                                       QWidget &window, QObject *parent)
    : QObject(parent)
    , m_folder(dataFolder)
    , m_policy(policy)
    , m_banners(banners)
    , m_window(window)
    , m_tokens(tokenFromEnvironment)
    , m_preferences(loadPreferences(dataFolder, policy))
    , m_isReadable(areSettingsReadable(dataFolder))
{
}

void SettingsController::edit()
{
    if (m_window.findChild<SettingsDialog *>() != nullptr)
        return;
    auto *dialog = new SettingsDialog(m_preferences, m_policy, m_tokens, m_practicing, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { take(*dialog); });
    connect(dialog, &SettingsDialog::themePreviewed, this, &SettingsController::themePreviewed);
    connect(dialog, &SettingsDialog::languagePreviewed, this, &SettingsController::languagePreviewed);
    connect(dialog, &QDialog::rejected, this, &SettingsController::previewEnded);
    const auto showRemembered = [this, dialog] {
        dialog->showRememberedImports(int(loadListChoices(m_folder).size()));
    };
    connect(dialog, &SettingsDialog::forgetImports, this, [this, showRemembered] {
        if (!clearListChoices(m_folder))
            showNotWritten([] { return tr("Remembered imports not deleted"); });
        showRemembered();
    });
    showRemembered();
    emit opening(*dialog);
    dialog->open();
}

void SettingsController::take(const SettingsDialog &dialog)
{
    const bool wasReadable = m_isReadable;
    store(dialog.preferences());
    if (!wasReadable && m_isReadable)
        m_banners.remove(BannerSubject::Settings);
    storeTokens(dialog);
}

void SettingsController::storeTokens(const SettingsDialog &dialog)
{
    const std::vector<Connection> left = allConnections(m_preferences);
    for (const Connection &removed : dialog.connections().removed()) {
        const bool isUsed = std::ranges::any_of(
            left, [&removed](const Connection &other) { return isSameAccount(removed, other); });
        if (!isUsed)
            m_tokens.removeStored(removed.endpoint, removed.account);
    }
    for (const ConnectionList::Edited &edited : dialog.connections().all()) {
        if (edited.token.isEmpty())
            continue;
        m_tokens.save(edited.connection.endpoint, edited.connection.account, edited.token, this,
                      [this](KeychainState keychain, const QString &) { showTokenStored(keychain); });
    }
}

void SettingsController::switchTo(const QString &name)
{
    Preferences next = m_preferences;
    if (chooseConnection(next, name))
        store(next);
}

bool SettingsController::showProblem()
{
    if (m_policy.problem) {
        m_banners.show(BannerSubject::Settings, [problem = *m_policy.problem] {
            return Message{Message::Kind::Error,
                           tr("The settings of your organization could not be read."),
                           describe(problem),
                           {},
                           false};
        });
        return true;
    }
    if (m_isReadable)
        return false;
    m_banners.show(BannerSubject::Settings, [this] {
        return Message{Message::Kind::Error,
                       tr("Your settings could not be read."),
                       tr("%1 is damaged or not readable. It is kept. Nothing is sent until you check the "
                          "settings.")
                           .arg(settingsFile(m_folder)),
                       {{QStringLiteral("openSettings"), tr("Settings…"), [this] { edit(); }, true}},
                       false};
    });
    return true;
}

void SettingsController::setPauseActiveProspects(bool pause)
{
    Preferences next = m_preferences;
    next.pauseActiveProspects = pause;
    store(next);
}

void SettingsController::store(const Preferences &preferences)
{
    if (preferences == m_preferences && m_isReadable)
        return;
    m_preferences = preferences;
    if (savePreferences(m_folder, m_preferences, m_policy))
        m_isReadable = true;
    else
        showNotWritten([] { return tr("Settings not saved"); });
    emit changed(m_preferences);
}

void SettingsController::showNotWritten(const std::function<QString()> &what)
{
    m_banners.show(BannerSubject::Settings, [this, what] {
        return Message{Message::Kind::Warning,
                       what(),
                       tr("The folder %1 could not be written.").arg(m_folder),
                       {},
                       true};
    });
}

void SettingsController::showTokenStored(KeychainState keychain)
{
    m_banners.remove(BannerSubject::Token);
    emit tokenStored();
    if (keychain == KeychainState::Ready) {
        m_banners.show(BannerSubject::Token, [] {
            return Message{Message::Kind::Success, tr("Token saved in the keychain"), {}, {}, true};
        });
        return;
    }
    m_banners.show(BannerSubject::Token, [keychain] {
        return Message{
            Message::Kind::Warning,
            tr("Token known until DNC Desk closes"),
            keychain == KeychainState::Locked
                ? tr(
                    "The keychain of this computer is locked, so the token is written nowhere. Unlock it and "
                    "enter the token again to keep it.")
                : tr("This computer has no keychain that can be used, so the token is written nowhere. You "
                     "will be asked for it again."),
            {},
            true};
    });
}

} // namespace dnc
