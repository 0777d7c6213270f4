// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/duplicatemarker.h"
#include "upload/uploadplan.h"

#include "core/rules/rules.h"

#include <QTest>

using namespace dnc;
using namespace std::chrono_literals;

class TestUploadPlan : public QObject {
    Q_OBJECT

private slots:
    void countsWhatIsSentAndWhatStays();
    void estimatesByPace_data();
    void estimatesByPace();
};

void TestUploadPlan::countsWhatIsSentAndWhatStays()
{
    EntryStore entries;
    for (int i = 0; i < 501; ++i) {
        const std::string text = "person" + std::to_string(i) + "@example.com";
        entries.append(makeEntry({text, {}, {}, {}}, {}));
    }
    entries.append(makeEntry({"+14155550123", {}, {}, {}}, {}));
    entries.append(makeEntry({"@@", {}, {}, {}}, {}));
    entries.append(makeEntry({"person1@example.com", {}, {}, {}}, {}));
    markDuplicates(entries);
    entries.setStatus(0, EntryStatus::Excluded);
    entries.setStatus(1, EntryStatus::Unknown);
    const UploadPlan plan = makePlan(entries, 90);
    QCOMPARE(plan.ofType[size_t(IdentifierType::Email)], 500u);
    QCOMPARE(plan.ofType[size_t(IdentifierType::Phone)], 1u);
    QCOMPARE(plan.toSend, 501u);
    QCOMPARE(plan.requests, 2u);
    QCOMPARE(plan.staying[EntryStatus::Invalid], 1u);
    QCOMPARE(plan.staying[EntryStatus::Duplicate], 1u);
    QCOMPARE(plan.staying[EntryStatus::Excluded], 1u);
    QCOMPARE(plan.staying.total() + plan.toSend, entries.size());
}

void TestUploadPlan::estimatesByPace_data()
{
    QTest::addColumn<int>("requests");
    QTest::addColumn<int>("seconds");
    QTest::newRow("nothing") << 0 << 0;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("a minute's worth goes at once") << 90 << 45;
    QTest::newRow("one more has to wait") << 91 << 60;
    QTest::newRow("a million identifiers") << 2000 << 22 * 60;
}

void TestUploadPlan::estimatesByPace()
{
    QFETCH(const int, requests);
    QFETCH(const int, seconds);
    QCOMPARE(estimateDuration(quint32(requests), 90).count(), seconds);
}

QTEST_MAIN(TestUploadPlan)
#include "tst_uploadplan.moc"
