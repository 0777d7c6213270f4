// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/plan/importplan.h"
#include "import/readdocument.h"
#include "import/readpasted.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"
#include "import/text/csv.h"

#include <QFile>
#include <QTemporaryFile>
#include <QTest>

using namespace dnc;
using namespace Qt::StringLiterals;
using Kind = ImportError::Kind;
using Rows = QStringList; ///< a row as `number|cell|cell`

namespace {

Rows rowsOf(const Sheet &sheet)
{
    Rows rows;
    for (quint32 row = 0; row < sheet.rowCount(); ++row) {
        QString shown = QString::number(sheet.rowNumber(row));
        for (quint32 column = 0; column < sheet.columnCount(row); ++column)
            shown += u'|' + QString::fromUtf8(sheet.cell(row, column));
        rows.append(shown);
    }
    return rows;
}

QString dataFile(const QString &name)
{
    return QStringLiteral(DNC_TEST_DATA "/lists/") + name;
}

} // namespace

class TestReadDocument : public QObject {
    Q_OBJECT

private slots:
    void theSemicolonsOfHtmlSeparateNothing();
    void aFileGivesItsRows_data();
    void aFileGivesItsRows();
    void aBadFileIsNamedWithItsPlace_data();
    void aBadFileIsNamedWithItsPlace();
    void bytesAreReadLikeAFile();
    void aPersonsEncodingAndSeparatorAreKept();
    void aListKnowsTheHashOfItsBytes();
    void whatIsGivenUpEndsAsCancelled_data();
    void whatIsGivenUpEndsAsCancelled();
    void whatIsPastedCanBeGivenUp();
    void theBeginningOfALongListIsThatOfTheWhole_data();
    void theBeginningOfALongListIsThatOfTheWhole();
    void whatHasNoBeginningOfItsOwnShowsNone_data();
    void whatHasNoBeginningOfItsOwnShowsNone();
    void aDocumentThatIsUsedUpGivesTheSameEntries_data();
    void aDocumentThatIsUsedUpGivesTheSameEntries();
    void anyBytesAreReadOrRefused();
    void pastedTextGivesItsRows_data();
    void pastedTextGivesItsRows();
    void aPastedQuoteThatIsNeverClosedIsNamed();
};

void TestReadDocument::aFileGivesItsRows_data()
{
    QTest::addColumn<Rows>("rows");
    const Rows annAndBob{u"1|email|name"_s, u"2|ann@example.com|Ann"_s, u"3|bob@example.com|Bob"_s};
    for (const char *name : {"comma-header.csv", "lone-cr.csv", "pipe.csv"})
        QTest::newRow(name) << annAndBob;
    QTest::newRow("windows-1252.csv")
        << Rows{u"1|E-Mail|Name"_s, u"2|andre@example.com|André “Dédé” Müller €"_s};
    QTest::newRow("utf8-bom.csv") << Rows{u"1|email"_s, u"2|ann@example.com"_s};
    for (const char *name : {"utf16le-bom.txt", "utf16le-no-bom.txt", "utf16be-no-bom.txt"})
        QTest::newRow(name) << Rows{u"1|email|name"_s, u"2|ann@example.com|Änn"_s};
    QTest::newRow("utf8-one-line-windows-1252.csv")
        << Rows{u"1|email|name"_s, u"2|ann@example.com|Zoë 日本"_s, u"3|bob@example.com|André"_s};
    QTest::newRow("sep-line.csv") << Rows{u"2|email|name"_s, u"3|ann@example.com|Doe; Ann"_s};
    QTest::newRow("empty.csv") << Rows{};
    QTest::newRow("header-alone.csv") << Rows{u"1|email|name"_s};
    QTest::newRow("ragged.csv") << Rows{u"1|email|name|city"_s, u"2|ann@example.com"_s,
                                        u"3|bob@example.com|Bob|Bonn|extra"_s};
    QTest::newRow("empty-lines.csv") << Rows{u"1|email"_s, u"2"_s, u"3|ann@example.com"_s,
                                             u"4"_s,       u"5"_s, u"6|bob@example.com"_s};
    QTest::newRow("sales-navigator-links.txt")
        << Rows{u"1|https://www.linkedin.com/sales/lead/ACwAAB1aBcD,NAME_SEARCH,cypw?_ntb=x1"_s,
                u"2|https://www.linkedin.com/sales/lead/ACwAAC2eFgH,NAME_SEARCH,aB3d"_s};
    QTest::newRow("one-column-mixed.txt")
        << Rows{u"1|ann@example.com"_s, u"2|+1 415 555 2671"_s, u"3|https://www.linkedin.com/in/jane-doe"_s,
                u"4|https://www.linkedin.com/sales/lead/ACwAAB1aBcD,NAME_SEARCH,cypw"_s};
    QTest::newRow("to-line.txt") << Rows{
        u"1|\"Müller, Jörg\" <J@EXAMPLE.de>; 'Ann B' <ann@b.com>, bob@c.co.uk (Bob)"_s};
    QTest::newRow("thousands-separators.txt") << Rows{u"1|4,155,552,671"_s, u"2|4,155,552,672"_s};
}

void TestReadDocument::aFileGivesItsRows()
{
    QFETCH(Rows, rows);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto document = readDocument(dataFile(name));
    QVERIFY2(document, document ? "" : qPrintable(describe(document.error())));
    QCOMPARE(document->file, name);
    QCOMPARE(rowsOf(document->sheets.front()), rows);
}

void TestReadDocument::aBadFileIsNamedWithItsPlace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, Kind kind, const QStringList &words) {
        QTest::newRow(*name ? name : "the folder itself") << QString::fromLatin1(name) << kind << words;
    };
#ifdef Q_OS_WIN
    row("missing.csv", Kind::CannotOpen, {}); // Windows and Wine have their own words
#else
    row("missing.csv", Kind::CannotOpen, {u"No such file"_s});
#endif
    row("", Kind::CannotOpen, {u"folder"_s});
    row("unbalanced-quote.csv", Kind::UnbalancedQuote, {u"row 2"_s, u"column 2"_s});
    row("quote-closed-by-a-later-one.csv", Kind::UnbalancedQuote, {u"row 2"_s, u"column 2"_s});
    row("nul-byte.csv", Kind::NotText, {});
    row("byte-of-no-encoding.csv", Kind::BadEncoding, {u"line 3"_s});
    row("utf16le-cut-off.txt", Kind::BadEncoding, {u"cut off"_s});
    row("zip-named-csv.csv", Kind::Damaged, {u"cut off"_s});
    row("page-without-a-list.html", Kind::NotText, {u"web page"_s});
    row("xml-named-xls.xls", Kind::Damaged, {u"not XML"_s});
    row("feed.xml", Kind::NotText, {u"an XML file"_s, u"XLSX"_s});
    row("~$list.xlsx", Kind::NotText, {u"“list.xlsx” is open"_s});
    row(".~lock.list.ods#", Kind::NotText, {u"“list.ods” is open"_s});
}

void TestReadDocument::aBadFileIsNamedWithItsPlace()
{
    QFETCH(QString, name);
    QFETCH(QStringList, words);
    const auto document = readDocument(dataFile(name));
    QVERIFY(!document);
    QTEST(document.error().kind, "kind");
    const QString text = describe(document.error());
    for (const QString &word : words + QStringList{name})
        QVERIFY2(text.contains(word), qPrintable(text));
}

void TestReadDocument::bytesAreReadLikeAFile()
{
    const auto document = readDocument("email;name\na@example.com;A\n"_ba, u"standard input"_s);
    QVERIFY(document);
    QCOMPARE(document->file, u"standard input"_s);
    QCOMPARE(document->sheets.front().columnCount(), 2U);
    const auto refused = readDocument("%PDF-1.7"_ba, u"standard input"_s);
    QVERIFY(!refused);
    QVERIFY(describe(refused.error()).startsWith(u"standard input"_s));
    // A message of Outlook is built like a workbook, with a stream for each of its properties.
    const QString stream = u"__substg1.0_0C1F001F"_s;
    const QByteArray message = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(600, '\0')
        + QByteArray(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2);
    const auto mail = readDocument(message, u"removal.msg"_s);
    QVERIFY(!mail && describe(mail.error()).contains(u"Outlook"_s));
}

void TestReadDocument::aPersonsEncodingAndSeparatorAreKept()
{
    const QByteArray bytes = "a@example.com;Gy\xF5ri, Anna\n"_ba;
    const auto guessed = readDocument(bytes, u"list"_s);
    QVERIFY(guessed);
    QCOMPARE(guessed->encoding, u"windows-1252"_s);
    QCOMPARE(guessed->separator, ';');
    const auto chosen = readDocument(bytes, u"list"_s, {.encoding = u"ISO-8859-2"_s, .separator = ','});
    QVERIFY(chosen);
    QCOMPARE(chosen->encoding, u"ISO-8859-2"_s);
    QCOMPARE(chosen->separator, ',');
    QCOMPARE(rowsOf(chosen->sheets.front()), Rows{u"1|a@example.com;Győri| Anna"_s});
    const auto whole = readDocument(bytes, u"list"_s, {.separator = noSeparator});
    QCOMPARE(rowsOf(whole->sheets.front()), Rows{u"1|a@example.com;Gyõri, Anna"_s});
    const auto unknown = readDocument(bytes, u"list"_s, {.encoding = u"klingon"_s});
    QVERIFY(!unknown);
    QVERIFY(describe(unknown.error()).contains(u"klingon"_s));
}

void TestReadDocument::aListKnowsTheHashOfItsBytes()
{
    // as sha256sum says; the byte order mark counts
    const QString ofFile = u"2ea62726e0d47dbaac325d7e3ff96a8b8161350cb428928465e8d52fff566dcb"_s;
    const Document document = readDocument(dataFile(u"utf8-bom.csv"_s)).value();
    QCOMPARE(document.sheets.front().sha256, ofFile);
    const QString ofText = u"71d4f55f72fa128dfb468a1a3901507c804b74316488744d769d7f4b16696476"_s;
    QCOMPARE(readDocument(QByteArray("ann@example.com"), u"-"_s)->sheets.front().sha256, ofText);
    QCOMPARE(readPastedText(u"ann@example.com"_s)->sheets.front().sha256, ofText);
    EntryStore store;
    addEntries(document, makePlan(document, {}), {}, store);
    QCOMPARE(store.sources().front().sha256, ofFile);
}

void TestReadDocument::whatIsGivenUpEndsAsCancelled_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto bytesOf = [](const char *name) {
        QFile file(QStringLiteral(DNC_TEST_DATA "/workbooks/") + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTest::newRow("a text, by two threads") << QByteArray("ann@example.com,Ann\n").repeated(100'000);
    QTest::newRow("a text in windows-1252") << "ann@example.com,Andr\xE9\n"_ba.repeated(100'000);
    QTest::newRow("a text in Shift_JIS") << "ann@example.com,\x93\x63\x92\x86\n"_ba.repeated(100'000);
    QTest::newRow("a text in UTF-16") << "\xFE\xFF"_ba + QByteArray("\0a\0@\0b\0\n", 8).repeated(100'000);
    QTest::newRow("a text in two encodings")
        << "Ren\xC3\xA9\n"_ba + "ann@example.com,Andr\xE9\n"_ba.repeated(10'000);
    QTest::newRow("a To: line on each line") << "Ann <ann@example.com>\n"_ba.repeated(100'000);
    QTest::newRow("a page") << "<table>"_ba + "<tr><td>ann@example.com"_ba.repeated(10'000);
    QTest::newRow("lines of a page") << "<html>"_ba + "<p>ann@example.com"_ba.repeated(10'000);
    QTest::newRow("XLSX") << bytesOf("million-formatted-rows.xlsx");
    QTest::newRow("ODS") << bytesOf("hidden-column.ods");
}

void TestReadDocument::whatIsGivenUpEndsAsCancelled()
{
    QFETCH(QByteArray, bytes);
    Cancellation cancellation;
    cancellation.cancel();
    const auto document = readDocument(bytes, u"list"_s, {}, cancellation);
    QVERIFY(!document);
    QCOMPARE(document.error().kind, ImportError::Kind::Canceled);
}

void TestReadDocument::whatIsPastedCanBeGivenUp()
{
    Cancellation cancellation;
    cancellation.cancel();
    const QByteArray page = "<p><a href='mailto:ann@example.com'>Ann</a>"_ba.repeated(10'000);
    for (const Pasted &pasted :
         {Pasted{u"Please take ann@example.com off, thank you\n"_s.repeated(10'000), {}},
          Pasted{u"ann@example.com,Ann\n"_s.repeated(10'000), {}}, Pasted{u"Ann"_s, page},
          Pasted{{}, page}}) {
        const auto document = readPasted(pasted, cancellation);
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ImportError::Kind::Canceled);
    }
}

void TestReadDocument::theBeginningOfALongListIsThatOfTheWhole_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("UTF-8") << "email;name\n"_ba
                           << "ann@example.com;Zoë\n"_ba;
    QTest::newRow("CRLF") << "email,name\r\n"_ba
                          << "ann@example.com,Ann\r\n"_ba;
    QTest::newRow("lone CR") << "email,name\r"_ba
                             << "ann@example.com,Ann\r"_ba;
    QTest::newRow("windows-1252") << "email,name\n"_ba
                                  << "ann@example.com,Zo\xEB M\xFCller\n"_ba;
    QTest::newRow("lines within quotes") << "email,name\n"_ba
                                         << "ann@example.com,\"A\nn\nn\nn\nn\"\n"_ba;
    QTest::newRow("one value a line") << ""_ba
                                      << "ann@example.com\n"_ba;
    QTest::newRow("a byte order mark") << "\xEF\xBB\xBF"
                                          "email\n"_ba
                                       << "ann@example.com\n"_ba;
}

void TestReadDocument::theBeginningOfALongListIsThatOfTheWhole()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, row);
    // rows of several lengths, so that the cut comes anywhere in them
    for (const QByteArray &first : {""_ba, "x"_ba, "xxxxxxxxx"_ba}) {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(begin + first + row.repeated(350'000 / row.size()));
        file.close();
        const Rows all = rowsOf(readDocument(file.fileName())->sheets.front());
        const auto beginning = readBeginning(file.fileName());
        QVERIFY(beginning);
        const Rows rows = rowsOf(beginning->sheets.front());
        QVERIFY(rows.size() > 2000 && rows.size() < all.size());
        QCOMPARE(rows, all.first(rows.size()));
        QVERIFY(beginning->sheets.front().sha256.isEmpty());
    }
}

void TestReadDocument::whatHasNoBeginningOfItsOwnShowsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    constexpr qsizetype isLong = 400'000;
    QTest::newRow("a short list") << "ann@example.com\n"_ba;
    QTest::newRow("a workbook") << "PK\x03\x04"_ba + QByteArray(isLong, 'x');
    QTest::newRow("a picture") << "\x89PNG\r\n\x1A\n"_ba + QByteArray(isLong, 'x');
    QTest::newRow("a web page") << "<html>\n"_ba + QByteArray("<p>ann@example.com</p>\n").repeated(20'000);
    QTest::newRow("one endless line") << QByteArray(isLong, 'x');
    QTest::newRow("one endless cell") << "\""_ba + QByteArray("ann@example.com\n").repeated(30'000);
}

void TestReadDocument::whatHasNoBeginningOfItsOwnShowsNone()
{
    QFETCH(QByteArray, bytes);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(bytes);
    file.close();
    const auto beginning = readBeginning(file.fileName());
    QVERIFY(!beginning || beginning->sheets.front().rowCount() == 0);
}

void TestReadDocument::aDocumentThatIsUsedUpGivesTheSameEntries_data()
{
    QTest::addColumn<bool>("isShared");
    QTest::newRow("whose text nobody else has") << false;
    QTest::newRow("whose text is read again") << true;
}

void TestReadDocument::aDocumentThatIsUsedUpGivesTheSameEntries()
{
    QFETCH(bool, isShared);
    QByteArray text("email,name,unsubscribed\n");
    for (int i = 0; i < 60'000; ++i)
        text += "person" + QByteArray::number(i) + "@example.com,\"Ann \"\"A\"\"\"," + (i % 3 ? "Yes" : "No")
            + '\n';
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(text);
    file.close();
    const Document whole = readDocument(file.fileName()).value();
    const ImportPlan plan = makePlan(whole, {});
    EntryStore expected;
    addEntries(whole, plan, {}, expected);
    QCOMPARE(expected.counts()[EntryStatus::Excluded], 20'000U);
    const QByteArray shared = text;
    auto spent = isShared ? readDocument(shared, whole.file) : readDocument(file.fileName());
    EntryStore store;
    QCOMPARE(takeEntries(std::move(*spent), plan, {}, store).rows, 60'000U);
    QCOMPARE(store.size(), expected.size());
    for (quint32 i = 0; i < store.size(); ++i)
        QVERIFY(store.entry(i) == expected.entry(i));
    QVERIFY(file.open() && file.readAll() == shared); // which is what "Change…" reads again
}

void TestReadDocument::anyBytesAreReadOrRefused()
{
    quint32 state = 20261123;
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes(round % 97, '\0');
        for (char &byte : bytes) {
            state = state * 1664525U + 1013904223U;
            constexpr std::string_view likely = "\"\",;\t\r\n|=@<>ab1\xC3\xA4\xFF\xFE";
            byte = (state >> 28U) == 0 ? char(state >> 16U) : likely[(state >> 16U) % likely.size()];
        }
        const auto document = readDocument(bytes, u"noise"_s);
        QVERIFY(document || !describe(document.error()).isEmpty());
        const auto pasted = readPastedText(QString::fromLatin1(bytes));
        QVERIFY(pasted || !describe(pasted.error()).isEmpty());
    }
}

void TestReadDocument::pastedTextGivesItsRows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    const Rows annAndBob{u"1|a@example.com|Ann"_s, u"2|b@example.com|Bob"_s};
    const Rows two{u"1|a@example.com"_s, u"2|b@example.com"_s};
    QTest::newRow("nothing") << u""_s << Rows{};
    QTest::newRow("one value") << u"a@example.com"_s << Rows{u"1|a@example.com"_s};
    QTest::newRow("one a line") << u"a@example.com\r\n+14155552671\r\n"_s
                                << Rows{u"1|a@example.com"_s, u"2|+14155552671"_s};
    QTest::newRow("table from a spreadsheet") << u"email\tname\na@example.com\t\"Doe\nAnn\"\n"_s
                                              << Rows{u"1|email|name"_s, u"2|a@example.com|Doe\nAnn"_s};
    QTest::newRow("commas") << u"a@example.com,Ann\nb@example.com,Bob"_s << annAndBob;
    QTest::newRow("semicolons") << u"a@example.com;Ann\nb@example.com;Bob"_s << annAndBob;
    QTest::newRow("To: line") << u"\"Müller, Jörg\" <J@EXAMPLE.de>; 'Ann B' <ann@b.com>, bob@c.co.uk (Bob)"_s
                              << Rows{u"1|J@EXAMPLE.de|Müller, Jörg"_s, u"2|ann@b.com|Ann B"_s,
                                      u"3|bob@c.co.uk|Bob"_s};
    QTest::newRow("plain addresses on one line") << u"a@example.com, b@example.com"_s << two;
    QTest::newRow("some lines with names")
        << u"a@example.com\nBob <b@example.com>\n"_s << Rows{u"1|a@example.com"_s, u"2|b@example.com|Bob"_s};
    QTest::newRow("line separators of a web page") << u"a@example.com\u2028b@example.com"_s << two;
    QTest::newRow("terminator counted in") << u"a@example.com\0"_s << Rows{u"1|a@example.com"_s};
}

void TestReadDocument::pastedTextGivesItsRows()
{
    QFETCH(QString, text);
    QFETCH(Rows, rows);
    const auto document = readPastedText(text);
    QVERIFY(document);
    QVERIFY(!document->file.isEmpty());
    QCOMPARE(rowsOf(document->sheets.front()), rows);
}

void TestReadDocument::aPastedQuoteThatIsNeverClosedIsNamed()
{
    const auto document = readPastedText(u"a@example.com\tAnn\nb@example.com\t\"Bob\n"_s);
    QVERIFY(!document);
    QCOMPARE(document.error().kind, Kind::UnbalancedQuote);
    QCOMPARE(document.error().row, 2U);
}

void TestReadDocument::theSemicolonsOfHtmlSeparateNothing()
{
    for (const QByteArray &text : {"jane.q&#64;acme.com\nbob@acme.com&nbsp;\n"_ba,
                                   "&lt;jane@acme.com&gt;\n&lt;bob@acme.com&gt;\n"_ba}) {
        const auto document = readDocument(text, u"list"_s);
        QVERIFY(document);
        QCOMPARE(document->sheets.front().columnCount(), 1U);
    }
    const auto columns = readDocument("jane&amp;co@acme.com;Ann\nbob@acme.com;Bob\n"_ba, u"list"_s);
    QVERIFY(columns);
    QCOMPARE(columns->sheets.front().columnCount(), 3U);
}

QTEST_APPLESS_MAIN(TestReadDocument)
#include "tst_readdocument.moc"
