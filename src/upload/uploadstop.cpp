// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/uploadstop.h"

#include <QCoreApplication>

namespace dnc {

namespace {

struct StopText {
    Q_DECLARE_TR_FUNCTIONS(Stop)
};

} // namespace

Explanation explain(const Stop &stop)
{
    switch (stop.kind) {
    case Stop::Kind::ByPerson:
        return {.what = StopText::tr("The upload is paused."),
                .effect = StopText::tr("What was confirmed stays confirmed; the rest is pending."),
                .advice = StopText::tr("Resume when you like.")};
    case Stop::Kind::ByAnswer:
        return explain(*stop.verdict);
    case Stop::Kind::EverythingRefused:
        return {.what =
                    StopText::tr("Alta refused every identifier that was tried, at both ends of a batch."),
                .effect = StopText::tr("The refused identifiers were not added. The rest is pending."),
                .advice = StopText::tr(
                    "Alta may have changed what it accepts. Look at its words in the list, then resume or "
                    "give the upload up.")};
    case Stop::Kind::JournalFailed:
        return {.what = describe(*stop.journal),
                .effect = StopText::tr(
                    "Nothing is sent that cannot be written down. What was confirmed stays confirmed."),
                .advice = StopText::tr("Resume when the cause is gone.")};
    case Stop::Kind::OtherAccount:
        return {.what = StopText::tr(
                    "This upload belongs to another Alta address or account than the one in the settings."),
                .effect = StopText::tr("Nothing was sent. What is left stays pending."),
                .advice = StopText::tr("Set the address and the account ID it was begun with, then resume.")};
    }
    Q_UNREACHABLE();
}

bool isTemporary(const Stop &stop)
{
    if (stop.kind == Stop::Kind::JournalFailed)
        return stop.journal->kind == JournalError::Kind::DiskFull;
    return stop.kind == Stop::Kind::ByAnswer && stop.verdict->next == NextStep::Retry;
}

} // namespace dnc
