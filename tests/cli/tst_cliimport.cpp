// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cliprocess.h"
#include "lists.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dnc::test;

namespace {

QString listPath(const QString &name)
{
    return QStringLiteral(DNC_TEST_DATA "/lists/") + name;
}

} // namespace

/// How a list is read, and what happens where a person would be asked.
class TestCliImport : public QObject {
    Q_OBJECT

private slots:
    void anOptionSaysHowAListIsRead_data();
    void anOptionSaysHowAListIsRead();
    void anOpenQuestionNamesItsOption_data();
    void anOpenQuestionNamesItsOption();
    void anAnswerEndsTheQuestion_data();
    void anAnswerEndsTheQuestion();
    void nothingIsSentWhileAQuestionIsOpen();
    void aValueThatMayBeAnythingIsNotSent();
    void checkGoesOnWithAnOpenQuestion();
    void aWrongWordIsAnsweredWithWhatThereIs_data();
    void aWrongWordIsAnsweredWithWhatThereIs();
    void aProfileOfThePersonIsUsed();
    void aBadProfileStopsEverything();
    void theReportShowsWhatWasLeftOut();
    void anOpenColumnIsListedWithItsValues();
    void severalColumnsAddUp_data();
    void severalColumnsAddUp();
};

void TestCliImport::anOptionSaysHowAListIsRead_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("valid");
    QTest::newRow("--separator by name")
        << "a@example.org;b@example.org\n"_ba << QStringList{u"--separator"_s, u"semicolon"_s} << 2;
    QTest::newRow("--separator by character")
        << "x#email\n1#a@example.org\n"_ba << QStringList{u"--separator"_s, u"#"_s} << 1;
    QTest::newRow("--header-row") << "first\nsecond\na@example.org\n"_ba
                                  << QStringList{u"--header-row"_s, u"2"_s} << 1;
    QTest::newRow("--header-row 0") << "email\na@example.org\n"_ba << QStringList{u"--header-row"_s, u"0"_s}
                                    << 1;
    QTest::newRow("--column by header") << "email,second\na@example.org,b@example.org\n"_ba
                                        << QStringList{u"--column"_s, u"second=email"_s} << 2;
    QTest::newRow("--column by number") << "a@example.org,nick_7\nb@example.org,nick_8\n"_ba
                                        << QStringList{u"--column"_s, u"2=web_chat"_s} << 4;
    QTest::newRow("--column ignore") << "email,phone\na@example.org,+14155552671\n"_ba
                                     << QStringList{u"--column=phone=ignore"_s} << 1;
    QTest::newRow("--filter") << "email,group\na@example.org,out\nb@example.org,in\n"_ba
                              << QStringList{u"--filter"_s, u"group=out"_s} << 1;
    QTest::newRow("--filter twice")
        << "email,group\na@example.org,out\nb@example.org,in\nc@example.org,gone\n"_ba
        << QStringList{u"--filter"_s, u"group=out"_s, u"--filter"_s, u"group=gone"_s} << 2;
    QTest::newRow("--encoding") << "email,name\na@example.org,J\xf6rg\n"_ba
                                << QStringList{u"--encoding"_s, u"windows-1252"_s} << 1;
    QTest::newRow("--profile") << "EMAIL,SMS\na@example.org,14155552671\n"_ba
                               << QStringList{u"--profile"_s, u"Brevo"_s, u"--region"_s, u"DE"_s} << 2;
}

void TestCliImport::anOptionSaysHowAListIsRead()
{
    QFETCH(const QByteArray, list);
    QFETCH(const QStringList, options);
    const CliFixture cli;
    const Ran ran = cli.run(QStringList{u"check"_s, u"--json"_s, cli.write(u"list.csv"_s, list)} + options);
    QTEST(int(ran.number("valid")), "valid");
}

void TestCliImport::anOpenQuestionNamesItsOption_data()
{
    QTest::addColumn<QByteArray>("option");
    QTest::newRow("hubspot-mixed.csv") << "--filter \"Unsubscribed from all email=true\" or --filter none"_ba;
    QTest::newRow("kit-status.csv") << "--filter \"status=cancelled\" --filter \"status=complained\""_ba;
    QTest::newRow("abgemeldet-ja-nein.csv") << "--filter \"Abgemeldet=ja\""_ba;
    QTest::newRow("mailchimp.csv") << "--others exclude or --others include"_ba;
    QTest::newRow("handles.csv") << "--column \"identifier=any:TYPE\" or --type TYPE"_ba;
    QTest::newRow("no-identifier-column.csv") << "--column \"1=any\""_ba;
    QTest::newRow("removal-request.eml") << "--mail-text exclude or --mail-text include"_ba;
    QTest::newRow("mac-roman-domain.csv") << "--encoding macintosh or --encoding windows-1252"_ba;
}

void TestCliImport::anOpenQuestionNamesItsOption()
{
    QFETCH(const QByteArray, option);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const CliFixture cli;
    const Ran ran = cli.run({u"check"_s, listPath(name)});
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.err.contains(name.toUtf8()), ran.err.constData());
    QVERIFY2(ran.err.contains(option), ran.err.constData());
}

void TestCliImport::anAnswerEndsTheQuestion_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("answer");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("valid");
    const auto row = [](const char *list, const char *name, const QStringList &answer, int code, int valid) {
        QTest::newRow(name) << QString::fromLatin1(list) << answer << code << valid;
    };
    row("hubspot-mixed.csv", "filter accepted", {u"--filter"_s, u"Unsubscribed from all email=true"_s}, 0, 2);
    row("hubspot-mixed.csv", "filter declined", {u"--filter"_s, u"none"_s}, 0, 5);
    row("hubspot-mixed.csv", "filter by other values",
        {u"--filter"_s, u"unsubscribed from all email=FALSE"_s}, 0, 2);
    row("brevo-mixed.csv", "two filters",
        {u"--filter"_s, u"EMAIL_BLACKLISTED=Yes"_s, u"--filter"_s, u"SMS_BLACKLISTED=Yes"_s}, 0, 2);
    row("hubspot-contacts.csv", "others left out", {u"--others"_s, u"exclude"_s}, 0, 0);
    row("hubspot-contacts.csv", "others taken", {u"--others"_s, u"include"_s}, 0, 3);
    row("hubspot-contacts.csv", "others told by a column", {u"--filter"_s, u"Lead Status=New"_s}, 0, 2);
    row("handles.csv", "type of a column", {u"--column"_s, u"identifier=web_chat"_s}, 0, 2);
    row("handles.csv", "type of all rows", {u"--type"_s, u"web_chat"_s}, 0, 2);
    row("number-among-addresses.txt", "ambiguous value left open", {}, 3, 2);
    row("number-among-addresses.txt", "type of what shows none", {u"--column"_s, u"1=any:sms"_s}, 0, 3);
    row("no-identifier-column.csv", "column named", {u"--column"_s, u"1=any"_s}, 3, 0);
    row("removal-request.eml", "text of a mail left out", {u"--mail-text"_s, u"exclude"_s}, 0, 2);
    row("removal-request.eml", "text of a mail taken", {u"--mail-text"_s, u"include"_s}, 0, 3);
    row("mac-roman-domain.csv", "encoding chosen", {u"--encoding"_s, u"macintosh"_s}, 0, 2);
}

void TestCliImport::anAnswerEndsTheQuestion()
{
    QFETCH(const QString, list);
    QFETCH(const QStringList, answer);
    const CliFixture cli;
    const Ran ran = cli.run(QStringList{u"check"_s, u"--json"_s, listPath(list)} + answer);
    QTEST(ran.code, "code");
    QTEST(int(ran.number("valid")), "valid");
}

void TestCliImport::nothingIsSentWhileAQuestionIsOpen()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = goodToken;
    const Ran stopped = cli.run({u"upload"_s, listPath(u"hubspot-mixed.csv"_s)});
    QCOMPARE(stopped.code, 2);
    QVERIFY2(stopped.err.contains("--filter"), stopped.err.constData());
    QVERIFY(sandbox.log().empty());
    QVERIFY(!QDir(cli.dataFolder()).exists(u"journal.db"_s));

    const Ran sent = cli.run({u"upload"_s, listPath(u"hubspot-mixed.csv"_s), u"--filter"_s,
                              u"Unsubscribed from all email=true"_s});
    QCOMPARE(sent.code, 0);
    QCOMPARE(sandbox.applied(), (QStringList{u"+14155552671"_s, u"ann@example.com"_s}));
}

void TestCliImport::aValueThatMayBeAnythingIsNotSent()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = goodToken;
    const QString list = listPath(u"number-among-addresses.txt"_s);
    QCOMPARE(cli.run({u"upload"_s, list}).code, 3);
    QCOMPARE(sandbox.applied(), (QStringList{u"ann@example.com"_s, u"bob@example.com"_s}));
    QCOMPARE(cli.run({u"upload"_s, u"--region"_s, u"US"_s, u"--column"_s, u"1=any:sms"_s, list}).code, 0);
    QVERIFY(sandbox.applied().contains(u"+14155552671"_s));
}

void TestCliImport::checkGoesOnWithAnOpenQuestion()
{
    const CliFixture cli;
    const Ran ran = cli.run({u"check"_s, u"--json"_s, listPath(u"hubspot-mixed.csv"_s)});
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.number("identifiers"), 5);
    QCOMPARE(ran.number("excluded"), 3);
}

void TestCliImport::aWrongWordIsAnsweredWithWhatThereIs_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *option, const char *value, const char *says) {
        QTest::addRow("%s %s", option, value)
            << QStringList{QString::fromLatin1(option), QString::fromLatin1(value)} << QByteArray(says);
    };
    row("--column", "Mail=email", "\"EMAIL\", \"LASTNAME\"");
    row("--column", "EMAIL=fax",
        "email, linkedin, phone, sms, whatsapp, web_chat, any, any:TYPE, name, type, country, flag, "
        "requestedOn, requestSource, ignore");
    row("--column", "EMAIL=any:fax", "any:TYPE");
    row("--column", "EMAIL", "HEADER=ROLE");
    row("--filter", "State=out", "\"EMAIL_BLACKLISTED\"");
    row("--filter", "State", "HEADER=VALUE");
    row("--profile", "Hubspott", "\"HubSpot\"");
    row("--sheet", "Table", "--sheet");
    row("--header-row", "99", "The last one is 4");
    row("--header-row", "first", "number");
    row("--separator", "ab", "semicolon");
    row("--encoding", "klingon", "windows-1252");
    row("--hidden", "maybe", "include, exclude");
    row("--struck", "maybe", "include, exclude");
    row("--others", "maybe", "include, exclude");
}

void TestCliImport::aWrongWordIsAnsweredWithWhatThereIs()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, says);
    const CliFixture cli;
    const Ran ran = cli.run(QStringList{u"check"_s, listPath(u"brevo-mixed.csv"_s)} + options);
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.err.toLower().contains(says.toLower()), ran.err.constData());
    QCOMPARE(ran.out, QByteArray());
}

void TestCliImport::aProfileOfThePersonIsUsed()
{
    const CliFixture cli;
    QDir().mkpath(cli.dataFolder() + u"/profiles"_s);
    cli.write(
        u"data/profiles/crm.json"_s,
        R"({"name": "Our CRM", "headers": ["Ref", "Weg"], "columns": [{"header": "Weg", "role": "web_chat"}]})");
    const QString list = cli.write(u"list.csv"_s, "Ref,Weg\na,nick_7\n");
    const Ran ran = cli.run({u"check"_s, u"--json"_s, u"--header-row"_s, u"1"_s, list});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.number("valid"), 1);
}

void TestCliImport::aBadProfileStopsEverything()
{
    const CliFixture cli;
    QDir().mkpath(cli.dataFolder() + u"/profiles"_s);
    cli.write(u"data/profiles/crm.json"_s, R"({"name": "Our CRM", "header": ["Ref"]})");
    const Ran ran = cli.run({u"check"_s, cli.write(u"list.txt"_s, "a@example.org\n")});
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains("crm.json, profile Our CRM: the field header"), ran.err.constData());
}

void TestCliImport::theReportShowsWhatWasLeftOut()
{
    const CliFixture cli;
    const Ran ran = cli.run({u"check"_s, listPath(u"kit-status.csv"_s), u"--filter"_s, u"status=cancelled"_s,
                             u"--report"_s, cli.path(u"report.csv"_s)});
    QCOMPARE(ran.code, 0);
    const std::vector<ReportRow> report = readReport(cli.read(u"report.csv"_s));
    QCOMPARE(report.size(), size_t(3));
    QCOMPARE(report[1][u"status"_s], u"excluded"_s);
    QVERIFY(report[1][u"reason"_s].contains(u"status = active"));
}

void TestCliImport::anOpenColumnIsListedWithItsValues()
{
    const CliFixture cli;
    const QString list =
        cli.write(u"list.csv"_s, "Email,Status\na@example.com,Unsubscribed\nb@example.com,Hard bounce\n");
    const Ran ran = cli.run({u"check"_s, u"--json"_s, list, u"--report"_s, cli.path(u"report.csv"_s)});
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.number("valid"), 1);
    QVERIFY2(ran.err.contains("\"Hard bounce\": 1, undecided"), ran.err.constData());
    const QJsonObject column = ran.json()[u"consent"].toArray().at(0).toObject();
    QCOMPARE(column[u"header"].toString(), u"Status"_s);
    QCOMPARE(column[u"open"].toBool(), true);
    QCOMPARE(column[u"values"].toArray().size(), 2);
    QCOMPARE(readReport(cli.read(u"report.csv"_s)).at(1)[u"issue"_s], u"undecided"_s);
}

void TestCliImport::severalColumnsAddUp_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("valid");
    const QString email = u"HasOptedOutOfEmail=TRUE"_s;
    const QString call = u"DoNotCall=TRUE"_s;
    QTest::newRow("none") << QStringList() << 2 << 2;
    QTest::newRow("one of two") << QStringList{u"--filter"_s, email} << 2 << 2;
    QTest::newRow("both") << QStringList{u"--filter"_s, email, u"--filter"_s, call} << 0 << 2;
    QTest::newRow("applied to all channels")
        << QStringList{u"--filter"_s, email, u"--filter"_s, call, u"--applies-to"_s, u"DoNotCall=any"_s} << 0
        << 3;
    QTest::newRow("one is none") << QStringList{u"--filter"_s, email, u"--column"_s, u"DoNotCall=ignore"_s}
                                 << 0 << 1;
    QTest::newRow("all of them") << QStringList{u"--filter"_s, u"none"_s} << 0 << 6;
    QTest::newRow("no such channel") << QStringList{u"--applies-to"_s, u"DoNotCall=fax"_s} << 2 << 0;
}

void TestCliImport::severalColumnsAddUp()
{
    QFETCH(const QStringList, options);
    const CliFixture cli;
    const Ran ran = cli.run(QStringList{u"check"_s, u"--json"_s, u"--region"_s, u"US"_s,
                                        QStringLiteral(DNC_TEST_DATA "/consent/salesforce-two-flags.csv")}
                            + options);
    QTEST(ran.code, "code");
    if (!ran.out.isEmpty())
        QTEST(int(ran.number("valid")), "valid");
}

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cliimport.moc"
