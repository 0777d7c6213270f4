// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "evidence/proofkey.h"
#include "evidence/proofstore.h"
#include "gui/history/keptproofkey.h"
#include "gui/history/proofcollector.h"
#include "gui/history/proofkeeper.h"
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
    void whatWasConfirmedIsCollectedUnderANewKey();
    void anErasedPersonLosesTheProof();
    void theKeyOfOtherProofsErasesNobody();
    void withoutProofsNothingIsAsked();
    void aLostKeyIsNotReplaced();

private:
    /// The proofs of one confirmed person, under `key`.
    static void makeProofs(const QTemporaryDir &folder, const QByteArray &key);

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
    QVERIFY(keepProofKey(key));
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
    QVERIFY(keepProofKey(makeProofKey()));
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

void TestProofKeeper::whatWasConfirmedIsCollectedUnderANewKey()
{
    const QTemporaryDir folder;
    {
        Journal journal = open(folder);
        const JobId job = journal.createJob(draft, makeList(1)).value();
        QVERIFY(send(journal, job, accepted));
    }
    ProofCollector collector;
    QSignalSpy ended(&collector, &ProofCollector::ended);
    collector.collect(folder.path());
    QVERIFY(ended.wait(hangLimitMs));
    const QByteArray key = keptProofKey();
    QCOMPARE(key.size(), proofKeySize);
    QCOMPARE(ProofStore::open(folder.path())->find(key, m_person)->size(), size_t(1));
}

void TestProofKeeper::aLostKeyIsNotReplaced()
{
    const QTemporaryDir folder;
    makeProofs(folder, makeProofKey());
    const QByteArray key = keptProofKey();
    ProofCollector collector;
    QSignalSpy ended(&collector, &ProofCollector::ended);
    collector.collect(folder.path());
    QVERIFY(ended.wait(hangLimitMs));
    QCOMPARE(keptProofKey(), key);
    QVERIFY(ProofStore::open(folder.path())->keyCheck().value() != proofKeyCheck(key));
}

QTEST_GUILESS_MAIN(TestProofKeeper)
#include "tst_proofkeeper.moc"
