// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "draft/drafterase.h"

#include "draft/draftfile.h"
#include "draft/draftfolder.h"
#include "upload/journal/textoverwrite.h"

#include <set>

namespace dnc {

namespace {

bool isAbout(const EntryStore::View &entry, const Spellings &spellings)
{
    return concerns(spellings, entry.identifier,
                    {entry.input, entry.name, entry.detail, entry.requestSource});
}

bool mentions(const QString &text, const Spellings &spellings)
{
    return concerns(spellings, {}, {text.toStdString()});
}

/// The list without the rows about the person. The hash of a file that had one could be guessed from.
EntryStore withoutPerson(const EntryStore &entries, const Spellings &spellings)
{
    EntryStore left;
    std::set<quint16> touched;
    std::vector<quint16> places;
    for (quint32 i = 0; i < entries.size(); ++i) {
        if (isAbout(entries.at(i), spellings))
            touched.insert(entries.at(i).origin.source);
    }
    for (quint16 number = 0; Source source : entries.sources()) {
        if (mentions(source.file, spellings))
            source.file.clear();
        if (mentions(source.sheet, spellings))
            source.sheet.clear();
        if (touched.contains(number++))
            source.sha256.clear();
        places.push_back(left.addSource(source));
    }
    for (quint32 i = 0; i < entries.size(); ++i) {
        Entry entry = entries.entry(i);
        if (isAbout(entries.at(i), spellings))
            continue;
        if (entry.origin.source < places.size())
            entry.origin.source = places[entry.origin.source];
        const EntryStore::Row row = left.makeRow(entry);
        left.insert(left.size(), std::vector{entries.isKept(i) ? EntryStore::kept(row) : row});
    }
    return left;
}

quint32 countRows(const EntryStore &entries, const Spellings &spellings)
{
    quint32 rows = 0;
    for (quint32 i = 0; i < entries.size(); ++i)
        rows += isAbout(entries.at(i), spellings) ? 1 : 0;
    return rows;
}

Result<Draft, JournalError> loadOrPutAside(const QString &folder, const QString &id)
{
    auto draft =
        DraftFile::open(draftPath(folder, id)).and_then([](DraftFile &&file) { return file.load(); });
    if (!draft && draft.error().kind == JournalError::Kind::Damaged)
        setDraftAside(folder, id);
    return draft;
}

Result<void, JournalError> replaceRows(const QString &path, EntryStore &&left)
{
    return DraftFile::open(path).and_then([&](DraftFile &&file) {
        const std::vector<DraftChange> changes{{DraftChange::Kind::Reset, {}, std::move(left)}};
        return file.saveUnchanged(changes).and_then([&] { return file.purge(); });
    });
}

Result<void, JournalError> overwriteInDamaged(const QString &folder, const Spellings &spellings)
{
    std::set<std::string> texts;
    for (const std::string &spelling : spellings) {
        if (spelling.size() >= shortestMention)
            texts.insert(spelling);
    }
    for (const QString &path : damagedDrafts(folder)) {
        if (const auto done = overwriteTexts(path, texts); !done)
            return done;
    }
    return {};
}

} // namespace

std::vector<DraftMention> findInDrafts(const QString &folder, const Spellings &spellings)
{
    std::vector<DraftMention> mentions;
    for (const DraftInfo &info : findDrafts(folder).drafts) {
        const auto draft = loadOrPutAside(folder, info.id);
        const quint32 rows = draft ? countRows(draft->entries, spellings) : 0;
        if (rows > 0)
            mentions.push_back({info, rows});
    }
    return mentions;
}

Result<std::vector<DraftMention>, JournalError> eraseFromDrafts(const QString &folder,
                                                                const Spellings &spellings)
{
    std::vector<DraftMention> erased;
    for (const DraftInfo &info : findDrafts(folder).drafts) {
        auto draft = loadOrPutAside(folder, info.id);
        if (!draft && draft.error().kind == JournalError::Kind::Damaged)
            continue;
        if (!draft)
            return unexpected(draft.error());
        const quint32 rows = countRows(draft->entries, spellings);
        if (rows > 0)
            erased.push_back({info, rows});
        // Earlier versions of other rows may mention the person too, so every draft is written anew.
        if (rows == info.rows)
            removeDraft(folder, info.id);
        else if (const auto done =
                     replaceRows(draftPath(folder, info.id), withoutPerson(draft->entries, spellings));
                 !done)
            return unexpected(done.error());
    }
    return overwriteInDamaged(folder, spellings).map([&] { return std::move(erased); });
}

} // namespace dnc
