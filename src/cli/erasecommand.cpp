// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/effectivesettings.h"
#include "cli/outcome.h"
#include "core/parsedidentifier.h"
#include "core/result.h"
#include "core/rules/spellings.h"
#include "upload/journal/job.h"
#include "upload/journal/journalerase.h"
#include "upload/journal/journalerror.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

/// One identifier per line. Never an argument, which every program on a computer can read.
Result<Spellings, QString> readSpellings(const RuleContext &rules)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return unexpected(input.errorString());
    Spellings spellings;
    for (const QByteArray &line : input.readAll().split('\n')) {
        for (std::string &spelling : spellingsOf({line.constData(), size_t(line.size())}, rules))
            spellings.push_back(std::move(spelling));
    }
    return spellings;
}

void printErased(const Console &console, const Erased &erased)
{
    if (console.json()) {
        const QJsonObject object{{u"rows"_s, qint64(erased.rows)}, {u"jobs"_s, qint64(erased.jobs)}};
        console.data(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
        return;
    }
    if (erased.rows == 0) {
        console.say(Cli::tr("No upload has a row with this."));
        return;
    }
    const QString rows = Cli::tr("%n row(s)", "that were emptied", int(erased.rows));
    console.say(
        Cli::tr("Emptied %1 in %n upload(s). What they count stays.", nullptr, int(erased.jobs)).arg(rows));
    console.say(
        Cli::tr("Reports and lists that were saved elsewhere are not touched, nor is the list at Alta."));
}

} // namespace

ExitCode erase(const Session &session)
{
    const EffectiveSettings settings = effectiveSettings(session.arguments);
    const Result<Spellings, QString> spellings = readSpellings({.region = settings.region});
    if (!spellings || spellings->empty()) {
        session.console.warn(spellings ? Cli::tr("Whom? Give one identifier a line on standard input.")
                                       : spellings.error());
        return ExitCode::Usage;
    }
    const Result<Erased, JournalError> erased =
        Journal::open(settings.dataFolder).and_then([&](Journal &&journal) {
            return eraseIdentifier(journal, *spellings);
        });
    if (!erased) {
        session.console.warn(journalErrorText(session, erased.error()));
        const bool isPending = erased.error().kind == JournalError::Kind::StillPending;
        return isPending ? ExitCode::Stopped : ExitCode::Failed;
    }
    printErased(session.console, *erased);
    return ExitCode::Done;
}

} // namespace dnc
