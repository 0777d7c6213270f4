// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cliprocess.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dnc::test;

/// What becomes of a list of hashes, and how `match` finds the contacts behind them.
class TestCliMatch : public QObject {
    Q_OBJECT

private slots:
    void checkAsksAboutHashes();
    void answeredHashesAreIssues();
    void answeredChatIdsAreSent();
    void matchFindsContacts_data();
    void matchFindsContacts();
    void unmatchedHashesAreReported();
    void whoDidNotOptOutIsNotMatched();
    void theOutputNeverReplacesAList();
    void aListWithoutHashesIsAnError();
};

namespace {

using Hash = QCryptographicHash;

QByteArray hex(const char *text, Hash::Algorithm algorithm = Hash::Sha256)
{
    return Hash::hash(text, algorithm).toHex();
}

const QByteArray contacts = "name,email,phone\nJane,Jane@Example.com,+14155550132\nJoe,joe@example.com,\n";

} // namespace

void TestCliMatch::checkAsksAboutHashes()
{
    const CliFixture cli;
    const Ran ran = cli.run({u"check"_s, cli.write(u"list.txt"_s, hex("a") + '\n' + hex("b") + '\n')});
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.err.contains("--hashes exclude or --hashes include"), ran.err.constData());
}

void TestCliMatch::answeredHashesAreIssues()
{
    const CliFixture cli;
    const QString list = cli.write(u"list.txt"_s, hex("a") + '\n' + hex("b") + '\n');
    const Ran ran =
        cli.run({u"check"_s, u"--hashes"_s, u"exclude"_s, u"--report"_s, cli.path(u"r.csv"_s), list});
    QCOMPARE(ran.code, 3);
    QVERIFY2(ran.out.contains("Hashed list"), ran.out.constData());
    QCOMPARE(cli.read(u"r.csv"_s).count(",hashed,"), 2);
}

void TestCliMatch::answeredChatIdsAreSent()
{
    const CliFixture cli;
    const QString list = cli.write(u"list.txt"_s, hex("a") + '\n' + hex("b") + '\n');
    for (const QStringList &answer : {QStringList{u"--hashes"_s, u"include"_s},
                                      {u"--type"_s, u"web_chat"_s},
                                      {u"--column"_s, u"1=web_chat"_s},
                                      {u"--column"_s, u"1=any:web_chat"_s}}) {
        const Ran ran = cli.run(QStringList{u"check"_s, u"--json"_s, list} + answer);
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.number("valid"), 2);
    }
}

void TestCliMatch::matchFindsContacts_data()
{
    QTest::addColumn<QByteArray>("hashes");
    QTest::addColumn<QByteArray>("found");
    const QByteArray jane = "Jane@example.com,email,Jane\r\n";
    const QByteArray phone = "+14155550132,phone,Jane\r\n";
    for (const auto algorithm :
         {Hash::Md5, Hash::Sha1, Hash::Sha224, Hash::Sha256, Hash::Sha384, Hash::Sha512})
        QTest::addRow("algorithm %d", int(algorithm)) << hex("jane@example.com", algorithm) << jane;
    QTest::newRow("capitals") << hex("jane@example.com").toUpper() << jane;
    QTest::newRow("base64") << Hash::hash("jane@example.com", Hash::Md5).toBase64() << jane;
    QTest::newRow("a number with plus") << hex("+14155550132") << phone;
    QTest::newRow("a number without plus") << hex("14155550132") << phone;
    QTest::newRow("under a header") << "hashed_email\n" + hex("jane@example.com") << jane;
    QTest::newRow("twice") << hex("jane@example.com") + '\n' + hex("jane@example.com", Hash::Md5) << jane;
}

void TestCliMatch::matchFindsContacts()
{
    QFETCH(const QByteArray, hashes);
    const CliFixture cli;
    const Ran ran = cli.run({u"match"_s, cli.write(u"hashes.csv"_s, hashes + '\n'),
                             cli.write(u"contacts.csv"_s, contacts), u"--output"_s, cli.path(u"out.csv"_s)});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QCOMPARE(ran.err, QByteArray());
    const QByteArray written = cli.read(u"out.csv"_s);
    QVERIFY2(written.startsWith("identifier,type,name\r\n"), written.constData());
    QTEST(written.mid(written.indexOf('\n') + 1), "found");
    const Ran again = cli.run({u"check"_s, u"--json"_s, cli.path(u"out.csv"_s)});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.number("valid"), 1);
}

void TestCliMatch::unmatchedHashesAreReported()
{
    const CliFixture cli;
    const Ran ran = cli.run({u"match"_s, u"--json"_s,
                             cli.write(u"hashes.csv"_s, hex("joe@example.com") + '\n' + hex("nobody") + '\n'),
                             cli.write(u"contacts.csv"_s, contacts), u"--output"_s, cli.path(u"out.csv"_s)});
    QCOMPARE(ran.code, 3);
    QVERIFY2(ran.err.contains("1 hash"), ran.err.constData());
    QCOMPARE(ran.number("hashes"), 2);
    QCOMPARE(ran.number("matched"), 1);
    QCOMPARE(ran.json().value("unmatched"_L1).toArray(), QJsonArray{QString::fromLatin1(hex("nobody"))});
}

void TestCliMatch::whoDidNotOptOutIsNotMatched()
{
    const CliFixture cli;
    const QByteArray hashes =
        "sha256,opted_out\n" + hex("jane@example.com") + ",yes\n" + hex("joe@example.com") + ",no\n";
    QStringList words{u"match"_s, cli.write(u"hashes.csv"_s, hashes), cli.write(u"contacts.csv"_s, contacts),
                      u"--output"_s, cli.path(u"out.csv"_s)};
    QCOMPARE(cli.run(words).code, 2);
    const Ran ran = cli.run(words + QStringList{u"--filter"_s, u"opted_out=yes"_s});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QVERIFY(!cli.read(u"out.csv"_s).contains("joe@"));
}

void TestCliMatch::theOutputNeverReplacesAList()
{
    const CliFixture cli;
    const QString list = cli.write(u"contacts.csv"_s, contacts);
    const QString hashes = cli.write(u"hashes.csv"_s, hex("a") + '\n');
    QCOMPARE(cli.run({u"match"_s, hashes, list, u"--output"_s, list}).code, 2);
    QCOMPARE(cli.run({u"match"_s, hashes, list}).code, 2);
    QCOMPARE(cli.run({u"match"_s, hashes, u"--output"_s, cli.path(u"out.csv"_s)}).code, 2);
    QCOMPARE(cli.read(u"contacts.csv"_s), contacts);
}

void TestCliMatch::aListWithoutHashesIsAnError()
{
    const CliFixture cli;
    const QString list = cli.write(u"contacts.csv"_s, contacts);
    const Ran ran = cli.run({u"match"_s, cli.write(u"hashes.csv"_s, "jane@example.com\n"), list,
                             u"--output"_s, cli.path(u"out.csv"_s)});
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains("no hashes"), ran.err.constData());
}

QTEST_GUILESS_MAIN(TestCliMatch)
#include "tst_climatch.moc"
