// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/settings/tokensource.h"
#include "settings/preferences.h"

#include <QObject>

#include <functional>

class QWidget;

namespace dnc {

class BannerStack;
class SettingsDialog;

/// Holds the settings, saves them in the data folder, and opens the settings dialog. GUI thread.
class SettingsController : public QObject {
    Q_OBJECT

public:
    SettingsController(const QString &dataFolder, const Policy &policy,
                       const QByteArray &tokenFromEnvironment, BannerStack &banners, QWidget &window,
                       QObject *parent = nullptr);

    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    [[nodiscard]] const Policy &policy() const { return m_policy; }
    [[nodiscard]] const QString &dataFolder() const { return m_folder; }
    [[nodiscard]] TokenSource &tokens() { return m_tokens; }

    /// Opens the dialog; returns at once.
    void edit();
    void setPracticing(bool practicing) { m_practicing = practicing; }
    void setPauseActiveProspects(bool pause);
    /// Makes the connection of this name the current one. Nothing where there is none.
    void switchTo(const QString &name);

    /// Shows why the settings of the person or of the organization could not be read, where nothing may be
    /// sent therefore; false where all is well.
    bool showProblem();

signals:
    void changed(const dnc::Preferences &preferences);
    /// To be shown until previewEnded() or changed().
    void themePreviewed(dnc::Theme theme);
    void languagePreviewed(const QString &language);
    void previewEnded();
    /// A person gave a new token.
    void tokenStored();
    /// The dialog is about to be shown; what other parts know can be added.
    void opening(dnc::SettingsDialog &dialog);

private:
    void take(const SettingsDialog &dialog);
    void storeTokens(const SettingsDialog &dialog);
    void store(const Preferences &preferences);
    void showNotWritten(const std::function<QString()> &what);
    void showTokenStored(KeychainState keychain);

    QString m_folder;
    Policy m_policy;
    BannerStack &m_banners;
    QWidget &m_window;
    TokenSource m_tokens;
    Preferences m_preferences;
    bool m_isReadable; ///< what was saved is known, or was replaced by the person
    bool m_practicing = false;
};

} // namespace dnc
