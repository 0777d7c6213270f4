// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/verdict.h"

#include <QCoreApplication>

namespace dnc {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

QString effectOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Confirmed:
        return Words::tr("These identifiers are on the Do Not Contact list.");
    case Outcome::Rejected:
        return Words::tr("None of these identifiers was added.");
    case Outcome::NotApplied:
        return Words::tr("This batch was not added. Nothing is lost: it stays pending.");
    case Outcome::Unknown:
        return Words::tr(
            "Whether this batch arrived is not known. It stays in doubt and the same identifiers are sent "
            "again, which does no harm where they are on the list already.");
    }
    Q_UNREACHABLE();
}

QString whatHappened(const Verdict &verdict)
{
    switch (verdict.cause) {
    case Cause::Accepted:
        return Words::tr("Alta accepted the request.");
    case Cause::BadRequest:
        return Words::tr("Alta refused the batch as invalid (%1).").arg(verdict.httpStatus);
    case Cause::Unauthorized:
        return Words::tr("Alta did not accept who is asking (401).");
    case Cause::Forbidden:
        return Words::tr("This token has no permission to change the Do Not Contact list (403).");
    case Cause::NotFound:
        return Words::tr("There is no Do Not Contact list at this address (404).");
    case Cause::TooManyRequests:
        return Words::tr("The account has used up its requests for this minute (429).");
    case Cause::OtherRefusal:
        return Words::tr("The service refused the request in a way that its contract does not know (%1).")
            .arg(verdict.httpStatus);
    case Cause::ServerFailure:
        return Words::tr("Alta has a fault at the moment (%1).").arg(verdict.httpStatus);
    case Cause::Redirected:
        return Words::tr("The address sends requests on to another one (%1). That is not followed, so that "
                         "the token goes "
                         "to nobody else.")
            .arg(verdict.httpStatus);
    case Cause::NotTheService:
        return Words::tr("Something other than Alta answered (%1).").arg(verdict.httpStatus);
    case Cause::Unfamiliar:
        return verdict.serverMessage.isEmpty()
            ? Words::tr("Alta answered something this version does not know: an empty answer (%1).")
                  .arg(verdict.httpStatus)
            : Words::tr("Alta answered something this version does not know (%1).").arg(verdict.httpStatus);
    case Cause::FewerCounted:
        return Words::tr(
                   "Alta counted fewer identifiers than were sent (%1); some may have been listed already.")
            .arg(verdict.httpStatus);
    case Cause::NoConnection:
        return Words::tr("Alta could not be reached.");
    case Cause::TlsFailed:
        return Words::tr("No trusted connection to Alta could be made: its certificate was not accepted.");
    case Cause::ProxyRefused:
        return Words::tr("The proxy of this network refused the connection.");
    case Cause::ProxyAsks:
        return Words::tr("The proxy %1 asks for a user name and a password (407).").arg(verdict.proxy);
    case Cause::TimedOut:
        return Words::tr("No answer came in time.");
    case Cause::Interrupted:
        return Words::tr("The connection broke off before a whole answer came.");
    case Cause::ResponseTooLarge:
        return Words::tr("The answer was larger than any that Alta gives.");
    }
    Q_UNREACHABLE();
}

QString whatToDo(Cause cause)
{
    switch (cause) {
    case Cause::Accepted:
        return {};
    case Cause::BadRequest:
        return Words::tr("The batch is halved and sent again until the identifiers at fault stand alone.");
    case Cause::Unauthorized:
        return Words::tr(
            "Either the token is wrong or was replaced (make a new one in Alta under User Profile > API "
            "tokens), or your user has several accounts and the account ID is missing or wrong. Set both in "
            "the settings, then resume.");
    case Cause::Forbidden:
        return Words::tr("Ask an administrator of your Alta account for the permission, or use another "
                         "token, then resume.");
    case Cause::NotFound:
        return Words::tr("Check the API address in the settings, then resume.");
    case Cause::TooManyRequests:
        return Words::tr("The upload goes on by itself when Alta allows. Other programs of the account may "
                         "be using it too.");
    case Cause::OtherRefusal:
        return Words::tr(
            "Check the API address in the settings, or look for a newer version of DNC Desk, then resume.");
    case Cause::ServerFailure:
        return Words::tr("Resume in some minutes.");
    case Cause::Redirected:
        return Words::tr(
            "Check the API address in the settings. If you are in a guest network, sign in to it first.");
    case Cause::NotTheService:
        return Words::tr("If you are in a guest network, sign in to it first, then resume. Otherwise check "
                         "the API address "
                         "in the settings.");
    case Cause::Unfamiliar:
    case Cause::FewerCounted:
        return Words::tr(
            "The list is read to find out. If it does not tell, look in Alta and say whether they "
            "were added.");
    case Cause::NoConnection:
        return Words::tr("Check the network of this computer and the API address, then resume.");
    case Cause::TlsFailed:
        return Words::tr("Check the date of this computer and the API address. If your company inspects "
                         "connections, ask its "
                         "IT to install its certificate in the system.");
    case Cause::ProxyRefused:
        return Words::tr("Check the proxy in the system settings of this computer, then resume.");
    case Cause::ProxyAsks:
        return Words::tr("Sign in to the proxy in the window, or set DNC_DESK_PROXY_USER and "
                         "DNC_DESK_PROXY_PASSWORD for the command line, then resume.");
    case Cause::TimedOut:
    case Cause::Interrupted:
    case Cause::ResponseTooLarge:
        return Words::tr("Check the network of this computer, then resume.");
    }
    Q_UNREACHABLE();
}

} // namespace

Explanation explain(const Verdict &verdict)
{
    QString what = whatHappened(verdict);
    if (!verdict.serverMessage.isEmpty())
        what = Words::tr("%1 Its words: “%2”").arg(what, verdict.serverMessage);
    return {.what = what, .effect = effectOf(verdict.outcome), .advice = whatToDo(verdict.cause)};
}

} // namespace dnc
