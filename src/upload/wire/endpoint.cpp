// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/endpoint.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace dnc {

namespace {

bool isThisComputer(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

bool isInternational(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded).contains(QLatin1String("xn--"));
}

/// With its letters, and as it goes over the network.
QString bothForms(const QUrl &url)
{
    const QString encoded = url.host(QUrl::FullyEncoded);
    return QStringLiteral("%1 (%2)").arg(QUrl::fromAce(encoded.toLatin1(), QUrl::IgnoreIDNWhitelist),
                                         encoded);
}

struct Address {
    Q_DECLARE_TR_FUNCTIONS(Address)
};

} // namespace

QString serviceName(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    if (isThisComputer(url.host()))
        return host;
    const int usualPort = url.scheme() == QLatin1String("https") ? 443 : 80;
    return QStringLiteral("%1://%2:%3").arg(url.scheme(), host).arg(url.port(usualPort));
}

QString hostLabel(const QUrl &url)
{
    return isInternational(url) ? bothForms(url) : url.host();
}

QString hostWarning(const QUrl &url)
{
    if (!isInternational(url))
        return {};
    return Address::tr("The host %1 has letters that can look like those of another. Compare both forms.")
        .arg(bothForms(url));
}

AddressProblem checkAddress(const QUrl &url)
{
    const bool isHttp = url.scheme() == QLatin1String("http");
    if (!url.isValid() || url.host().isEmpty() || (!isHttp && url.scheme() != QLatin1String("https")))
        return AddressProblem::NotAnAddress;
    if (isHttp && !isThisComputer(url.host()))
        return AddressProblem::NotHttps;
    if (!url.userInfo().isEmpty())
        return AddressProblem::HasCredentials;
    if (url.hasQuery() || url.hasFragment())
        return AddressProblem::HasQuery;
    return AddressProblem::None;
}

QString describe(AddressProblem problem)
{
    switch (problem) {
    case AddressProblem::None:
        return {};
    case AddressProblem::NotAnAddress:
        return Address::tr("This is not a web address. It should look like https://api.altahq.com/v1.");
    case AddressProblem::NotHttps:
        return Address::tr(
            "The address must begin with https://, so that the token cannot be read on the way.");
    case AddressProblem::HasCredentials:
        return Address::tr("The address must not hold a user name or password.");
    case AddressProblem::HasQuery:
        return Address::tr("The address must not hold a question mark or a number sign.");
    }
    Q_UNREACHABLE();
}

} // namespace dnc
