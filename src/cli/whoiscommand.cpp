// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/clitext.h"
#include "cli/effectivesettings.h"
#include "cli/identifierinput.h"
#include "cli/outcome.h"
#include "cli/proofkeychain.h"
#include "evidence/proofstore.h"
#include "upload/journal/journaljson.h"
#include "upload/journal/journallabels.h"
#include "upload/journal/readonlyjournal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

/// What is known of each identifier of standard input, in its order.
using Answers = std::vector<std::vector<KnownProof>>;

QJsonObject toJson(const Confirmation &confirmation)
{
    return {{u"time"_s, isoTime(confirmation.time)}, {u"requestId"_s, orNull(confirmation.requestId)}};
}

QJsonObject toJson(const KnownProof &known)
{
    return {{u"service"_s, known.service},
            {u"account"_s, known.account},
            {u"identifierType"_s, QString::fromUtf8(wireName(known.type))},
            {u"first"_s, toJson(known.first)},
            {u"last"_s, toJson(known.last)}};
}

void printJson(const Console &console, const Answers &answers)
{
    QJsonArray lines;
    for (size_t i = 0; i < answers.size(); ++i) {
        QJsonArray confirmations;
        for (const KnownProof &known : answers[i])
            confirmations.append(toJson(known));
        lines.append(QJsonObject{{u"number"_s, qint64(i + 1)}, {u"confirmed"_s, confirmations}});
    }
    console.data(QJsonDocument(QJsonObject{{u"identifiers"_s, lines}}).toJson(QJsonDocument::Compact) + '\n');
}

QString textOf(const Confirmation &confirmation)
{
    return isoTime(confirmation.time) + u" ("_s + confirmation.requestId + u')';
}

void printText(const Console &console, const Answers &answers)
{
    for (size_t i = 0; i < answers.size(); ++i) {
        if (answers[i].empty())
            console.say(Cli::tr("Identifier %1: no confirmation on record").arg(i + 1));
        for (const KnownProof &known : answers[i])
            console.say(Cli::tr("Identifier %1: confirmed as %2 for %3, account %4, first %5, last %6")
                            .arg(QString::number(i + 1), typeLabel(known.type), known.service,
                                 accountLabel(known.account), textOf(known.first), textOf(known.last)));
    }
}

Result<Answers, JournalError> findAll(const ProofStore &store, const QByteArray &key,
                                      const QByteArrayList &identifiers, const RuleContext &rules)
{
    Answers answers;
    for (const QByteArray &identifier : identifiers) {
        auto known = store.find(key, spellingsOf({identifier.constData(), size_t(identifier.size())}, rules));
        if (!known)
            return unexpected(known.error());
        answers.push_back(std::move(*known));
    }
    return answers;
}

} // namespace

ExitCode whois(const Session &session)
{
    const EffectiveSettings settings = effectiveSettings(session.arguments);
    const auto identifiers = readIdentifiers();
    if (!identifiers || identifiers->isEmpty())
        return fail(session,
                    identifiers ? Cli::tr("Missing identifiers. Give them on standard input, one per line.")
                                : identifiers.error(),
                    ExitCode::Usage);
    const auto journal = ReadOnlyJournal::open(settings.dataFolder);
    if (!journal && !ProofStore::exists(settings.dataFolder))
        return fail(session, describe(NoProofKey::None));
    auto store = ProofStore::open(settings.dataFolder);
    if (!store)
        return fail(session, describe(store.error()));
    const auto key = findOrMakeProofKey(*store);
    if (!key)
        return fail(session, describe(key.error()));
    // Uploads of the window, and those without a keychain, are in the journal only.
    if (const auto added = journal ? store->addConfirmed(*key, *journal) : Result<void, JournalError>();
        !added)
        return fail(session, journalErrorText(session, added.error()));
    const auto answers = findAll(*store, *key, *identifiers, {.region = settings.region});
    if (!answers)
        return fail(session, describe(answers.error()));
    if (session.console.json())
        printJson(session.console, *answers);
    else
        printText(session.console, *answers);
    const bool isComplete = std::ranges::none_of(*answers, [](const auto &known) { return known.empty(); });
    return isComplete ? ExitCode::Done : ExitCode::Incomplete;
}

} // namespace dnc
