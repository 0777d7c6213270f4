// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cliprocess.h"
#include "lists.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dnc::test;

/// When, how and for how long people asked, as the command line reads it from their lists.
class TestCliRequests : public QObject {
    Q_OBJECT

private slots:
    void datesAndSourcesAreInTheReport_data();
    void datesAndSourcesAreInTheReport();
    void otherColumnsAreNone_data();
    void otherColumnsAreNone();
    void aColumnOfDatesShowsItsOrder();
    void anOpenOrderOfDatesIsAQuestion();
    void mixedOrdersAreAQuestion();
    void unreadableDatesAreCounted();
    void theLatestOfTwoDatesCounts();
    void aDateOfOneChannelIsThatOfOthersNot();
    void aReportKeepsThem();
    void oldRequestsAreCounted();
    void blocksThatHaveRunOutAreAQuestion_data();
    void blocksThatHaveRunOutAreAQuestion();
    void aRunningBlockCarriesAWarning();
    void theEndOfAnAgreementIsNoBlock();
    void whoOptedInLaterIsAQuestion_data();
    void whoOptedInLaterIsAQuestion();
    void anOptOutThatIsTheLatestStands();
    void contradictionsOverFilesAreAnswered();
    void stopInTheBodyOfAMessageIsAnOptOut();
    void anOutgoingMessageIsNoOptOut_data();
    void anOutgoingMessageIsNoOptOut();
};

namespace {

/// The report of a check of `list`.
std::vector<ReportRow> reportOf(const CliFixture &cli, const QByteArray &list,
                                const QStringList &options = {})
{
    const Ran ran = cli.run(
        QStringList{u"check"_s, cli.write(u"list.csv"_s, list), u"--report"_s, cli.path(u"report.csv"_s)}
        + options);
    return ran.code < 0 ? std::vector<ReportRow>() : readReport(cli.read(u"report.csv"_s));
}

} // namespace

void TestCliRequests::datesAndSourcesAreInTheReport_data()
{
    QTest::addColumn<QByteArray>("list");
    const auto row = [](const char *name, const char *header, const char *date = "2026-01-02") {
        QTest::newRow(name) << "email," + QByteArray(header) + "\na@example.org," + date + ",web form\n";
    };
    row("opt-out date", "Opt-out date,Opt-out source");
    row("unsubscribed at", "unsubscribed_at,unsubscribe method", "2026-01-02T23:10:11-08:00");
    row("request date", "Request Date,Request Channel", "\"Jan 2, 2026\"");
    row("requested on", "requestedOn,requestSource", "2026-01-02 10:11:12");
    row("camel case", "optOutDate,optOutSource");
    row("date", "Date,Source", "46024");
    row("German", "Widerrufen am,Quelle", "2. Januar 2026");
    row("German, one word", "Abmeldedatum,Herkunft");
    row("German request", "Datum der Anfrage,Weg");
    row("French", "Date de désinscription,Source", "2 janvier 2026");
    row("French request", "Date de la demande,Source de la demande");
    row("Spanish", "Fecha de baja,Origen", "2 de enero de 2026");
    row("Spanish request", "Fecha de solicitud,Origen de la solicitud");
    row("Italian", "Data di disiscrizione,Fonte", "2 gennaio 2026");
    row("Italian request", "Data della richiesta,Canale della richiesta");
    row("Portuguese", "Data de descadastro,Origem", "2 de janeiro de 2026");
    row("Portuguese request", "Data da solicitação,Fonte");
    row("Dutch", "Afgemeld op,Bron", "2 januari 2026");
    row("Dutch request", "Datum van het verzoek,Kanaal");
    row("Polish", "Data wypisania,Źródło", "2 stycznia 2026");
    row("Polish request", "Data wniosku,Kanał");
    row("Swedish", "Avregistrerad den,Källa", "2 januari 2026");
    row("Swedish request", "Datum för begäran,Kanal");
    row("Turkish", "Abonelikten çıkma tarihi,Kaynak", "2 Ocak 2026");
    row("Turkish request", "Talep tarihi,Kanal");
    row("Japanese", "配信停止日,経路", "2026年1月2日");
    row("Japanese request", "依頼日,入手元");
}

void TestCliRequests::datesAndSourcesAreInTheReport()
{
    QFETCH(const QByteArray, list);
    const CliFixture cli;
    const std::vector<ReportRow> report = reportOf(cli, list);
    QCOMPARE(report.size(), 1U);
    QCOMPARE(report[0][u"requestedOn"_s], u"2026-01-02"_s);
    QCOMPARE(report[0][u"requestSource"_s], u"web form"_s);
}

void TestCliRequests::otherColumnsAreNone_data()
{
    QTest::addColumn<QByteArray>("header");
    for (const char *header : {"Created at", "Birth date", "Last changed", "Subscribed at", "Order date",
                               "Lead source", "Opt-in date", "Expires", "Do not contact until"})
        QTest::newRow(header) << QByteArray(header);
}

void TestCliRequests::otherColumnsAreNone()
{
    QFETCH(const QByteArray, header);
    const CliFixture cli;
    const std::vector<ReportRow> report = reportOf(cli, "email," + header + "\na@example.org,2026-01-02\n");
    QVERIFY(!report.empty());
    QCOMPARE(report[0][u"requestedOn"_s], QString());
    QCOMPARE(report[0][u"requestSource"_s], QString());
}

void TestCliRequests::aColumnOfDatesShowsItsOrder()
{
    const CliFixture cli;
    const std::vector<ReportRow> report = reportOf(
        cli, "email,Opt-out date\na@example.org,03/04/2026\nb@example.org,31/12/2025\nc@example.org,\n");
    QCOMPARE(report.size(), 3U);
    QCOMPARE(report[0][u"requestedOn"_s], u"2026-04-03"_s);
    QCOMPARE(report[1][u"requestedOn"_s], u"2025-12-31"_s);
    QCOMPARE(report[2][u"requestedOn"_s], QString());
}

void TestCliRequests::anOpenOrderOfDatesIsAQuestion()
{
    const CliFixture cli;
    const QString list = cli.write(u"list.csv"_s, "email,Opt-out date\na@example.org,03/04/2026\n");
    const Ran open = cli.run({u"check"_s, list, u"--report"_s, cli.path(u"report.csv"_s)});
    QCOMPARE(open.code, 2);
    QVERIFY(open.err.contains("Opt-out date"));
    QVERIFY(open.err.contains("--date-order dmy"));
    QVERIFY(readReport(cli.read(u"report.csv"_s))[0][u"requestedOn"_s].isEmpty());
    const std::vector<std::pair<QString, QString>> answers{{u"dmy"_s, u"2026-04-03"_s},
                                                           {u"mdy"_s, u"2026-03-04"_s}};
    for (const auto &[order, day] : answers) {
        const Ran ran =
            cli.run({u"check"_s, list, u"--report"_s, cli.path(u"report.csv"_s), u"--date-order"_s, order});
        QCOMPARE(ran.code, 0);
        QCOMPARE(readReport(cli.read(u"report.csv"_s))[0][u"requestedOn"_s], day);
    }
    QCOMPARE(cli.run({u"check"_s, list, u"--date-order"_s, u"ymd"_s}).code, 2);
}

void TestCliRequests::mixedOrdersAreAQuestion()
{
    const CliFixture cli;
    const QByteArray list = "email,Opt-out date\na@example.org,03/04/2026\nb@example.org,31/12/2025\n"
                            "c@example.org,12/31/2025\n";
    QCOMPARE(cli.run({u"check"_s, cli.write(u"list.csv"_s, list)}).code, 2);
    const std::vector<ReportRow> report = reportOf(cli, list, {u"--date-order"_s, u"mdy"_s});
    QCOMPARE(report.size(), 3U);
    QCOMPARE(report[0][u"requestedOn"_s], u"2026-03-04"_s);
    QCOMPARE(report[1][u"requestedOn"_s], u"2025-12-31"_s);
    QCOMPARE(report[2][u"requestedOn"_s], u"2025-12-31"_s);
}

void TestCliRequests::unreadableDatesAreCounted()
{
    const CliFixture cli;
    const QString list = cli.write(u"list.csv"_s,
                                   "email,Date\na@example.org,2026-01-02\nb@example.org,today\n"
                                   "c@example.org,31/02/2026\nd@example.org,n/a\n");
    const Ran ran = cli.run({u"check"_s, list});
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.err.contains("Date: 2 dates cannot be read"), ran.err.constData());
    QVERIFY(cli.run({u"check"_s, list, u"--json"_s}).number("valid") == 4);
}

void TestCliRequests::theLatestOfTwoDatesCounts()
{
    const CliFixture cli;
    const std::vector<ReportRow> report =
        reportOf(cli,
                 "email,Unsubscribed at,Request date\na@example.org,2026-01-02,2026-02-03\n"
                 "b@example.org,2026-01-02,\n");
    QCOMPARE(report.size(), 2U);
    QCOMPARE(report[0][u"requestedOn"_s], u"2026-02-03"_s);
    QCOMPARE(report[1][u"requestedOn"_s], u"2026-01-02"_s);
}

void TestCliRequests::aDateOfOneChannelIsThatOfOthersNot()
{
    const CliFixture cli;
    const std::vector<ReportRow> report = reportOf(cli,
                                                   "email,phone,Email opt-out date,Phone opt-out date\n"
                                                   "a@example.org,+14155550132,2026-01-02,2026-02-03\n");
    QCOMPARE(report.size(), 2U);
    QCOMPARE(report[0][u"requestedOn"_s], u"2026-01-02"_s);
    QCOMPARE(report[1][u"requestedOn"_s], u"2026-02-03"_s);
}

void TestCliRequests::aReportKeepsThem()
{
    const CliFixture cli;
    const std::vector<ReportRow> first =
        reportOf(cli, "email,Opt-out date,Source\na@example.org,2026-01-02,=phone\n");
    QCOMPARE(first.size(), 1U);
    const QString report = cli.write(u"first.csv"_s, cli.read(u"report.csv"_s));
    const Ran ran = cli.run({u"check"_s, report, u"--report"_s, cli.path(u"second.csv"_s)});
    QCOMPARE(ran.code, 0);
    const std::vector<ReportRow> second = readReport(cli.read(u"second.csv"_s));
    QCOMPARE(second[0][u"requestedOn"_s], u"2026-01-02"_s);
    QCOMPARE(second[0][u"requestSource"_s], first[0][u"requestSource"_s]);
}

void TestCliRequests::oldRequestsAreCounted()
{
    const CliFixture cli;
    const QString list = cli.write(u"list.csv"_s,
                                   "email,Opt-out date\na@example.org,2020-01-02\n"
                                   "b@example.org,2020-01-03\nc@example.org,2099-01-01\n");
    const Ran ran = cli.run({u"check"_s, list});
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.err.contains("2 were asked more than 10 business days ago."), ran.err.constData());
}

void TestCliRequests::blocksThatHaveRunOutAreAQuestion_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("ended");
    QTest::addColumn<QByteArray>("running");
    QTest::newRow("expires") << "Expires"_ba
                             << "2020-01-01"_ba
                             << "2099-01-01"_ba;
    QTest::newRow("until") << "Do Not Contact Until"_ba
                           << "01/02/2020"_ba
                           << "12/31/2099"_ba;
    QTest::newRow("days") << "Days To Expiry"_ba
                          << "-3"_ba
                          << "30"_ba;
    QTest::newRow("no days") << "days_to_expiry"_ba
                             << "0"_ba
                             << "1"_ba;
    QTest::newRow("valid until") << "Valid until"_ba
                                 << "2020-01-01T00:00:00Z"_ba
                                 << "2099-01-01 00:00"_ba;
    QTest::newRow("a word") << "Expires"_ba
                            << "expired"_ba
                            << "2099-01-01"_ba;
    QTest::newRow("a serial number") << "Expires"_ba
                                     << "43831"_ba
                                     << "72686"_ba;
    QTest::newRow("German") << "G\xC3\xBCltig bis"_ba
                            << "31.12.2020"_ba
                            << "31.12.2099"_ba;
    QTest::newRow("Spanish") << "Vence"_ba
                             << "31/12/2020"_ba
                             << "31/12/2099"_ba;
}

void TestCliRequests::blocksThatHaveRunOutAreAQuestion()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, ended);
    QFETCH(const QByteArray, running);
    const CliFixture cli;
    const QString list = cli.write(
        u"list.csv"_s, "email," + header + "\na@example.org," + ended + "\nb@example.org," + running + "\n");
    const QStringList words{u"check"_s, list, u"--report"_s, cli.path(u"report.csv"_s)};
    const Ran open = cli.run(words);
    QCOMPARE(open.code, 2);
    QVERIFY(open.err.contains("\"ended\": 1, undecided"));
    std::vector<ReportRow> report = readReport(cli.read(u"report.csv"_s));
    QCOMPARE(report[0][u"issue"_s], u"undecided"_s);
    QCOMPARE(report[1][u"status"_s], u"valid"_s);
    const QString column = QString::fromUtf8(header);
    const Ran included = cli.run(
        words + QStringList{u"--filter"_s, column + u"=running"_s, u"--filter"_s, column + u"=ended"_s});
    QCOMPARE(included.code, 0);
    QCOMPARE(readReport(cli.read(u"report.csv"_s))[0][u"status"_s], u"valid"_s);
    QCOMPARE(cli.run(words + QStringList{u"--filter"_s, column + u"=running"_s}).code, 0);
    QCOMPARE(readReport(cli.read(u"report.csv"_s))[0][u"issue"_s], u"noOptOut"_s);
}

void TestCliRequests::aRunningBlockCarriesAWarning()
{
    const CliFixture cli;
    const QByteArray list = "email,Status,Expires\na@example.org,unsubscribed,2099-01-01\n"
                            "b@example.org,unsubscribed,\nc@example.org,unsubscribed,2020-01-01\n";
    const std::vector<ReportRow> report = reportOf(cli, list);
    QCOMPARE(report.size(), 3U);
    QCOMPARE(report[0][u"issue"_s], u"temporaryBlock"_s);
    QCOMPARE(report[0][u"status"_s], u"valid"_s);
    QCOMPARE(report[1][u"issue"_s], QString());
    QCOMPARE(report[1][u"status"_s], u"valid"_s);
    QCOMPARE(report[2][u"issue"_s], u"undecided"_s);
}

void TestCliRequests::theEndOfAnAgreementIsNoBlock()
{
    const CliFixture cli;
    const std::vector<ReportRow> agreed =
        reportOf(cli, "email,Consent valid until\na@example.org,2099-01-01\n");
    QCOMPARE(agreed[0][u"issue"_s], u"undecided"_s);
    const std::vector<ReportRow> member =
        reportOf(cli, "email,Status,Expires\na@example.org,unsubscribed,\nb@example.org,active,2099-01-01\n");
    QCOMPARE(member[1][u"issue"_s], u"undecided"_s);
}

void TestCliRequests::whoOptedInLaterIsAQuestion_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("filter");
    const auto row = [](const char *name, const QByteArray &list, const char *filter) {
        QTest::newRow(name) << list << QString::fromLatin1(filter);
    };
    row("status", "email,Status\na@example.org,unsubscribed\na@example.org,subscribed\n",
        "Status=unsubscribed");
    row("opted in again", "email,Status\na@example.org,unsubscribed\nA@example.org,re-opt-in\n",
        "Status=unsubscribed");
    row("keywords", "phone,Keyword\n+14155552671,STOP\n+1 415 555 2671,START\n", "Keyword=STOP");
    row("unstop", "phone,Keyword\n+14155552671,STOP\n+14155552671,UNSTOP\n", "Keyword=STOP");
    row("dates",
        "email,Status,Date\na@example.org,unsubscribed,2026-01-02\n"
        "a@example.org,subscribed,2026-02-03\n",
        "Status=unsubscribed");
    row("one date",
        "email,Status,Date\na@example.org,unsubscribed,2026-01-02\n"
        "a@example.org,subscribed,\n",
        "Status=unsubscribed");
    row("the same day",
        "email,Status,Date\na@example.org,unsubscribed,2026-01-02\n"
        "a@example.org,subscribed,2026-01-02\n",
        "Status=unsubscribed");
    row("a duplicate, too",
        "email,Status\na@example.org,unsubscribed\na@example.org,unsubscribed\n"
        "a@example.org,subscribed\n",
        "Status=unsubscribed");
    row("German", "email,Status\na@example.org,abgemeldet\na@example.org,angemeldet\n", "Status=abgemeldet");
    row("agreed", "email,Newsletter consent\na@example.org,no\na@example.org,yes\n", "Newsletter consent=no");
}

void TestCliRequests::whoOptedInLaterIsAQuestion()
{
    QFETCH(const QByteArray, list);
    QFETCH(const QString, filter);
    const CliFixture cli;
    const QStringList words{u"check"_s, cli.write(u"list.csv"_s, list), u"--filter"_s, filter};
    const Ran open = cli.run(words + QStringList{u"--report"_s, cli.path(u"report.csv"_s)});
    QCOMPARE(open.code, 2);
    QVERIFY2(open.err.contains("--contradictions out"), open.err.constData());
    QCOMPARE(readReport(cli.read(u"report.csv"_s))[0][u"issue"_s], u"contradiction"_s);
    QCOMPARE(cli.run(words + QStringList{u"--json"_s}).number("valid"), 0);
    const Ran out = cli.run(words + QStringList{u"--json"_s, u"--contradictions"_s, u"out"_s});
    QCOMPARE(out.code, 0);
    QCOMPARE(out.number("valid"), 1);
    const Ran in = cli.run(words + QStringList{u"--json"_s, u"--contradictions"_s, u"in"_s});
    QCOMPARE(in.code, 0);
    QCOMPARE(in.number("valid"), 0);
}

void TestCliRequests::anOptOutThatIsTheLatestStands()
{
    const CliFixture cli;
    const QString list = cli.write(u"list.csv"_s,
                                   "phone,Keyword,Date\n+14155552671,START,2026-01-02\n"
                                   "+14155552671,STOP,2026-02-03\n+14155552672,STOP,2026-01-02\n"
                                   "+14155552672,HELP,2026-02-03\n");
    const Ran ran = cli.run({u"check"_s, list, u"--filter"_s, u"Keyword=STOP"_s, u"--json"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.number("valid"), 2);
}

void TestCliRequests::contradictionsOverFilesAreAnswered()
{
    const CliFixture cli;
    const QStringList words{
        u"check"_s,
        cli.write(u"out.csv"_s, "email,Date\na@example.org,2026-01-02\n"),
        cli.write(u"in.csv"_s, "email,Status,Date\na@example.org,subscribed,2026-02-03\n"),
        u"--filter"_s,
        u"Status=unsubscribed"_s,
        u"--json"_s};
    QCOMPARE(cli.run(words).code, 2);
    const Ran latest = cli.run(words + QStringList{u"--contradictions"_s, u"latest"_s});
    QCOMPARE(latest.code, 0);
    QCOMPARE(latest.number("valid"), 0);
    QCOMPARE(cli.run(words + QStringList{u"--contradictions"_s, u"maybe"_s}).code, 2);
}

void TestCliRequests::stopInTheBodyOfAMessageIsAnOptOut()
{
    const CliFixture cli;
    for (const char *stop :
         {"STOP", "stop", "Unsubscribe", "BAJA", "Stopp", "Arr\xC3\xAAt", "\xE5\x81\x9C\xE6\xAD\xA2"}) {
        const std::vector<ReportRow> report =
            reportOf(cli,
                     "From,To,Direction,Body\n+14155552671,+14155550132,inbound,"_ba + stop
                         + "\n+14155552672,+14155550132,inbound,hello\n"
                           "+14155550132,+14155552673,outbound,Reply STOP to end\n");
        QCOMPARE(report.size(), 3U);
        QCOMPARE(report[0][u"status"_s], u"valid"_s);
        QCOMPARE(report[1][u"issue"_s], u"undecided"_s);
        QCOMPARE(report[2][u"issue"_s], u"undecided"_s);
    }
}

/// Only the other side of a message can opt out by it; our own number never does.
void TestCliRequests::anOutgoingMessageIsNoOptOut_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("incoming");
    QTest::addColumn<QByteArray>("outgoing");
    QTest::newRow("Twilio") << "From,To,Direction,Body"_ba
                            << "inbound"_ba
                            << "outbound-api"_ba;
    QTest::newRow("abbreviations") << "Sender,Recipient,Message Direction,Text"_ba
                                   << "MO"_ba
                                   << "MT"_ba;
    QTest::newRow("kind") << "From,To,Type,Message"_ba
                          << "Received"_ba
                          << "Sent"_ba;
    QTest::newRow("German") << "Absender,Empfänger,Richtung,Nachricht"_ba
                            << "eingehend"_ba
                            << "ausgehend"_ba;
    QTest::newRow("French") << "De,Destinataire,Sens,Message"_ba
                            << "entrant"_ba
                            << "sortant"_ba;
    QTest::newRow("an unknown word") << "From,To,Direction,Body"_ba
                                     << "inbound"_ba
                                     << "scheduled"_ba;
}

void TestCliRequests::anOutgoingMessageIsNoOptOut()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, incoming);
    QFETCH(const QByteArray, outgoing);
    const CliFixture cli;
    const QByteArray list = header + "\n+14155552671,+14155550132," + incoming
        + ",STOP\n+14155550132,+14155552672," + outgoing + ",STOP\n+14155552673,+14155550132," + incoming
        + ",Thanks!\n";
    const QStringList columns = QString::fromUtf8(header).split(u',');
    const std::vector<ReportRow> answered =
        reportOf(cli, list,
                 {u"--filter"_s, columns[2] + u'=' + QString::fromUtf8(incoming), u"--filter"_s,
                  columns[3] + u"=STOP"_s});
    QCOMPARE(answered.size(), 3U);
    QCOMPARE(answered[0][u"status"_s], u"valid"_s);
    QCOMPARE(answered[1][u"issue"_s], u"noOptOut"_s);
    QCOMPARE(answered[2][u"issue"_s], u"noOptOut"_s);
    QCOMPARE(reportOf(cli, list)[0][u"status"_s], u"valid"_s);
    QCOMPARE(reportOf(cli, list)[1][u"issue"_s], u"undecided"_s);
}

QTEST_GUILESS_MAIN(TestCliRequests)
#include "tst_clirequests.moc"
