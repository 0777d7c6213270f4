// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/plan/importplan.h"
#include "import/plan/questions.h"
#include "import/plan/unimported.h"
#include "import/shown.h"

#include <QCryptographicHash>
#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;
using Kind = Question::Kind;

/// Lists of hashes, which name nobody.
class TestHashes : public QObject {
    Q_OBJECT

private slots:
    void hashesOrChatIdsIsAsked_data();
    void hashesOrChatIdsIsAsked();
    void noHashIsValidBeforeTheAnswer();
    void theAnswerDecides();
    void whatIsPlainlyAChatIdIsNotAskedAbout_data();
    void whatIsPlainlyAChatIdIsNotAskedAbout();
    void aHeaderOverHashesIsNoValue();
    void hashesBesideAddressesAreNotRead_data();
    void hashesBesideAddressesAreNotRead();
    void oneHashAmongAddressesIsAnIssue();
};

namespace {

QByteArray hash(const char *text, QCryptographicHash::Algorithm algorithm = QCryptographicHash::Md5)
{
    return QCryptographicHash::hash(text, algorithm).toHex();
}

QByteArray hashes(QCryptographicHash::Algorithm algorithm = QCryptographicHash::Md5)
{
    return hash("jane@example.com", algorithm) + '\n' + hash("joe@example.com", algorithm) + '\n'
        + hash("ann@example.com", algorithm) + '\n';
}

QByteArray base64(QByteArray text)
{
    QByteArray lines;
    for (const QByteArray &line : text.trimmed().split('\n'))
        lines += QByteArray::fromHex(line).toBase64() + '\n';
    return lines;
}

EntryStore imported(const QByteArray &text, Answer answer = Answer::Open)
{
    const Document document = documentOf(text);
    ImportPlan plan = makePlan(document, {});
    plan.sheets.front().mapping.hashes = answer;
    EntryStore store;
    addEntries(document, plan, {}, store);
    return store;
}

} // namespace

void TestHashes::hashesOrChatIdsIsAsked_data()
{
    using Hash = QCryptographicHash;
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("MD5") << hashes();
    QTest::newRow("SHA-1") << hashes(Hash::Sha1);
    QTest::newRow("SHA-224") << hashes(Hash::Sha224);
    QTest::newRow("SHA-256") << hashes(Hash::Sha256);
    QTest::newRow("SHA-384") << hashes(Hash::Sha384);
    QTest::newRow("SHA-512") << hashes(Hash::Sha512);
    QTest::newRow("capitals") << hashes().toUpper();
    QTest::newRow("MD5 in base64") << base64(hashes());
    QTest::newRow("SHA-256 in base64") << base64(hashes(Hash::Sha256));
    QTest::newRow("SHA-512 in base64") << base64(hashes(Hash::Sha512));
    QTest::newRow("with a header") << "md5\n" + hashes();
    QTest::newRow("called e-mail") << "email\n" + hashes();
    QTest::newRow("called hashed e-mail") << "hashed_email_sha256\n" + hashes(Hash::Sha256);
}

void TestHashes::hashesOrChatIdsIsAsked()
{
    QFETCH(const QByteArray, list);
    const Document document = documentOf(list);
    const ImportPlan plan = makePlan(document, {});
    const std::vector<Question> asked = questions(document, plan);
    QCOMPARE(asked, (std::vector<Question>{{Kind::HashedColumn, 0, 0, 3}}));
    QVERIFY(describe(asked.front(), document, plan).contains(u"hashes of addresses, or chat IDs?"_s));
}

void TestHashes::noHashIsValidBeforeTheAnswer()
{
    const EntryStore store = imported(hashes());
    QCOMPARE(store.size(), 3U);
    for (quint32 i = 0; i < store.size(); ++i) {
        QCOMPARE(store.statusAt(i), EntryStatus::Invalid);
        QCOMPARE(store.issueAt(i), Issue::Hashed);
    }
}

void TestHashes::theAnswerDecides()
{
    QCOMPARE(imported(hashes(), Answer::Exclude).issueAt(0), Issue::Hashed);
    const EntryStore chat = imported(hashes(), Answer::Include);
    QCOMPARE(chat.counts()[EntryStatus::Valid], 3U);
    QCOMPARE(chat.at(0).type, IdentifierType::WebChat);
}

void TestHashes::whatIsPlainlyAChatIdIsNotAskedAbout_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("a header") << "visitor id\n" + hashes();
    QTest::newRow("a type column") << "type,value\nweb_chat," + hash("a") + "\nweb_chat," + hash("b") + '\n';
}

void TestHashes::whatIsPlainlyAChatIdIsNotAskedAbout()
{
    QFETCH(const QByteArray, list);
    const Document document = documentOf(list);
    const ImportPlan plan = makePlan(document, {});
    QVERIFY(questions(document, plan).empty());
    EntryStore store;
    addEntries(document, plan, {}, store);
    QCOMPARE(store.counts()[EntryStatus::Valid], store.size());
    QCOMPARE(store.at(0).type, IdentifierType::WebChat);
}

void TestHashes::aHeaderOverHashesIsNoValue()
{
    for (const char *header : {"md5", "sha256_email", "Hash", "hashed email"})
        QCOMPARE(imported(header + ('\n' + hashes())).size(), 3U);
}

void TestHashes::hashesBesideAddressesAreNotRead_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("a plain header") << "email,md5\njane@example.com," + hash("a") + "\njoe@example.com,"
            + hash("b") + '\n';
    QTest::newRow("a header that names addresses")
        << "email,email_sha256\njane@example.com," + hash("a", QCryptographicHash::Sha256) + '\n';
    QTest::newRow("no header") << "jane@example.com," + hash("a") + "\njoe@example.com," + hash("b") + '\n';
}

void TestHashes::hashesBesideAddressesAreNotRead()
{
    QFETCH(const QByteArray, list);
    const Document document = documentOf(list);
    const ImportPlan plan = makePlan(document, {});
    QVERIFY(questions(document, plan).empty());
    EntryStore store;
    addEntries(document, plan, {}, store);
    QCOMPARE(store.counts()[EntryStatus::Valid], store.size());
    const std::vector<UnimportedColumn> left = unimportedColumns(document, plan);
    QCOMPARE(left.size(), 1U);
    QCOMPARE(left.front().column, 1U);
    QCOMPARE(left.front().hashes, store.size());
    QVERIFY(describe(left.front(), document, plan).contains(u"hash"_s));
}

void TestHashes::oneHashAmongAddressesIsAnIssue()
{
    const EntryStore store = imported("jane@example.com\njoe@example.com\n" + hash("a") + '\n');
    QCOMPARE(store.counts()[EntryStatus::Valid], 2U);
    QCOMPARE(store.issueAt(2), Issue::Hashed);
}

QTEST_GUILESS_MAIN(TestHashes)
#include "tst_hashes.moc"
