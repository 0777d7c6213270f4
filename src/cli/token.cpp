// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/token.h"

#include "cli/clitext.h"
#include "core/platform/interrupt.h"
#include "settings/tokenstore.h"

#include <QEventLoop>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace dnc {

namespace {

constexpr auto variable = "DNC_DESK_TOKEN";
constexpr qint64 maxTokenLine = qint64(64) * 1024;

Result<QByteArray, NoToken> checked(const QByteArray &given, NoToken ifEmpty)
{
    const QByteArray token = given.trimmed();
    if (token.isEmpty())
        return unexpected(ifEmpty);
    if (!std::ranges::all_of(token, [](char c) { return c > ' ' && c < '\x7f'; }))
        return unexpected(NoToken::NotAToken);
    return token;
}

QByteArray firstLineOfInput()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readLine(maxTokenLine) : QByteArray();
}

Result<QByteArray, NoToken> fromKeychain(const QUrl &endpoint, const QString &account,
                                         const Interrupt &interrupt)
{
    TokenStore store;
    QEventLoop loop;
    Result<QByteArray, NoToken> found = unexpected(NoToken::Interrupted);
    QObject::connect(&interrupt, &Interrupt::raised, &loop, &QEventLoop::quit);
    QObject::connect(
        &store, &TokenStore::loaded, &loop, [&](const QByteArray &token, KeychainState keychain) {
            found = checked(token, keychain == KeychainState::Locked ? NoToken::Locked : NoToken::Nowhere);
            loop.quit();
        });
    QMetaObject::invokeMethod(
        &loop, [&] { store.load(endpoint, account); }, Qt::QueuedConnection);
    loop.exec();
    return found;
}

} // namespace

QString describe(NoToken reason)
{
    switch (reason) {
    case NoToken::Nowhere:
        return Cli::tr("There is no API token for this service and account.");
    case NoToken::EmptyInput:
        return Cli::tr("The first line of standard input holds no API token.");
    case NoToken::Locked:
        return Cli::tr("The keychain that keeps the API token is locked.");
    case NoToken::NotAToken:
        return Cli::tr("What was given as API token holds characters that no token has.");
    case NoToken::Interrupted:
        return Cli::tr("Interrupted while the keychain was asked for the API token.");
    }
    return {};
}

Result<QByteArray, NoToken> findToken(const Arguments &arguments, const QByteArray &environment,
                                      const QUrl &endpoint, const QString &account,
                                      const Interrupt &interrupt)
{
    if (arguments.tokenFromInput)
        return checked(firstLineOfInput(), NoToken::EmptyInput);
    if (!environment.trimmed().isEmpty())
        return checked(environment, NoToken::Nowhere);
    return fromKeychain(endpoint, account, interrupt);
}

} // namespace dnc
