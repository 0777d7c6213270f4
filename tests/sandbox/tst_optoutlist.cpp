// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "sandbox/optoutlist.h"
#include "sandbox/ratewindow.h"

#include <QTest>

using namespace dnc::sandbox;
using namespace std::chrono_literals;

class TestOptOutList : public QObject {
    Q_OBJECT

private slots:
    void acceptsBodiesOfTheContract_data();
    void acceptsBodiesOfTheContract();
    void refusesBodiesAgainstTheContract_data();
    void refusesBodiesAgainstTheContract();
    void switchesDecideWhatIsUndocumented();
    void countsIdentifiersOfAnyBody();
    void isASetOfTypeAndExactText();
    void aRefusalKeepsTheWholeBatchOut();
    void partialLetsTheOthersIn();
    void duplicatesCanBeAnError();
    void namesFollowTheLatestRequest();
    void removesOneIdentifier();
    void removesWhatIsGivenAsItsFormSays();
    void pagesGoThroughTheWholeListAndBack();
    void filtersNarrowThePages();
    void searchFollowsItsMode();
    void newEntriesCanStayOutOfSight();
    void addingAgainCanRenewTimes();
    void storedFormsCanDiffer();
    void removalsDoNotDisturbACursor();
    void foreignCursorsAreRefused_data();
    void foreignCursorsAreRefused();
    void refusesQueriesAgainstTheContract_data();
    void refusesQueriesAgainstTheContract();
    void theWindowSlides();
};

namespace {

const QString now = QStringLiteral("2026-11-23T10:00:00.000Z");

NewItem item(const QString &identifier, const QString &type = QStringLiteral("email"),
             const QString &name = {})
{
    return {{identifier, type}, name};
}

QByteArray bodyOf(int count)
{
    const QByteArray one = R"({"identifier":"a@b.example","identifierType":"email"},)";
    return "{\"identifiers\":[" + one.repeated(count).chopped(count > 0 ? 1 : 0) + "]}";
}

OptOutList listOf(int count)
{
    OptOutList list;
    for (int i = 0; i < count; ++i) {
        const QString type = i % 2 == 0 ? QStringLiteral("email") : QStringLiteral("phone");
        (void)list.add({item(QStringLiteral("person-%1").arg(i), type)}, {}, now);
    }
    return list;
}

} // namespace

void TestOptOutList::acceptsBodiesOfTheContract_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("count");
    QTest::newRow("one") << bodyOf(1) << 1;
    QTest::newRow("500") << bodyOf(500) << 500;
    QTest::newRow("none") << bodyOf(0) << 0;
    QTest::newRow("with a name") << QByteArray(
        R"({"identifiers":[{"identifier":"x","identifierType":"web_chat","name":"N"}],"pauseActiveProspects":false})")
                                 << 1;
    QTest::newRow("with unknown properties")
        << QByteArray(R"({"a":1,"identifiers":[{"identifier":"x","identifierType":"sms","b":{}}]})") << 1;
    QTest::newRow("empty identifier")
        << QByteArray(R"({"identifiers":[{"identifier":"","identifierType":"linkedin"}]})") << 1;
    QTest::newRow("whatsapp") << QByteArray(
        R"({"identifiers":[{"identifier":"+1","identifierType":"whatsapp"}]})")
                              << 1;
}

void TestOptOutList::acceptsBodiesOfTheContract()
{
    QFETCH(QByteArray, body);
    QFETCH(int, count);
    const auto parsed = parseAddition(body, {});
    QVERIFY(std::holds_alternative<Addition>(parsed));
    QCOMPARE(static_cast<int>(std::get<Addition>(parsed).items.size()), count);
}

void TestOptOutList::refusesBodiesAgainstTheContract_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const QByteArray &body, const char *names) {
        QTest::newRow(name) << body << QString::fromLatin1(names);
    };
    row("nothing", "", "object");
    row("no JSON", "{", "object");
    row("array", "[]", "object");
    row("not UTF-8", "{\"identifiers\":[{\"identifier\":\"\xff\",\"identifierType\":\"email\"}]}", "object");
    row("no identifiers", "{}", "identifiers");
    row("identifiers not an array", R"({"identifiers":{}})", "array");
    row("501", bodyOf(501), "500");
    row("element not an object", R"({"identifiers":["a@b.example"]})", "objects");
    row("no identifier", R"({"identifiers":[{"identifierType":"email"}]})", "identifier is required");
    row("identifier a number", R"({"identifiers":[{"identifier":1,"identifierType":"phone"}]})", "string");
    row("no type", R"({"identifiers":[{"identifier":"a"}]})", "identifierType");
    row("unknown type", R"({"identifiers":[{"identifier":"a","identifierType":"domain"}]})",
        "identifierType");
    row("type in capitals", R"({"identifiers":[{"identifier":"a","identifierType":"Email"}]})",
        "identifierType");
    row("name null", R"({"identifiers":[{"identifier":"a","identifierType":"email","name":null}]})", "name");
    row("pause a text", R"({"identifiers":[],"pauseActiveProspects":"yes"})", "pauseActiveProspects");
    row("pause null", R"({"identifiers":[],"pauseActiveProspects":null})", "pauseActiveProspects");
}

void TestOptOutList::refusesBodiesAgainstTheContract()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, names);
    const auto parsed = parseAddition(body, {});
    QVERIFY(std::holds_alternative<Violation>(parsed));
    const QString message = std::get<Violation>(parsed).message;
    QVERIFY(message.startsWith(QStringLiteral("Invalid request body")));
    QVERIFY2(message.contains(names), qPrintable(message));
}

void TestOptOutList::switchesDecideWhatIsUndocumented()
{
    QVERIFY(std::holds_alternative<Violation>(parseAddition(bodyOf(0), {.acceptEmpty = false})));
    const QByteArray oldName = R"({"identifiers":[],"pauseActiveProspectWorkflows":false})";
    QVERIFY(!std::get<Addition>(parseAddition(oldName, {})).pauseActiveProspects);
    const auto parsed = parseAddition(oldName, {.acceptOldPauseName = true});
    QCOMPARE(std::get<Addition>(parsed).pauseActiveProspects, std::optional(false));
}

void TestOptOutList::countsIdentifiersOfAnyBody()
{
    QCOMPARE(countIdentifiers(bodyOf(501)), 501);
    QCOMPARE(countIdentifiers(R"({"identifier":"a","identifierType":"sms"})"), 1);
    QCOMPARE(countIdentifiers("rubbish"), 0);
    QCOMPARE(countIdentifiers(""), 0);
}

void TestOptOutList::isASetOfTypeAndExactText()
{
    OptOutList list;
    const QString phone = QStringLiteral("phone");
    const QString sms = QStringLiteral("sms");
    const auto first =
        list.add({item(QStringLiteral("+1"), phone), item(QStringLiteral("+1"), sms),
                  item(QStringLiteral("+1"), phone), item(QStringLiteral("A")), item(QStringLiteral("a"))},
                 {}, now);
    QCOMPARE(first.applied.size(), size_t(4));
    QCOMPARE(first.added, 4);
    QCOMPARE(list.items().size(), size_t(4));
    const auto again = list.add({item(QStringLiteral("+1"), sms), item(QStringLiteral("new"))}, {}, now);
    QVERIFY(!again.refused);
    QCOMPARE(again.applied.size(), size_t(2));
    QCOMPARE(again.added, 1);
    QCOMPARE(list.items().size(), size_t(5));
}

void TestOptOutList::aRefusalKeepsTheWholeBatchOut()
{
    OptOutList list;
    const auto result = list.add({item(QStringLiteral("good")), item(QStringLiteral("a-bad-one"))},
                                 {.refuse = {QStringLiteral("bad")}}, now);
    QVERIFY(result.refused);
    QVERIFY(result.applied.empty());
    QVERIFY(list.items().empty());
}

void TestOptOutList::partialLetsTheOthersIn()
{
    OptOutList list;
    const auto result = list.add({item(QStringLiteral("good")), item(QStringLiteral("a-bad-one"))},
                                 {.refuse = {QStringLiteral("bad")}, .partial = true}, now);
    QVERIFY(result.refused);
    QCOMPARE(result.applied.size(), size_t(1));
    QCOMPARE(list.items().front().identifier, QStringLiteral("good"));
}

void TestOptOutList::duplicatesCanBeAnError()
{
    OptOutList list = listOf(1);
    const ListRules rules{.duplicateIsError = true};
    QVERIFY(list.add({item(QStringLiteral("person-0")), item(QStringLiteral("other"))}, rules, now).refused);
    QCOMPARE(list.items().size(), size_t(1));
    QVERIFY(!list.add({item(QStringLiteral("other"))}, rules, now).refused);
}

void TestOptOutList::namesFollowTheLatestRequest()
{
    OptOutList list;
    const QString later = QStringLiteral("2026-11-23T11:00:00.000Z");
    (void)list.add({item(QStringLiteral("x"), QStringLiteral("email"), QStringLiteral("Ann"))}, {}, now);
    (void)list.add({item(QStringLiteral("x"))}, {}, later);
    QCOMPARE(list.items().front().label, QStringLiteral("Ann"));
    QCOMPARE(list.items().front().updatedAt, now);
    (void)list.add({item(QStringLiteral("x"), QStringLiteral("email"), QStringLiteral("Ada"))}, {}, later);
    QCOMPARE(list.items().front().label, QStringLiteral("Ada"));
    QCOMPARE(list.items().front().createdAt, now);
    QCOMPARE(list.items().front().updatedAt, later);
}

void TestOptOutList::removesOneIdentifier()
{
    OptOutList list = listOf(10);
    QVERIFY(!list.remove({QStringLiteral("person-4"), QStringLiteral("phone")}));
    QVERIFY(list.remove({QStringLiteral("person-4"), QStringLiteral("email")}));
    QVERIFY(!list.remove({QStringLiteral("person-4"), QStringLiteral("email")}));
    QVERIFY(list.remove({QStringLiteral("person-9"), QStringLiteral("phone")}));
    QCOMPARE(list.items().size(), size_t(8));
    QCOMPARE(list.add({item(QStringLiteral("person-4"))}, {}, now).added, 1);
    QCOMPARE(list.items().back().identifier, QStringLiteral("person-4"));
}

void TestOptOutList::removesWhatIsGivenAsItsFormSays()
{
    OptOutList list;
    (void)list.add({item(QStringLiteral("a@example.com"))}, {.storedForm = StoredForm::Upper}, now);
    QCOMPARE(list.items().front().identifier, QStringLiteral("A@EXAMPLE.COM"));
    QVERIFY(!list.remove({QStringLiteral("a@example.com"), QStringLiteral("email")}));
    QVERIFY(!list.remove({QStringLiteral("A@EXAMPLE.COM"), QStringLiteral("email")}, RemovalForm::Sent));
    QVERIFY(list.remove({QStringLiteral("A@EXAMPLE.COM"), QStringLiteral("email")}));
    (void)list.add({item(QStringLiteral("a@example.com"))}, {.storedForm = StoredForm::Upper}, now);
    QVERIFY(list.remove({QStringLiteral("a@example.com"), QStringLiteral("email")}, RemovalForm::Sent));
    QVERIFY(list.items().empty());
}

void TestOptOutList::pagesGoThroughTheWholeListAndBack()
{
    const OptOutList list = listOf(25);
    QStringList seen;
    PageQuery query{.limit = 10};
    auto page = list.page(query);
    QVERIFY(page->previous.isEmpty());
    for (int pages = 1; pages < 3; ++pages) {
        QVERIFY(page->hasMore);
        QCOMPARE(page->items.size(), size_t(10));
        query.cursor = page->next;
        page = list.page(query);
    }
    QVERIFY(!page->hasMore);
    QVERIFY(page->next.isEmpty());
    QCOMPARE(page->items.size(), size_t(5));
    QCOMPARE(page->items.back().identifier, QStringLiteral("person-24"));
    query.cursor = page->previous;
    page = list.page(query);
    QCOMPARE(page->items.front().identifier, QStringLiteral("person-10"));
    query.cursor = page->previous;
    page = list.page(query);
    QCOMPARE(page->items.front().identifier, QStringLiteral("person-0"));
    QVERIFY(page->previous.isEmpty());
    QVERIFY(page->hasMore);
}

void TestOptOutList::filtersNarrowThePages()
{
    const OptOutList list = listOf(25);
    const auto emails = list.page({.limit = 100, .identifierType = QStringLiteral("email")});
    QCOMPARE(emails->items.size(), size_t(13));
    QVERIFY(!emails->hasMore);
    QCOMPARE(list.page({.limit = 100, .search = QStringLiteral("PERSON-2")})->items.size(), size_t(6));
    QCOMPARE(list.page({.limit = 2, .search = QStringLiteral("person-2")})->items.size(), size_t(2));
    QVERIFY(list.page({.limit = 2, .search = QStringLiteral("nobody")})->items.empty());
}

void TestOptOutList::searchFollowsItsMode()
{
    OptOutList list;
    (void)list.add({item(QStringLiteral("ann@a.example")), item(QStringLiteral("joann@a.example"))}, {}, now);
    const auto count = [&](SearchMode mode, const char *search) {
        return list.page({.search = QString::fromLatin1(search), .mode = mode})->items.size();
    };
    QCOMPARE(count(SearchMode::Contains, "ANN@"), 2U);
    QCOMPARE(count(SearchMode::Prefix, "Ann"), 1U);
    QCOMPARE(count(SearchMode::Exact, "ann@"), 0U);
    QCOMPARE(count(SearchMode::Exact, "ann@a.example"), 1U);
    QCOMPARE(count(SearchMode::Ignored, "nobody"), 2U);
}

void TestOptOutList::newEntriesCanStayOutOfSight()
{
    OptOutList list;
    (void)list.add({item(QStringLiteral("a@a.example"))}, {}, now);
    QCOMPARE(list.page({.listedBefore = QStringLiteral("2026-11-23T09:59:59.999Z")})->items.size(), 0U);
    QCOMPARE(list.page({.listedBefore = now})->items.size(), 1U);
}

void TestOptOutList::addingAgainCanRenewTimes()
{
    const QString later = QStringLiteral("2026-11-24T10:00:00.000Z");
    for (const Renewal renewal : {Renewal::None, Renewal::Updated, Renewal::Both}) {
        OptOutList list;
        (void)list.add({item(QStringLiteral("a@a.example"))}, {}, now);
        (void)list.add({item(QStringLiteral("a@a.example"))}, {.renewal = renewal}, later);
        QCOMPARE(list.items().size(), 1U);
        QCOMPARE(list.items().front().createdAt, renewal == Renewal::Both ? later : now);
        QCOMPARE(list.items().front().updatedAt, renewal == Renewal::None ? now : later);
    }
}

void TestOptOutList::storedFormsCanDiffer()
{
    const auto kept = [](StoredForm form, const char *identifier) {
        OptOutList list;
        (void)list.add({item(QString::fromLatin1(identifier))}, {.storedForm = form}, now);
        return list.items().front().identifier;
    };
    QCOMPARE(kept(StoredForm::AsSent, "Ann@a.example"), QStringLiteral("Ann@a.example"));
    QCOMPARE(kept(StoredForm::Upper, "Ann@a.example"), QStringLiteral("ANN@A.EXAMPLE"));
    QCOMPARE(kept(StoredForm::Bare, "+14155550123"), QStringLiteral("14155550123"));
    QCOMPARE(kept(StoredForm::Bare, "https://linkedin.com/in/ann"), QStringLiteral("linkedin.com/in/ann"));
}

void TestOptOutList::removalsDoNotDisturbACursor()
{
    OptOutList list = listOf(10);
    const auto page = list.page({.limit = 5});
    QVERIFY(list.remove({QStringLiteral("person-2"), QStringLiteral("email")}));
    QVERIFY(list.remove({QStringLiteral("person-4"), QStringLiteral("email")}));
    const auto next = list.page({.limit = 5, .cursor = page->next});
    QCOMPARE(next->items.front().identifier, QStringLiteral("person-5"));
}

void TestOptOutList::foreignCursorsAreRefused_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::newRow("rubbish") << QStringLiteral("!!!");
    QTest::newRow("not ASCII") << QStringLiteral("äöü");
    QTest::newRow("other form") << QStringLiteral("YWJj");
    QTest::newRow("other filters")
        << listOf(5).page({.limit = 1, .identifierType = QStringLiteral("email")})->next;
}

void TestOptOutList::foreignCursorsAreRefused()
{
    QFETCH(QString, cursor);
    QVERIFY(!listOf(5).page({.limit = 1, .cursor = cursor}).has_value());
}

void TestOptOutList::refusesQueriesAgainstTheContract_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("none") << QByteArray() << true;
    QTest::newRow("limit 1") << QByteArray("limit=1") << true;
    QTest::newRow("limit 100") << QByteArray("limit=100&search=a%20b%2Bc") << true;
    QTest::newRow("limit 0") << QByteArray("limit=0") << false;
    QTest::newRow("limit 101") << QByteArray("limit=101") << false;
    QTest::newRow("limit a word") << QByteArray("limit=ten") << false;
    QTest::newRow("limit empty") << QByteArray("limit=") << false;
    QTest::newRow("type") << QByteArray("identifierType=web_chat") << true;
    QTest::newRow("unknown type") << QByteArray("identifierType=fax") << false;
}

void TestOptOutList::refusesQueriesAgainstTheContract()
{
    QFETCH(QByteArray, query);
    QTEST(std::holds_alternative<PageQuery>(parsePageQuery(query)), "accepted");
    const auto search = parsePageQuery("search=a%20b%2Bc+d");
    QCOMPARE(std::get<PageQuery>(search).search, QStringLiteral("a b+c d"));
}

void TestOptOutList::theWindowSlides()
{
    const RateWindow::Time start{};
    RateWindow window(3);
    QVERIFY(window.admit(start));
    QVERIFY(window.admit(start + 20s));
    QVERIFY(window.admit(start + 40s));
    QVERIFY(!window.admit(start + 59'500ms));
    QCOMPARE(window.untilNext(start + 59'500ms), 1s);
    QVERIFY(window.admit(start + 60s));
    QVERIFY(!window.admit(start + 79s));
    QCOMPARE(window.remaining(start + 80s), 1);
    RateWindow unlimited(0);
    for (int i = 0; i < 1000; ++i)
        QVERIFY(unlimited.admit(start));
}

QTEST_GUILESS_MAIN(TestOptOutList)
#include "tst_optoutlist.moc"
