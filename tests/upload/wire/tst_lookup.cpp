// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/lookup.h"

#include <QTest>

using namespace dnc;
using Kind = Lookup::Kind;

Q_DECLARE_METATYPE(dnc::Lookup::Kind)
Q_DECLARE_METATYPE(dnc::Reply)

namespace {

const QByteArray apiError = R"({"error":"Forbidden","message":"No"})";

QByteArray item(const QByteArray &identifier, const QByteArray &type = "email", const QByteArray &more = {})
{
    return "{\"identifier\":\"" + identifier + "\",\"identifierType\":\"" + type + '"' + more + '}';
}

Reply listing(const QByteArray &items, const QByteArray &more = {})
{
    return {.framing = {.end = BodyEnd::Length, .afterWholeRequest = true},
            .status = 200,
            .body = "{\"data\":[" + items + ']' + more + '}'};
}

} // namespace

/// What a search of the list says about one identifier.
class TestLookup : public QObject {
    Q_OBJECT

private slots:
    void onlyAListingTells_data();
    void onlyAListingTells();
    void theLaterTimeCounts();
};

void TestLookup::onlyAListingTells_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<Kind>("kind");
    const QByteArray ann = item("Ann@example.com");
    QTest::newRow("found") << listing(ann) << Kind::Listed;
    QTest::newRow("found among others") << listing(item("Joe.Ann@example.com") + ',' + ann) << Kind::Listed;
    QTest::newRow("found, domain in capitals") << listing(item("Ann@EXAMPLE.COM")) << Kind::Listed;
    QTest::newRow("found although search is ignored")
        << listing(item("x@y.example") + ',' + ann) << Kind::Listed;
    QTest::newRow("absent") << listing("") << Kind::Absent;
    QTest::newRow("of another type") << listing(item("Ann@example.com", "linkedin")) << Kind::Absent;
    QTest::newRow("only longer ones") << listing(item("Joe.Ann@example.com")) << Kind::Absent;
    QTest::newRow("search is ignored") << listing(item("x@y.example")) << Kind::Unusable;
    QTest::newRow("more than one page")
        << listing(item("Joe.Ann@example.com"), R"(,"hasMore":true)") << Kind::Unusable;
    QTest::newRow("no list") << Reply{.framing = {BodyEnd::Length, true, false}, .status = 200, .body = "{}"}
                             << Kind::Failed;
    QTest::newRow("refused") << Reply{.status = 403, .body = apiError} << Kind::Failed;
    Reply early = listing(ann);
    early.framing.afterWholeRequest = false;
    QTest::newRow("before the request") << early << Kind::Failed;
    Reply doubled = listing("");
    doubled.framing.hasBytesBehind = true;
    QTest::newRow("bytes behind") << doubled << Kind::Failed;
    Reply broken = listing("");
    broken.framing.end = BodyEnd::Malformed;
    QTest::newRow("malformed") << broken << Kind::Failed;
}

void TestLookup::onlyAListingTells()
{
    QFETCH(Reply, reply);
    QFETCH(Kind, kind);
    QCOMPARE(readLookup(reply, {IdentifierType::Email, "Ann@example.com"}).kind, kind);
}

void TestLookup::theLaterTimeCounts()
{
    const auto changed = [](const QByteArray &times) {
        return readLookup(listing(item("a@example.com", "email", times)),
                          {IdentifierType::Email, "a@example.com"})
            .changed;
    };
    const auto at = changed(R"(,"createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-02T00:00:00.500Z")");
    QCOMPARE(at.value().time_since_epoch().count(), 1'767'312'000'500);
    QVERIFY(changed(R"(,"createdAt":"2026-01-01T00:00:00+01:00")"));
    QVERIFY(!changed(R"(,"createdAt":"2026-01-01T00:00:00")")); // in which zone?
    QVERIFY(!changed(R"(,"createdAt":"yesterday")"));
    QVERIFY(!changed(""));
}

QTEST_APPLESS_MAIN(TestLookup)
#include "tst_lookup.moc"
