// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/servicetoken.h"

#include "cli/clitext.h"
#include "cli/token.h"
#include "core/platform/interrupt.h"

namespace dnc {

Result<void, ExitCode> addToken(const Session &session, Endpoint &endpoint, const Interrupt &interrupt)
{
    const Result<QByteArray, NoToken> token =
        findToken(session.arguments, session.token, endpoint.url, endpoint.account, interrupt);
    if (!token) {
        session.console.warn(describe(token.error()));
        session.console.warn(
            Cli::tr("Nothing was sent. Make a token in Alta under User Profile > API tokens, and "
                    "give it by DNC_DESK_TOKEN or --token-stdin."));
        return unexpected(token.error() == NoToken::Interrupted ? ExitCode::Stopped : ExitCode::Refused);
    }
    endpoint.token = *token;
    return {};
}

Result<Endpoint, ExitCode> endpointOf(const Session &session, const Job &job, int reserve,
                                      const Interrupt &interrupt)
{
    Endpoint endpoint{
        session.arguments.endpoint.value_or(job.draft.endpoint), {}, job.draft.account, reserve};
    return addToken(session, endpoint, interrupt).map([&] { return endpoint; });
}

} // namespace dnc
