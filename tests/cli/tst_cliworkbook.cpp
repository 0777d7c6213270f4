// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cliprocess.h"
#include "lists.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dnc::test;

namespace {

QString workbookPath(const QString &name)
{
    return QStringLiteral(DNC_TEST_DATA "/workbooks/") + name;
}

/// Identifier, status and issue of each row, in their order.
QStringList shown(const std::vector<ReportRow> &report)
{
    QStringList rows;
    for (const ReportRow &row : report)
        rows << QStringList{row[u"identifier"_s], row[u"status"_s], row[u"issue"_s]}.join(u' ').trimmed();
    return rows;
}

/// What the program says in another language.
class Speaking {
public:
    explicit Speaking(const QByteArray &language)
        : m_before(qgetenv("LC_ALL"))
    {
        qputenv("LC_ALL", language);
    }
    ~Speaking() { qputenv("LC_ALL", m_before); }
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    QByteArray m_before;
};

} // namespace

/// Workbooks, and reports that are opened again.
class TestCliWorkbook : public QObject {
    Q_OBJECT

private slots:
    void whatIsOpenNamesItsOption_data();
    void whatIsOpenNamesItsOption();
    void anAnswerDecides_data();
    void anAnswerDecides();
    void aLinkIsReadBehindItsText_data();
    void aLinkIsReadBehindItsText();
    void aFormulaWithoutResultIsARow();
    void aReportWorkbookGoesOnWhereItEnded();
    void aReportIsKnownInAnyLanguage_data();
    void aReportIsKnownInAnyLanguage();
};

void TestCliWorkbook::whatIsOpenNamesItsOption_data()
{
    QTest::addColumn<QByteArray>("option");
    QTest::newRow("two-sheets.xlsx") << "--sheet NAME or --sheet all"_ba;
    QTest::newRow("hidden-sheets.xlsx") << "--hidden exclude or --hidden include"_ba;
    QTest::newRow("hidden-rows.xlsx") << "--hidden exclude or --hidden include"_ba;
    QTest::newRow("filtered-rows.xlsx") << "--hidden exclude or --hidden include"_ba;
    QTest::newRow("struck-through.xlsx") << "--struck exclude or --struck include"_ba;
    QTest::newRow("not-shown.xls") << "--struck exclude or --struck include"_ba;
    QTest::newRow("not-shown.ods") << "--hidden exclude or --hidden include"_ba;
}

void TestCliWorkbook::whatIsOpenNamesItsOption()
{
    QFETCH(const QByteArray, option);
    const CliFixture cli;
    const Ran ran = cli.run({u"check"_s, workbookPath(QString::fromLatin1(QTest::currentDataTag()))});
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.err.contains(option), ran.err.constData());
}

void TestCliWorkbook::anAnswerDecides_data()
{
    QTest::addColumn<QString>("workbook");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *workbook, const QStringList &options, const QStringList &rows) {
        QTest::addRow("%s %s", workbook, qPrintable(options.join(u' ')))
            << QString::fromLatin1(workbook) << options << rows;
    };
    const QString ann = u"ann@example.com valid"_s;
    const QString copy = u"ann@example.com duplicate"_s;
    const QStringList june{u"bob@example.com valid"_s, u"c@example.com valid"_s};
    row("two-sheets.xlsx", {u"--sheet"_s, u"May"_s}, {ann});
    row("two-sheets.xlsx", {u"--sheet"_s, u"June"_s}, june);
    row("two-sheets.xlsx", {u"--sheet"_s, u"all"_s}, QStringList(ann) + june);
    row("hidden-sheets.xlsx", {u"--hidden"_s, u"include"_s}, {ann, copy, copy});
    row("hidden-sheets.xlsx", {u"--hidden"_s, u"exclude"_s},
        {ann, u"ann@example.com excluded rowHidden"_s, u"ann@example.com excluded rowHidden"_s});
    row("hidden-rows.xlsx", {u"--hidden"_s, u"include"_s},
        {ann, u"bob@example.com valid"_s, u"flat@example.com valid"_s});
    row("filtered-rows.xlsx", {u"--hidden"_s, u"exclude"_s},
        {ann, u"bob@example.com excluded rowFilteredOut"_s, u"c@example.com valid"_s,
         u"below@example.com excluded rowHidden"_s});
    const QStringList crossedOut{ann, u"bob@example.com excluded cellStruck"_s,
                                 u"c@example.com excluded cellStruck"_s};
    row("struck-through.xlsx", {u"--struck"_s, u"exclude"_s},
        crossedOut + QStringList{u"d@example.com excluded cellStruck"_s});
    row("struck-through.xlsx", {u"--struck"_s, u"include"_s},
        QStringList(ann) + june + QStringList(u"d@example.com valid"_s));
    row("not-shown.xls", {u"--hidden"_s, u"include"_s, u"--struck"_s, u"exclude"_s},
        {ann, u"bob@example.com valid"_s, u"c@example.com excluded cellStruck"_s, copy});
}

void TestCliWorkbook::anAnswerDecides()
{
    QFETCH(const QString, workbook);
    QFETCH(const QStringList, options);
    const CliFixture cli;
    const Ran ran = cli.run(
        QStringList{u"check"_s, workbookPath(workbook), u"--report"_s, cli.path(u"report.csv"_s)} + options);
    QVERIFY2(ran.code == 0, ran.err.constData());
    QTEST(shown(readReport(cli.read(u"report.csv"_s))), "rows");
}

void TestCliWorkbook::aLinkIsReadBehindItsText_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("rows");
    const QString ann = u"https://www.linkedin.com/in/ann valid"_s;
    const QString bob = u"https://www.linkedin.com/in/bob valid"_s;
    const QString copy = u"https://www.linkedin.com/in/bob duplicate"_s;
    QTest::newRow("hyperlinks.xlsx") << QStringList{u"--column"_s, u"write=any"_s}
                                     << QStringList{ann, u"ann@example.com valid"_s, bob, copy};
    QTest::newRow("hyperlink.xls") << QStringList() << QStringList{ann};
}

void TestCliWorkbook::aLinkIsReadBehindItsText()
{
    QFETCH(const QStringList, options);
    const CliFixture cli;
    const QString workbook = workbookPath(QString::fromLatin1(QTest::currentDataTag()));
    const Ran ran =
        cli.run(QStringList{u"check"_s, workbook, u"--report"_s, cli.path(u"report.csv"_s)} + options);
    QVERIFY2(ran.code == 0, ran.err.constData());
    QTEST(shown(readReport(cli.read(u"report.csv"_s))), "rows");
}

void TestCliWorkbook::aFormulaWithoutResultIsARow()
{
    const CliFixture cli;
    const Ran ran = cli.run({u"check"_s, u"--json"_s, workbookPath(u"formula-without-result.xlsx"_s),
                             u"--report"_s, cli.path(u"report.csv"_s)});
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.number("rows"), 3);
    QVERIFY2(ran.err.contains("A2, A3, A4"), ran.err.constData());
    const std::vector<ReportRow> report = readReport(cli.read(u"report.csv"_s));
    QCOMPARE(shown(report), QStringList(3, u"invalid noResult"_s));
}

void TestCliWorkbook::aReportWorkbookGoesOnWhereItEnded()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = goodToken;
    const QString first = cli.write(u"first.csv"_s, "email\nann@example.com\nbob@\nann@example.com\n");
    QCOMPARE(cli.run({u"upload"_s, first, u"--report"_s, cli.path(u"first.xlsx"_s)}).code, 3);

    const Ran again = cli.run(
        {u"upload"_s, u"--json"_s, cli.path(u"first.xlsx"_s), u"--report"_s, cli.path(u"second.xlsx"_s)});
    QCOMPARE(again.number("rows"), 3);
    QCOMPARE(again.number("confirmed"), 0);
    QCOMPARE(sandbox.log().size(), size_t(1)); // nothing was left to send
    const Ran third = cli.run(
        {u"check"_s, u"--json"_s, cli.path(u"second.xlsx"_s), u"--report"_s, cli.path(u"third.csv"_s)});
    QCOMPARE(third.number("rows"), 3);
    const std::vector<ReportRow> report = readReport(cli.read(u"third.csv"_s));
    QCOMPARE(shown(report),
             (QStringList{u"ann@example.com excluded onListAlready"_s, u"invalid emailBadDomain"_s,
                          u"ann@example.com duplicate"_s}));
    QCOMPARE(report[1][u"file"_s], u"first.csv"_s);
    QCOMPARE(report[1][u"row"_s], u"3"_s);
}

void TestCliWorkbook::aReportIsKnownInAnyLanguage_data()
{
    QTest::addColumn<QByteArray>("writer");
    QTest::addColumn<QByteArray>("reader");
    QTest::newRow("German opened in English") << "de_DE.UTF-8"_ba
                                              << "C.UTF-8"_ba;
    QTest::newRow("English opened in German") << "C.UTF-8"_ba
                                              << "de_DE.UTF-8"_ba;
}

void TestCliWorkbook::aReportIsKnownInAnyLanguage()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has the language of its user, whatever the environment says");
#endif
    QFETCH(const QByteArray, writer);
    QFETCH(const QByteArray, reader);
    const CliFixture cli;
    const QByteArray header = "input,identifier,identifierType,name,status,reason\n";
    const QString first =
        cli.write(u"first.csv"_s, header + "a@example.com,a@example.com,email,,confirmed,\n");
    const auto copy = [&](const QString &from, const QString &to) {
        return cli.run({u"check"_s, from, u"--report"_s, cli.path(to)}).code;
    };
    {
        const Speaking language(writer);
        QCOMPARE(copy(first, u"second.csv"_s), 0);
    }
    const Speaking language(reader);
    QCOMPARE(copy(cli.path(u"second.csv"_s), u"third.csv"_s), 0);
    const std::vector<ReportRow> second = readReport(cli.read(u"second.csv"_s));
    const std::vector<ReportRow> third = readReport(cli.read(u"third.csv"_s));
    QCOMPARE(shown(second), QStringList(u"a@example.com excluded onListAlready"_s));
    QCOMPARE(shown(third), shown(second));
    QVERIFY(second[0][u"reason"_s] != third[0][u"reason"_s]);
}

QTEST_GUILESS_MAIN(TestCliWorkbook)
#include "tst_cliworkbook.moc"
