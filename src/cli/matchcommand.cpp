// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/effectivesettings.h"
#include "cli/readlist.h"
#include "core/result.h"
#include "import/match/hashmatch.h"
#include "import/match/readcontacts.h"
#include "import/readdocument.h"
#include "import/sheet/importerror.h"
#include "report/csvwriter.h"
#include "report/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

/// The list of hashes alone, read as `check` reads a list.
Result<List, ListError> readHashes(const Session &session, const EffectiveSettings &settings)
{
    Arguments hashes = session.arguments;
    hashes.files = {session.arguments.files.front()};
    hashes.overrides.hashes = Answer::Exclude;
    return readList(hashes, settings);
}

/// Hashes of people who did not opt out are left out. An explicit chat id may be a hash all the same.
void addHashes(const EntryStore &list, HashMatcher &matcher)
{
    for (quint32 index = 0; index < list.size(); ++index) {
        const EntryStore::View entry = list.at(index);
        if (entry.status != EntryStatus::Excluded)
            matcher.addHash(entry.input);
    }
}

Result<void, QString> writeMatches(const QString &path, const HashMatcher &matcher)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unexpected(file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // it names people
    CsvWriter rows(file);
    for (const std::string_view header : {"identifier", "type", "name"})
        rows.addWord(header);
    rows.endRow();
    for (const HashMatcher::Contact &contact : matcher.matches()) {
        rows.addText(contact.identifier);
        rows.addWord(wireName(contact.type));
        rows.addText(contact.name);
        rows.endRow();
    }
    if (Result<void, QString> written = rows.finish(); !written)
        return written;
    if (!file.commit())
        return unexpected(replaceFailure(path, file));
    return {};
}

void printMatch(const Session &session, const HashMatcher &matcher, quint32 contacts)
{
    const std::vector<std::string> unmatched = matcher.unmatched();
    if (!unmatched.empty())
        session.console.warn(
            Cli::tr("%Ln hash(es) match none of your contacts.", nullptr, int(unmatched.size())));
    if (!session.console.json()) {
        session.console.say(Cli::tr("Hashes: %L1").arg(matcher.hashCount()));
        session.console.say(Cli::tr("Contacts: %L1").arg(contacts));
        session.console.say(Cli::tr("Matched: %L1").arg(matcher.matchedCount()));
        return;
    }
    QJsonArray hashes;
    for (const std::string &hash : unmatched)
        hashes.append(QString::fromStdString(hash));
    const QJsonObject object{{u"hashes"_s, qint64(matcher.hashCount())},
                             {u"contacts"_s, qint64(contacts)},
                             {u"matched"_s, qint64(matcher.matchedCount())},
                             {u"unmatched"_s, hashes}};
    session.console.data(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace

ExitCode match(const Session &session)
{
    const Console &console = session.console;
    const EffectiveSettings settings = effectiveSettings(session.arguments);
    const Result<List, ListError> list = readHashes(session, settings);
    if (!list) {
        console.warn(list.error().what.join(u'\n'));
        return list.error().code;
    }
    for (const QString &words : list->questions)
        console.warn(words);
    if (!list->questions.isEmpty())
        return ExitCode::Usage;
    HashMatcher matcher;
    addHashes(list->entries, matcher);
    if (matcher.hashCount() == 0) {
        console.warn(Cli::tr("There are no hashes in %1.").arg(session.arguments.files.front()));
        return ExitCode::Failed;
    }
    const Result<Document, ImportError> document = readDocument(session.arguments.files.at(1));
    if (!document) {
        console.warn(describe(document.error()));
        return ExitCode::Failed;
    }
    const EntryStore contacts = readContacts(*document, {.region = settings.region});
    matcher.addContacts(contacts);
    if (const auto written = writeMatches(session.arguments.output, matcher); !written) {
        console.warn(Cli::tr("The matched contacts could not be written to %1: %2.")
                         .arg(session.arguments.output, written.error()));
        return ExitCode::Failed;
    }
    printMatch(session, matcher, contacts.size());
    return matcher.matchedCount() < matcher.hashCount() ? ExitCode::Incomplete : ExitCode::Done;
}

} // namespace dnc
