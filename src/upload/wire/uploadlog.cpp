// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/uploadlog.h"

namespace dnc {

Q_LOGGING_CATEGORY(uploadLog, "dnc.upload", QtWarningMsg)

const char *logName(Transport transport)
{
    switch (transport) {
    case Transport::Complete:
        return "complete";
    case Transport::NotSent:
        return "not sent";
    case Transport::TlsFailed:
        return "TLS failed";
    case Transport::ProxyRefused:
        return "refused by the proxy";
    case Transport::ProxyAsks:
        return "login wanted by the proxy";
    case Transport::TimedOut:
        return "timed out";
    case Transport::Interrupted:
        return "interrupted";
    case Transport::TooLarge:
        return "too large";
    }
    Q_UNREACHABLE();
}

const char *logName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Confirmed:
        return "confirmed";
    case Outcome::Rejected:
        return "rejected";
    case Outcome::NotApplied:
        return "not applied";
    case Outcome::Unknown:
        return "unknown";
    }
    Q_UNREACHABLE();
}

const char *logName(Cause cause)
{
    switch (cause) {
    case Cause::Accepted:
        return "accepted";
    case Cause::BadRequest:
        return "bad request";
    case Cause::Unauthorized:
        return "unauthorized";
    case Cause::Forbidden:
        return "forbidden";
    case Cause::NotFound:
        return "not found";
    case Cause::TooManyRequests:
        return "too many requests";
    case Cause::OtherRefusal:
        return "other refusal";
    case Cause::ServerFailure:
        return "server failure";
    case Cause::Redirected:
        return "redirected";
    case Cause::NotTheService:
        return "not the service";
    case Cause::Unfamiliar:
        return "unfamiliar";
    case Cause::FewerCounted:
        return "fewer counted";
    case Cause::NoConnection:
        return "no connection";
    case Cause::TlsFailed:
        return "TLS failed";
    case Cause::ProxyRefused:
        return "refused by the proxy";
    case Cause::ProxyAsks:
        return "login wanted by the proxy";
    case Cause::TimedOut:
        return "timed out";
    case Cause::Interrupted:
        return "interrupted";
    case Cause::ResponseTooLarge:
        return "response too large";
    }
    Q_UNREACHABLE();
}

const char *logName(NextStep next)
{
    switch (next) {
    case NextStep::Proceed:
        return "proceed";
    case NextStep::Wait:
        return "wait";
    case NextStep::Retry:
        return "retry";
    case NextStep::Stop:
        return "stop";
    case NextStep::ReadBack:
        return "read back";
    }
    Q_UNREACHABLE();
}

} // namespace dnc
