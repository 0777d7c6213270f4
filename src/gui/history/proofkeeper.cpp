// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/history/proofkeeper.h"

#include "core/result.h"
#include "evidence/proofkey.h"
#include "evidence/proofstore.h"

namespace dnc {

namespace {

/// True if the digests of the person are gone, false if the key is that of other digests.
Result<bool, JournalError> eraseProofs(const QString &folder, const QByteArray &key, const Spellings &person)
{
    return ProofStore::open(folder).and_then([&](ProofStore &&store) {
        return store.fits(key).and_then([&](bool fits) -> Result<bool, JournalError> {
            if (!fits)
                return false;
            return store.erase(key, person).map([] { return true; });
        });
    });
}

} // namespace

ProofKeeper::ProofKeeper(QObject *parent)
    : QObject(parent)
{
    connect(&m_keychain, &TokenStore::loaded, this, [this](const QByteArray &key) {
        const Request request = std::move(m_requests.front());
        m_requests.pop_front();
        eraseWith(key, request);
    });
}

ProofKeeper::~ProofKeeper() = default;

void ProofKeeper::erase(const QString &folder, const Spellings &person)
{
    if (!ProofStore::exists(folder))
        return;
    m_requests.push_back({folder, person});
    m_keychain.loadEntry(QLatin1StringView(proofKeyEntry));
}

void ProofKeeper::eraseWith(const QByteArray &key, const Request &request)
{
    const QString noKey =
        tr("The proof that the person was put on the list is still there, because its key is not in "
           "the keychain. Unlock the keychain and erase the person again.");
    if (key.isEmpty()) {
        emit failed(noKey);
        return;
    }
    m_worker.run([key, request] { return eraseProofs(request.folder, key, request.person); },
                 [this, noKey](const Result<bool, JournalError> &erased) {
                     if (!erased)
                         emit failed(describe(erased.error()));
                     else if (!*erased)
                         emit failed(noKey);
                 });
}

} // namespace dnc
