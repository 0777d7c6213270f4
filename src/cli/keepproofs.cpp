// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/keepproofs.h"

#include "cli/clitext.h"
#include "cli/effectivesettings.h"
#include "cli/proofkeychain.h"
#include "evidence/proofstore.h"

namespace dnc {

void keepProofs(const Session &session, const Journal &journal)
{
    auto store = ProofStore::open(effectiveSettings(session.arguments).dataFolder);
    if (!store) {
        session.console.progress(describe(store.error()));
        return;
    }
    // Nobody may be there to unlock it.
    const auto key = isKeychainOpen() ? findOrMakeProofKey(*store) : unexpected(NoProofKey::NoKeychain);
    if (!key) {
        session.console.progress(
            describe(key.error()) + u' '
            + Cli::tr(
                "Confirmations stay in the journal only, and are added to the proofs after a later upload."));
        return;
    }
    if (const auto added = store->addConfirmed(*key, journal); !added)
        session.console.progress(describe(added.error()));
}

} // namespace dnc
