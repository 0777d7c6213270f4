// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/options.h"

#include <QTemporaryDir>

namespace dnc::test {

/// A small certificate authority of one test run. Its keys never leave a temporary folder.
class Certificates {
public:
    /// Whether the `openssl` command is there to make them with.
    [[nodiscard]] static bool canBeMade();

    Certificates();

    /// PEM of the authority whose certificates are to be trusted.
    [[nodiscard]] QByteArray authority() const;
    /// For 127.0.0.1, 0.0.0.0, localhost and alta.invalid, by that authority.
    [[nodiscard]] sandbox::Tls good() const;
    [[nodiscard]] sandbox::Tls expired() const;
    [[nodiscard]] sandbox::Tls ofAnotherHost() const;
    [[nodiscard]] sandbox::Tls selfSigned() const;
    /// Good in everything, by an authority that nobody trusts.
    [[nodiscard]] sandbox::Tls ofAStranger() const;

private:
    void makeAuthority(const QString &name) const;
    void makeSelfSigned(const QString &name) const;
    void issue(const QString &name, const QString &authority, const QString &names, int days) const;
    void openssl(const QStringList &arguments) const;
    [[nodiscard]] QByteArray read(const QString &file) const;
    [[nodiscard]] sandbox::Tls tls(const QString &name) const;

    QTemporaryDir m_folder;
};

} // namespace dnc::test
