// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "evidence/proofkey.h"
#include "evidence/proofstore.h"
#include "gui/history/proofkeeper.h"
#include "support/waiting.h"
#include "upload/journal/journallist.h"

#include <QSignalSpy>
#include <QTest>

using namespace dnc;
using namespace dnc::test;

/// The digests of people who are erased in the window. Run by isolated.sh --keyring.
class TestProofKeeper : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void withoutAKeyItSaysSo();
    void anErasedPersonLosesTheProof();
    void theKeyOfOtherProofsErasesNobody();
    void withoutProofsNothingIsAsked();

private:
    /// The proofs of one confirmed person, under `key`.
    static void makeProofs(const QTemporaryDir &folder, const QByteArray &key);
    static bool keep(const QByteArray &key);

    const Spellings m_person{"p0@example.com"};
};

void TestProofKeeper::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DNC_TEST_HOME"))
        QSKIP("This test writes to a keychain: run it through tests/support/isolated.sh --keyring.");
}

void TestProofKeeper::makeProofs(const QTemporaryDir &folder, const QByteArray &key)
{
    Journal journal = open(folder);
    const JobId job = journal.createJob(draft, makeList(1)).value();
    QVERIFY(send(journal, job, accepted));
    auto store = ProofStore::open(folder.path()).value();
    QVERIFY(store.setKeyCheck(proofKeyCheck(key)));
    QVERIFY(store.addConfirmed(key, journal));
}

bool TestProofKeeper::keep(const QByteArray &key)
{
    TokenStore store;
    QSignalSpy saved(&store, &TokenStore::saved);
    store.saveEntry(QLatin1StringView(proofKeyEntry), key);
    return saved.wait(hangLimitMs) && saved[0][0].value<KeychainState>() == KeychainState::Ready;
}

void TestProofKeeper::withoutAKeyItSaysSo()
{
    const QTemporaryDir folder;
    const QByteArray key = makeProofKey();
    makeProofs(folder, key);
    ProofKeeper keeper;
    QSignalSpy failed(&keeper, &ProofKeeper::failed);
    keeper.erase(folder.path(), m_person);
    QVERIFY(failed.wait(hangLimitMs));
    QCOMPARE(ProofStore::open(folder.path())->find(key, m_person)->size(), size_t(1));
}

void TestProofKeeper::anErasedPersonLosesTheProof()
{
    const QTemporaryDir folder;
    const QByteArray key = makeProofKey();
    makeProofs(folder, key);
    QVERIFY(keep(key));
    ProofKeeper keeper;
    QSignalSpy failed(&keeper, &ProofKeeper::failed);
    keeper.erase(folder.path(), m_person);
    QTRY_VERIFY(ProofStore::open(folder.path())->find(key, m_person)->empty());
    QCOMPARE(failed.size(), 0);
}

void TestProofKeeper::theKeyOfOtherProofsErasesNobody()
{
    const QTemporaryDir folder;
    const QByteArray key = makeProofKey();
    makeProofs(folder, key);
    QVERIFY(keep(makeProofKey()));
    ProofKeeper keeper;
    QSignalSpy failed(&keeper, &ProofKeeper::failed);
    keeper.erase(folder.path(), m_person);
    QVERIFY(failed.wait(hangLimitMs));
    QCOMPARE(ProofStore::open(folder.path())->find(key, m_person)->size(), size_t(1));
}

void TestProofKeeper::withoutProofsNothingIsAsked()
{
    const QTemporaryDir folder;
    ProofKeeper keeper;
    keeper.erase(folder.path(), m_person);
    QVERIFY(!ProofStore::exists(folder.path()));
}

QTEST_GUILESS_MAIN(TestProofKeeper)
#include "tst_proofkeeper.moc"
