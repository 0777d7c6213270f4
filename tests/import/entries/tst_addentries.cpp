// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/reason.h"
#include "core/text/text.h"
#include "import/entries/addentries.h"
#include "import/entries/rowwalk.h"
#include "import/mapping/guessmapping.h"
#include "import/mapping/mapping.h"
#include "import/readdocument.h"
#include "import/shown.h"

#include <QTest>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

namespace {

Sheet sheetOf(const QByteArray &text)
{
    return readDocument(text, u"list.csv"_s).value().sheets.front();
}

ImportCounts takeIn(const Sheet &sheet, EntryStore &store, const ImportOptions &options = {})
{
    return addEntries(sheet, guessMapping(sheet, options.rules), options, store);
}

} // namespace

class TestAddEntries : public QObject {
    Q_OBJECT

private slots:
    void aListGivesItsEntries_data();
    void aListGivesItsEntries();
    void aHeaderIsToldFromData_data();
    void aHeaderIsToldFromData();
    void noRowVanishes();
    void theTypeOfAllRowsWins();
    void severalNameColumnsAreJoined();
    void entriesKeepTheirSource();
    void aFilterLeavesOutByItsOwnFlagAndLosesNoRow();
    void aCountryColumnSaysWhereItsNumbersAre();
    void asManyIdentifiersComeOutAsWentIn();
    void aSheetWithoutRowsGivesNothing();
    void allCoresJudgeAsOneWould();
    void entriesKeepTheTextOfAListOnlyWhereItIsLittleMoreThanTheirs();
    void whatIsGivenUpIsTakenInNoFurther_data();
    void whatIsGivenUpIsTakenInNoFurther();
};

void TestAddEntries::aListGivesItsEntries_data()
{
    QTest::addColumn<QStringList>("entries");
    QTest::newRow("comma-header.csv")
        << QStringList{u"2:1 email ann@example.com (Ann)"_s, u"3:1 email bob@example.com (Bob)"_s};
    QTest::newRow("semicolon-crlf.csv") << QStringList{u"2:3 email joerg@example.de (Jörg Müller)"_s};
    QTest::newRow("sendgrid-bounces.csv") << QStringList{u"2:3 email ann@example.com"_s};
    QTest::newRow("hubspot.csv") << QStringList{u"2:4 email ann@example.com (Ann Lee)"_s,
                                                u"2:5 phone +14155552671 (Ann Lee)"_s};
    QTest::newRow("brevo.csv") << QStringList{u"2:1 email ann@example.com (Lee Ann)"_s,
                                              u"2:4 sms 14155552671 (Lee Ann)"_s};
    QTest::newRow("outlook.csv") << QStringList{u"2:4 phone +14155552671 (Ann Lee)"_s,
                                                u"2:6 email ann@example.com (Ann Lee)"_s,
                                                u"2:9 email ann@example.org (Ann Lee)"_s};
    QTest::newRow("apollo.csv") << QStringList{u"2:4 email ann@example.com (Ann Lee)"_s,
                                               u"2:5 linkedin http://www.linkedin.com/in/annlee (Ann Lee)"_s};
    QTest::newRow("google-contacts.csv")
        << QStringList{u"2:5 email ann@example.com (Ann Lee)"_s, u"2:7 phone +1 415-555-2671 (Ann Lee)"_s};
    QTest::newRow("mailchimp.csv") << QStringList{u"2:1 email ann@example.com (Ann Lee)"_s};
    QTest::newRow("french.csv") << QStringList{u"2:3 email zoe@example.fr (Zoé Blanc)"_s,
                                               u"2:4 phone +33612345678 (Zoé Blanc)"_s};
    QTest::newRow("type-column.csv") << QStringList{
        u"2:1 whatsapp +14155552671 (Ann)"_s, u"3:1 web_chat jane_chat_7 (Jane)"_s, u"4:1 sms +14155552672"_s,
        u"5:1 email ann@example.com (Ann)"_s};
    QTest::newRow("several-in-a-cell.csv") << QStringList{
        u"2:1 email ann@example.com (Ann)"_s, u"2:1 email bob@example.com (Ann)"_s,
        u"2:2 phone +14155552671 (Ann)"_s, u"3:1 !email  (Nobody)"_s, u"4:1 !email not an address (Cid)"_s};
    QTest::newRow("headerless-email-name.csv")
        << QStringList{u"1:1 email ann@example.com (Ann Lee)"_s, u"2:1 email bob@example.com (Bob Ray)"_s};
    QTest::newRow("one-column-mixed.txt")
        << QStringList{u"1:1 email ann@example.com"_s, u"2:1 phone +1 415 555 2671"_s,
                       u"3:1 linkedin https://www.linkedin.com/in/jane-doe"_s,
                       u"4:1 !linkedin https://www.linkedin.com/sales/lead/ACwAAB1aBcD,NAME_SEARCH,cypw"_s};
    QTest::newRow("to-line.txt") << QStringList{u"1:1 email J@EXAMPLE.de (Müller, Jörg)"_s,
                                                u"1:1 email ann@b.com (Ann B)"_s,
                                                u"1:1 email bob@c.co.uk (Bob)"_s};
    QTest::newRow("ragged.csv") << QStringList{u"2:1 email ann@example.com"_s,
                                               u"3:1 email bob@example.com (Bob)"_s};
    QTest::newRow("empty-lines.csv") << QStringList{u"3:1 email ann@example.com"_s,
                                                    u"6:1 email bob@example.com"_s};
    QTest::newRow("own-report.csv") << QStringList{
        u"2:1 -sms +1 415 555 2671 (Ann)"_s, u"3:1 !email ann@ (=Bob)"_s, u"4:1 web_chat @jane (''=x)"_s};
}

void TestAddEntries::aListGivesItsEntries()
{
    QFETCH(QStringList, entries);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto document = readDocument(QStringLiteral(DNC_TEST_DATA "/lists/") + name);
    QVERIFY(document);
    EntryStore store;
    const ImportCounts counts = takeIn(document->sheets.front(), store);
    QCOMPARE(show(store), entries);
    QCOMPARE(counts.identifiers, quint32(entries.size()));
}

void TestAddEntries::aHeaderIsToldFromData_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<quint32>("firstDataRow");
    QTest::newRow("known word") << "E-Mail\na@example.com"_ba << 1U;
    QTest::newRow("known word alone") << "email"_ba << 1U;
    QTest::newRow("open word") << "Opt-outs\na@example.com"_ba << 1U;
    QTest::newRow("unknown words over identifiers") << "Adr,Wohnort\na@example.com,Bonn"_ba << 1U;
    QTest::newRow("behind an empty line") << "\nemail\na@example.com"_ba << 2U;
    QTest::newRow("identifiers at once") << "a@example.com\nb@example.com"_ba << 0U;
    QTest::newRow("an identifier beside a word") << "a@example.com,Mobile\nb@example.com,Home"_ba << 0U;
    QTest::newRow("a wrong first value is no header")
        << "jane at example\na@example.com\nb@example.com"_ba << 0U;
    QTest::newRow("a broken address is no header") << "mail@\na@example.com"_ba << 0U;
    QTest::newRow("a stand-in for nothing is no header") << "n/a\na@example.com"_ba << 0U;
}

void TestAddEntries::aHeaderIsToldFromData()
{
    QFETCH(QByteArray, text);
    QTEST(guessMapping(sheetOf(text), {}).firstDataRow, "firstDataRow");
}

void TestAddEntries::noRowVanishes()
{
    EntryStore store;
    const Sheet sheet = sheetOf("email,note\n,only a note\n  , \n\nnonsense,\n\"a@example.com\",x\n"_ba);
    const ImportCounts counts = takeIn(sheet, store);
    QCOMPARE(show(store),
             (QStringList{u"2:1 !email "_s, u"5:1 !email nonsense"_s, u"6:1 email a@example.com"_s}));
    QCOMPARE(store.at(0).issue, Issue::Empty);
    QCOMPARE(counts.rows, 3U);
    QCOMPARE(counts.identifiers, 3U);
}

void TestAddEntries::theTypeOfAllRowsWins()
{
    EntryStore store;
    const Sheet sheet = sheetOf("identifier,type,Phone\n+14155552671,phone,+14155552672"_ba);
    ImportOptions options;
    options.type = IdentifierType::WhatsApp;
    takeIn(sheet, store, options);
    QCOMPARE(show(store), (QStringList{u"2:1 whatsapp +14155552671"_s, u"2:3 whatsapp +14155552672"_s}));
}

void TestAddEntries::severalNameColumnsAreJoined()
{
    EntryStore store;
    takeIn(sheetOf(
               "First Name,Last Name,email\n Ann ,Lee,a@example.com\n,Ray,b@example.com\n,,c@example.com"_ba),
           store);
    QCOMPARE(show(store),
             (QStringList{u"2:3 email a@example.com (Ann Lee)"_s, u"3:3 email b@example.com (Ray)"_s,
                          u"4:3 email c@example.com"_s}));
}

void TestAddEntries::entriesKeepTheirSource()
{
    EntryStore store;
    takeIn(readDocument("a@example.com"_ba, u"first.csv"_s).value().sheets.front(), store);
    takeIn(readDocument("b@example.com"_ba, u"second.csv"_s).value().sheets.front(), store);
    QCOMPARE(store.size(), 2U);
    QCOMPARE(store.sources().at(store.at(0).origin.source).file, u"first.csv"_s);
    QCOMPARE(store.sources().at(store.at(1).origin.source).file, u"second.csv"_s);
}

void TestAddEntries::asManyIdentifiersComeOutAsWentIn()
{
    constexpr quint32 size = 1237;
    QByteArray text;
    for (quint32 i = 0; i < size; ++i) {
        const QByteArray number = QByteArray::number(i).rightJustified(4, '0');
        const std::array lines{"person" + number + "@example.com\n", "+1 415 555 " + number + "\n",
                               "https://www.linkedin.com/in/person-" + number + "/?trk=a\n",
                               "broken" + number + "@\n"};
        text += lines[i % lines.size()];
    }
    const auto document = readDocument(text, u"mixed.txt"_s);
    QVERIFY(document);
    EntryStore store;
    const ImportCounts counts = takeIn(document->sheets.front(), store);
    QCOMPARE(counts.rows, size);
    QCOMPARE(counts.identifiers, size);
    QCOMPARE(store.size(), size);
    for (quint32 i = 0; i < size; ++i)
        QCOMPARE(store.at(i).origin.row, i + 1);
    QCOMPARE(store.counts()[EntryStatus::Invalid], size / 4);
    QCOMPARE(store.counts()[EntryStatus::Valid], size - size / 4);
}

void TestAddEntries::aSheetWithoutRowsGivesNothing()
{
    for (const QByteArray &text : {""_ba, "\n\n"_ba, "email,name\n"_ba, " \n\t\n"_ba}) {
        EntryStore store;
        const ImportCounts counts = takeIn(sheetOf(text), store);
        QCOMPARE(counts.rows, 0U);
        QCOMPARE(store.size(), 0U);
    }
}

void TestAddEntries::allCoresJudgeAsOneWould()
{
    const QByteArrayList values{
        "ann%1@example.com",   "+1415555%1",         "https://www.linkedin.com/in/p-%1",
        "Ann <a%1@b.com>",     "x%1@bücher.example", "unknown %1",
        "a%1@b.com; c%1@d.de", "030 1234%1",         ""};
    QByteArray text = "identifier,name,country\n";
    for (int row = 0; row < 30'000; ++row)
        text +=
            QByteArray(values[row * 7 % values.size()]).replace("%1", QByteArray::number(1000 + row % 9000))
            + ",Ann " + QByteArray::number(row) + (row % 3 == 0 ? ",Germany\n" : ",USA\n");
    const Sheet sheet = sheetOf(text);
    const Mapping mapping = guessMapping(sheet, {});
    EntryStore expected;
    expected.addSource({sheet.file, sheet.name, sheet.sha256});
    const quint32 rows = walkRows(
        sheet, mapping, {}, [&](const FoundPlace &place) { expected.append(makeEntry(place.raw, {})); });
    EntryStore store;
    quint32 last = 0;
    const ImportCounts counts = addEntries(sheet, mapping, {}, store, [&](const EntryStore &, quint32 row) {
        QVERIFY(row > last);
        last = row;
    });
    QCOMPARE(counts.rows, rows);
    QCOMPARE(counts.identifiers, expected.size());
    QCOMPARE(store.size(), expected.size());
    QVERIFY(expected.size() > 30'000);
    for (quint32 entry = 0; entry < store.size(); ++entry)
        QCOMPARE(store.entry(entry), expected.entry(entry));
}

void TestAddEntries::entriesKeepTheTextOfAListOnlyWhereItIsLittleMoreThanTheirs()
{
    const auto isKept = [](const QByteArray &row) {
        const Sheet sheet = sheetOf("email,remark\n" + row.repeated(100));
        EntryStore store;
        takeIn(sheet, store);
        const bool stands = isWithin({sheet.keptText().constData(), size_t(sheet.keptText().size())},
                                     store.at(99).identifier);
        return stands && !sheet.keptText().isDetached();
    };
    QVERIFY(isKept("a@example.com,short\n"_ba));
    QVERIFY(!isKept("a@example.com," + QByteArray(100, 'x') + '\n'));
}

void TestAddEntries::whatIsGivenUpIsTakenInNoFurther_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("a list") << "email,name\n"_ba;
    QTest::newRow("a report of ours") << "input,identifier,identifier_type,name\n"_ba;
}

void TestAddEntries::whatIsGivenUpIsTakenInNoFurther()
{
    QFETCH(QByteArray, header);
    const Sheet sheet = sheetOf(header + QByteArray("ann@example.com,Ann\n").repeated(5000));
    ImportOptions options;
    EntryStore store;
    quint32 seen = 0;
    addEntries(sheet, guessMapping(sheet, {}), options, store, [&](EntryStore &, quint32 row) {
        seen = row;
        if (row >= 50)
            options.cancellation.cancel();
    });
    QVERIFY(seen >= 50 && seen < 4000);
    QVERIFY(store.size() >= 50 && store.size() < 4000);
}

void TestAddEntries::aFilterLeavesOutByItsOwnFlagAndLosesNoRow()
{
    const Sheet sheet =
        sheetOf("EMAIL,SMS,EMAIL_BLACKLISTED,SMS_BLACKLISTED\na@example.com,+14155552671, yes ,No\n"
                "b@example.com,+14155552672,No,YES"_ba);
    Mapping mapping = guessMapping(sheet, {});
    mapping.consent = {{.column = 2, .out = {"Yes"}, .channels = {IdentifierType::Email}},
                       {.column = 3, .out = {"Yes"}, .channels = {IdentifierType::Sms}}};
    EntryStore store;
    QCOMPARE(addEntries(sheet, mapping, {}, store).identifiers, 4U);
    QCOMPARE(store.counts()[EntryStatus::Valid], 2U);
    QCOMPARE(store.statusAt(0), EntryStatus::Valid);
    QCOMPARE(store.entry(1).issue, Issue::NoOptOut);
    QCOMPARE(store.entry(1).detail, "SMS_BLACKLISTED = No");
    QVERIFY(reason(store, 1).contains(u"SMS_BLACKLISTED = No"));
    QCOMPARE(store.statusAt(3), EntryStatus::Valid);
}

void TestAddEntries::aCountryColumnSaysWhereItsNumbersAre()
{
    EntryStore store;
    takeIn(sheetOf("Phone,Country\n030 12345678,Germany\n020 7946 0018,GB\n(415) 555-2671,\n"
                   "(415) 555-2672,no such land\n030 12345679,Deutschland\n"_ba),
           store);
    QStringList identifiers;
    for (quint32 i = 0; i < store.size(); ++i)
        identifiers << QString::fromStdString(store.entry(i).identifier);
    QCOMPARE(identifiers,
             (QStringList{u"+493012345678"_s, u"+442079460018"_s, u"+14155552671"_s, u"+14155552672"_s,
                          u"+493012345679"_s}));
}

QTEST_APPLESS_MAIN(TestAddEntries)
#include "tst_addentries.moc"
