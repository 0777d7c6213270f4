// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/clitext.h"
#include "cli/effectivesettings.h"
#include "cli/outcome.h"
#include "cli/proofkeychain.h"
#include "evidence/proofbackup.h"
#include "evidence/proofkey.h"

#include <QFile>

#include <cstdio>

namespace dnc {

namespace {

/// The first line of standard input.
QString readPassphrase()
{
    constexpr qint64 maxLine = qint64(64) * 1024;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QString line = QString::fromUtf8(input.readLine(maxLine));
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

ExitCode backUp(const Session &session, ProofStore &store, const QString &passphrase)
{
    const auto key = findOrMakeProofKey(store);
    if (!key)
        return fail(session, describe(key.error()));
    const auto written = writeProofBackup(session.arguments.files.first(), *key, passphrase);
    if (!written)
        return fail(session, written.error());
    session.console.say(Cli::tr("The proof key is backed up. Keep the file and its passphrase apart."));
    return ExitCode::Done;
}

ExitCode restore(const Session &session, ProofStore &store, const QString &passphrase)
{
    const auto key = readProofBackup(session.arguments.files.first(), passphrase);
    if (!key)
        return fail(session, key.error());
    const auto fits = store.fits(*key);
    if (!fits)
        return fail(session, describe(fits.error()));
    if (!*fits)
        return fail(
            session,
            Cli::tr("This backup has the key of other proofs than those on this computer. Nothing was "
                    "changed."));
    const auto saved = saveProofKey(*key);
    if (!saved)
        return fail(session, describe(saved.error()));
    if (!store.setKeyCheck(proofKeyCheck(*key)))
        return fail(session, describe(NoProofKey::Unreadable));
    session.console.say(Cli::tr("The proof key is restored."));
    return ExitCode::Done;
}

} // namespace

ExitCode proofKey(const Session &session)
{
    const QString passphrase = readPassphrase();
    if (passphrase.size() < minPassphraseSize)
        return fail(
            session,
            Cli::tr("Give a passphrase of at least %n character(s) on the first line of standard input.",
                    nullptr, int(minPassphraseSize)),
            ExitCode::Usage);
    auto store = ProofStore::open(effectiveSettings(session.arguments).dataFolder);
    if (!store)
        return fail(session, describe(store.error()));
    return session.arguments.restores ? restore(session, *store, passphrase)
                                      : backUp(session, *store, passphrase);
}

} // namespace dnc
