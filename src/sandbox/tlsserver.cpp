// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "sandbox/tlsserver.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

namespace dnc::sandbox {

namespace {

QSslKey readKey(const QByteArray &pem)
{
    const QSslKey rsa(pem, QSsl::Rsa);
    return rsa.isNull() ? QSslKey(pem, QSsl::Ec) : rsa;
}

} // namespace

std::unique_ptr<QTcpServer> makeTlsServer(const Tls &tls)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromData(tls.certificate, QSsl::Pem);
    const QSslKey key = readKey(tls.key);
    if (chain.isEmpty() || key.isNull())
        return nullptr;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setProtocol(tls.protocol);
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

} // namespace dnc::sandbox
