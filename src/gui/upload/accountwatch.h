// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QString>

namespace dnc {

class BannerStack;
class EntryTableModel;
class SettingsController;
struct JobDraft;

/// Sees to it that what is known about rows is only believed of the account that it is about: when another
/// one becomes current, rows that were sent to, or found on, the list of the former can be sent again. GUI
/// thread.
class AccountWatch : public QObject {
    Q_OBJECT

public:
    AccountWatch(EntryTableModel &model, SettingsController &settings, BannerStack &banners,
                 QObject *parent = nullptr);

    void setPracticing(bool practicing) { m_isPracticing = practicing; }
    /// What is on screen is about the account of `draft`.
    void setAccount(const JobDraft &draft);
    /// Compares it with the current account. Nothing while the list is locked.
    void check();

signals:
    /// The rows on screen have no outcomes anymore.
    void dropped();

private:
    [[nodiscard]] QString currentKey() const;

    EntryTableModel &m_model;
    SettingsController &m_settings;
    BannerStack &m_banners;
    QString m_current; // tokenKey() of the current account
    QString m_key; // that of the account which the outcomes on screen are about
    bool m_isPracticing = false;
};

} // namespace dnc
