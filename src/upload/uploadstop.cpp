// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/uploadstop.h"

#include <QCoreApplication>
#include <QLocale>

namespace dnc {

namespace {

struct StopText {
    Q_DECLARE_TR_FUNCTIONS(Stop)
};

QString whatIsAsked(const AnswerQuestion &question)
{
    const QLocale locale;
    switch (question.kind) {
    case AnswerQuestion::Kind::FewerCounted:
        return StopText::tr("Alta counted %1 of %2; some may have been listed already.")
            .arg(locale.toString(question.counted), locale.toString(question.count));
    case AnswerQuestion::Kind::SomeListed:
        return StopText::tr("Some of the %1 identifiers of this batch are not on the list.")
            .arg(locale.toString(question.count));
    case AnswerQuestion::Kind::Refused:
        return StopText::tr("Alta refused an identifier that an earlier request may have added, and the list "
                            "cannot be read.");
    case AnswerQuestion::Kind::Missing:
        return StopText::tr("%n confirmed identifier(s) were not on the list when it was read again.",
                            nullptr, int(question.count));
    case AnswerQuestion::Kind::NotListed:
    case AnswerQuestion::Kind::NotNew:
    case AnswerQuestion::Kind::Unreadable:
    case AnswerQuestion::Kind::Unproven:
        break;
    }
    return question.words.isEmpty()
        ? StopText::tr("Alta answered something this version does not know: an empty answer.")
        : StopText::tr("Alta answered something this version does not know: “%1”").arg(question.words);
}

QString whatTheListSays(AnswerQuestion::Kind kind)
{
    switch (kind) {
    case AnswerQuestion::Kind::NotListed:
        return StopText::tr("An identifier of the batch is not on the list.");
    case AnswerQuestion::Kind::NotNew:
        return StopText::tr("The identifiers that were read had been on the list before.");
    case AnswerQuestion::Kind::Unreadable:
    case AnswerQuestion::Kind::Refused:
        return StopText::tr("The list could not be searched.");
    case AnswerQuestion::Kind::FewerCounted:
    case AnswerQuestion::Kind::SomeListed:
    case AnswerQuestion::Kind::Unproven:
    case AnswerQuestion::Kind::Missing:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

Explanation explain(const AnswerQuestion &question)
{
    const QString effect =
        StopText::tr("Whether the %n identifier(s) of batch %1 were added is not known. They stay in doubt.",
                     nullptr, int(question.count))
            .arg(question.number);
    return {.what = whatIsAsked(question),
            .effect = QStringList{whatTheListSays(question.kind), effect}.join(u' ').trimmed(),
            .advice = StopText::tr("Look in Alta whether they are on the list, then say so here.")};
}

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
    case Stop::Kind::Question:
        return explain(*stop.question);
    case Stop::Kind::OtherAccount:
        return {.what = StopText::tr(
                    "This upload belongs to another Alta address or account than the one in the settings."),
                .effect = StopText::tr("Nothing was sent. What is left stays pending."),
                .advice = StopText::tr("Set the address and the account ID it was begun with, then resume.")};
    case Stop::Kind::InternalError:
        return {.what = StopText::tr("DNC Desk found a fault in itself and stopped."),
                .effect = StopText::tr("Nothing was sent after that. What was confirmed stays confirmed."),
                .advice =
                    StopText::tr("Save the diagnostics for whoever maintains DNC Desk, then restart it.")};
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
