// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "evidence/proofbackup.h"
#include "evidence/proofkey.h"
#include "evidence/proofstore.h"
#include "evidencelist.h"
#include "upload/journal/journalerase.h"
#include "upload/journal/journalretention.h"

#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

/// Proofs that outlive the rows of the journal.
class TestProofStore : public QObject {
    Q_OBJECT

private slots:
    void aConfirmedPersonIsFoundAfterTheRowsAreGone();
    void onlyTheKeyFindsAnybody();
    void laterConfirmationsKeepTheFirst();
    void whoWasNotConfirmedIsNotFound();
    void anErasedPersonIsNotFound();
    void theFileNamesNobodyAndIsPrivate();
    void theKeyCheckIsKept();
    void aDigestIsForOneAccountAndType();
    void aBackupGivesTheKeyForThePassphraseOnly();
    void everyChangedByteOfABackupIsNoticed();

private:
    const QByteArray m_key = makeProofKey();
};

namespace {

constexpr int fewRounds = 10;
const Spellings ann{"ann@example.com"};

QString dataOf(const EvidenceFixture &fixture)
{
    return fixture.path(u"data"_s);
}

} // namespace

void TestProofStore::aConfirmedPersonIsFoundAfterTheRowsAreGone()
{
    EvidenceFixture fixture;
    fixture.upload();
    auto store = ProofStore::open(dataOf(fixture)).value();
    QVERIFY(store.addConfirmed(m_key, fixture.journal()));
    fixture.reopen();
    QCOMPARE(forgetRowsBefore(fixture.journal(), fixture.now + std::chrono::days(1))->jobs, 1U);
    QVERIFY(store.addConfirmed(m_key, fixture.journal()));
    const auto known = store.find(m_key, ann).value();
    QCOMPARE(known.size(), size_t(1));
    QCOMPARE(known[0].account, u"acc"_s);
    QVERIFY(known[0].service.contains(u"api.altahq.com"_s));
    QCOMPARE(known[0].type, IdentifierType::Email);
    QVERIFY(known[0].first.time == fixture.now && known[0].last.time == fixture.now);
    QCOMPARE(known[0].first.requestId, u"request"_s);
}

void TestProofStore::onlyTheKeyFindsAnybody()
{
    EvidenceFixture fixture;
    fixture.upload();
    auto store = ProofStore::open(dataOf(fixture)).value();
    QVERIFY(store.addConfirmed(m_key, fixture.journal()));
    QVERIFY(store.find(makeProofKey(), ann)->empty());
}

void TestProofStore::laterConfirmationsKeepTheFirst()
{
    EvidenceFixture fixture;
    const WallTime first = fixture.now;
    fixture.upload();
    auto store = ProofStore::open(dataOf(fixture)).value();
    QVERIFY(store.addConfirmed(m_key, fixture.journal()));
    fixture.now += std::chrono::days(30);
    fixture.upload();
    QVERIFY(store.addConfirmed(m_key, fixture.journal()));
    QVERIFY(store.addConfirmed(m_key, fixture.journal()));
    const auto known = ProofStore::open(dataOf(fixture))->find(m_key, ann).value();
    QCOMPARE(known.size(), size_t(1));
    QVERIFY(known[0].first.time == first);
    QVERIFY(known[0].last.time == fixture.now);
}

void TestProofStore::whoWasNotConfirmedIsNotFound()
{
    EvidenceFixture fixture;
    EntryStore list;
    list.append(entry("pending@example.com"));
    QVERIFY(fixture.journal().createJob(draft, list));
    fixture.upload();
    auto store = ProofStore::open(dataOf(fixture)).value();
    QVERIFY(store.addConfirmed(m_key, fixture.journal()));
    QVERIFY(store.find(m_key, {"pending@example.com"})->empty());
    QVERIFY(store.find(m_key, {"nobody"})->empty());
}

void TestProofStore::anErasedPersonIsNotFound()
{
    EvidenceFixture fixture;
    fixture.upload();
    auto store = ProofStore::open(dataOf(fixture)).value();
    QVERIFY(store.addConfirmed(m_key, fixture.journal()));
    QVERIFY(eraseIdentifier(fixture.journal(), ann));
    QCOMPARE(store.find(m_key, ann)->size(), size_t(1));
    QVERIFY(store.erase(m_key, ann));
    QVERIFY(store.find(m_key, ann)->empty());
    fixture.upload(); // another confirmation of the same person, which counts from then on
    QVERIFY(store.addConfirmed(m_key, fixture.journal()));
    QCOMPARE(store.find(m_key, ann)->size(), size_t(1));
    QCOMPARE(store.find(m_key, {"bob@example.com"})->size(), size_t(1));
}

void TestProofStore::theFileNamesNobodyAndIsPrivate()
{
    EvidenceFixture fixture;
    fixture.upload();
    {
        auto store = ProofStore::open(dataOf(fixture)).value();
        QVERIFY(store.addConfirmed(m_key, fixture.journal()));
        QVERIFY(store.setKeyCheck(proofKeyCheck(m_key)));
    }
    QVERIFY(ProofStore::exists(dataOf(fixture)));
    const QString path = fixture.path(u"data/proof.sqlite"_s);
    const QByteArray bytes = contentsOf(path);
    QVERIFY(!bytes.isEmpty() && !bytes.contains("ann@") && !bytes.contains(m_key));
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(path) & 0x77, QFile::Permissions());
#endif
}

void TestProofStore::theKeyCheckIsKept()
{
    const EvidenceFixture fixture;
    QVERIFY(ProofStore::open(dataOf(fixture))->keyCheck()->isEmpty());
    QVERIFY(ProofStore::open(dataOf(fixture))->setKeyCheck(proofKeyCheck(m_key)));
    QCOMPARE(ProofStore::open(dataOf(fixture))->keyCheck().value(), proofKeyCheck(m_key));
    QVERIFY(proofKeyCheck(m_key) != proofKeyCheck(makeProofKey()));
}

void TestProofStore::aDigestIsForOneAccountAndType()
{
    const auto digest = [&](const QString &service, const QString &account, IdentifierType type) {
        return proofDigest(m_key, service, account, type, "+14155550100");
    };
    const QByteArray phone = digest(u"s"_s, u"a"_s, IdentifierType::Phone);
    QCOMPARE(phone.size(), 32);
    QCOMPARE(phone, digest(u"s"_s, u"a"_s, IdentifierType::Phone));
    QVERIFY(phone != digest(u"s"_s, u"b"_s, IdentifierType::Phone));
    QVERIFY(phone != digest(u"t"_s, u"a"_s, IdentifierType::Phone));
    QVERIFY(phone != digest(u"s"_s, u"a"_s, IdentifierType::Sms));
    QCOMPARE(m_key.size(), proofKeySize);
    QVERIFY(makeProofKey() != makeProofKey());
}

void TestProofStore::aBackupGivesTheKeyForThePassphraseOnly()
{
    const QString passphrase = u"Grüße aus der Türkei"_s;
    const QByteArray backup = encryptProofKey(m_key, passphrase, fewRounds);
    QCOMPARE(decryptProofKey(backup, passphrase).value(), m_key);
    QCOMPARE(decryptProofKey(backup, passphrase.normalized(QString::NormalizationForm_D)).value(), m_key);
    QCOMPARE(decryptProofKey(backup, u"another one"_s).error(), BackupFault::WrongPassphrase);
    QVERIFY(!backup.contains(m_key.toHex()));
    QVERIFY(backup != encryptProofKey(m_key, passphrase, fewRounds));
    QCOMPARE(decryptProofKey("{}", passphrase).error(), BackupFault::Foreign);
    QCOMPARE(decryptProofKey({}, passphrase).error(), BackupFault::Foreign);
    QVERIFY(encryptProofKey(m_key, passphrase).contains("600000"));
}

void TestProofStore::everyChangedByteOfABackupIsNoticed()
{
    const QByteArray backup = encryptProofKey(m_key, u"passphrase"_s, fewRounds);
    for (qsizetype i = 0; i < backup.size(); ++i) {
        if (!QByteArrayView("0123456789abcdef").contains(backup[i]))
            continue;
        QByteArray changed = backup;
        changed[i] = changed[i] == '1' ? '2' : '1';
        const auto key = decryptProofKey(changed, u"passphrase"_s);
        QVERIFY2(!key || changed == backup, qPrintable(QString::number(i)));
    }
}

QTEST_GUILESS_MAIN(TestProofStore)
#include "tst_proofstore.moc"
