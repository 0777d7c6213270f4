// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "list/background.h"
#include "settings/tokenstore.h"

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace dnc {

class BannerStack;
class UploadController;

/// Backs up and restores the key of the proofs, and says when it is lost. Waits for the keychain and works on
/// a worker; its destructor waits for a backup that is being written.
class ProofKeyController : public QObject {
    Q_OBJECT

public:
    ProofKeyController(UploadController &uploads, BannerStack &banners, QWidget &window,
                       QObject *parent = nullptr);

    // Each returns at once and asks in dialogs over the window.
    void backUp();
    void restore();

    /// The keychain does not have the key of the proofs that there are.
    void tellLost();

signals:
    /// The keychain has the key of the proofs that there are, or there are none.
    void usable();

private:
    void write(const QString &path, const QString &passphrase);
    void writeWith(const QByteArray &key, KeychainState keychain);
    void read(const QString &path, const QString &passphrase);
    void startAnew();
    void tellProblem(const std::function<QString()> &title, const QString &text);

    UploadController &m_uploads;
    BannerStack &m_banners;
    QWidget &m_window;
    TokenStore m_keychain;
    QString m_path; ///< of the backup that is being made; empty: none
    QString m_passphrase; ///< for it
    bool m_isLossTold = false;
    Background m_worker;
};

} // namespace dnc
