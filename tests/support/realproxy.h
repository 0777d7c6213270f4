// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace dnc::test {

/// A proxy on 127.0.0.1, Debian's tinyproxy or squid, that lets through only who knows its password. It ends
/// with the object.
class RealProxy {
public:
    enum class Kind { TinyproxyBasic, SquidBasic, SquidDigest };
    static inline const QString user = QStringLiteral("office");
    static inline const QString password = QStringLiteral("canary-proxy-5f0c");

    explicit RealProxy(Kind kind);
    ~RealProxy();

    /// Whether its program is installed.
    [[nodiscard]] static bool isInstalled(Kind kind);
    /// Whether it takes connections.
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// Such as `127.0.0.1:40000`.
    [[nodiscard]] QString name() const;
    /// For the variables `http_proxy` and `https_proxy`.
    [[nodiscard]] QString url() const { return QStringLiteral("http://") + name(); }

private:
    void start(Kind kind);
    [[nodiscard]] bool takesConnections();
    [[nodiscard]] QString write(const QString &file, const QByteArray &text) const;
    [[nodiscard]] QString configureTinyproxy() const;
    [[nodiscard]] QString configureSquid(Kind kind) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    bool m_isReady = false;
};

} // namespace dnc::test
