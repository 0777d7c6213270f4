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

QTEST_GUILESS_MAIN(TestCliRequests)
#include "tst_clirequests.moc"
