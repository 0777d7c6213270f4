// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/history/proofcollector.h"

#include "core/result.h"
#include "evidence/proofkey.h"
#include "evidence/proofstore.h"
#include "upload/journal/readonlyjournal.h"

#include <utility>

namespace dnc {

namespace {

bool hasJobs(const QString &folder)
{
    const auto journal = ReadOnlyJournal::open(folder);
    const auto jobs = journal ? journal->jobs() : unexpected(journal.error());
    return jobs && !jobs->empty();
}

/// False if the digests that are there have another key.
bool addConfirmed(const QString &folder, const QByteArray &key)
{
    auto store = ProofStore::open(folder);
    const auto fits = store ? store->fits(key) : unexpected(store.error());
    if (!fits || !*fits)
        return !fits;
    const auto journal = ReadOnlyJournal::open(folder);
    if (journal && store->setKeyCheck(proofKeyCheck(key)))
        static_cast<void>(store->addConfirmed(key, *journal)); // what fails is made up for by the next call
    return true;
}

} // namespace

ProofCollector::ProofCollector(QObject *parent)
    : QObject(parent)
{
    connect(&m_keychain, &TokenStore::loaded, this, &ProofCollector::useKey);
    connect(&m_keychain, &TokenStore::saved, this, [this](KeychainState keychain) {
        const QByteArray key = std::exchange(m_newKey, {});
        keychain == KeychainState::Ready ? add(key) : end();
    });
}

ProofCollector::~ProofCollector() = default;

void ProofCollector::collect(const QString &folder)
{
    if (!m_folder.isEmpty() || folder.isEmpty())
        return;
    m_folder = folder;
    m_worker.run([folder] { return hasJobs(folder); },
                 [this](bool any) { any ? m_keychain.loadEntry(QLatin1StringView(proofKeyEntry)) : end(); });
}

/// A key that is missing while there are digests is lost: another one would make them unreadable.
void ProofCollector::useKey(const QByteArray &key, KeychainState keychain)
{
    if (keychain != KeychainState::Ready)
        return end();
    if (!key.isEmpty())
        return add(key);
    const auto store = ProofStore::open(m_folder);
    const auto check = store ? store->keyCheck() : unexpected(store.error());
    if (check && !check->isEmpty())
        emit keyLost();
    if (!check || !check->isEmpty())
        return end();
    m_newKey = makeProofKey();
    m_keychain.saveEntry(QLatin1StringView(proofKeyEntry), m_newKey);
}

void ProofCollector::add(const QByteArray &key)
{
    m_worker.run([folder = m_folder, key] { return addConfirmed(folder, key); },
                 [this](bool fits) {
                     if (!fits)
                         emit keyLost();
                     end();
                 });
}

void ProofCollector::end()
{
    m_folder.clear();
    emit ended();
}

} // namespace dnc
