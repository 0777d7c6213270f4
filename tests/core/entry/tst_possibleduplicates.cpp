// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/address/mailbox.h"
#include "core/entry/duplicatemarker.h"
#include "core/entry/possibleduplicates.h"
#include "core/phone/numbervariants.h"
#include "core/rules/rules.h"

#include <QTest>

using namespace dnc;

/// Entries that may be one mailbox or one line in two forms.
class TestPossibleDuplicates : public QObject {
    Q_OBJECT

private slots:
    void theLaterOfTwoFormsIsMarked_data();
    void theLaterOfTwoFormsIsMarked();
    void othersAreNotMarked_data();
    void othersAreNotMarked();
    void aMarkGoesWithItsReason();
    void aKeptEntryIsNotMarked();
    void linesHaveAnotherForm_data();
    void linesHaveAnotherForm();
};

namespace {

EntryStore listOf(const QByteArrayList &values)
{
    EntryStore store;
    for (const QByteArray &value : values)
        store.append(makeEntry({.input = {value.constData(), size_t(value.size())},
                                .name = {},
                                .type = {},
                                .origin = {},
                                .region = {}},
                               {}));
    markDuplicates(store);
    markPossibleDuplicates(store);
    return store;
}

} // namespace

void TestPossibleDuplicates::theLaterOfTwoFormsIsMarked_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    const auto row = [](const char *why, const char *first, const char *second) {
        QTest::newRow(why) << QByteArray(first) << QByteArray(second);
        QTest::addRow("%s, the other way around", why) << QByteArray(second) << QByteArray(first);
    };
    row("case", "jane@example.com", "Jane@example.com");
    row("a tag", "jane@example.com", "jane+news@example.com");
    row("two tags", "jane+a@example.com", "jane+b@example.com");
    row("dots at Gmail", "janedoe@gmail.com", "jane.doe@gmail.com");
    row("the other name of Gmail", "jane@gmail.com", "jane@googlemail.com");
    row("Argentina", "+5491123456789", "+541123456789");
    row("Benin", "+22990011234", "+2290190011234");
}

void TestPossibleDuplicates::theLaterOfTwoFormsIsMarked()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    const EntryStore store = listOf({first, "other@example.com", second});
    QCOMPARE(store.counts()[EntryStatus::Valid], 3U);
    QVERIFY(store.noteAt(0) != Note::PossibleDuplicate);
    // A number of a newer plan is a doubt already.
    const Note alone = noteAlone(store.at(2));
    QCOMPARE(store.noteAt(2), isDoubt(alone) ? alone : Note::PossibleDuplicate);
}

void TestPossibleDuplicates::othersAreNotMarked_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("dots elsewhere") << QByteArray("jane.doe@example.com")
                                    << QByteArray("janedoe@example.com");
    QTest::newRow("another domain") << QByteArray("Jane@example.com") << QByteArray("jane@example.org");
    QTest::newRow("the same value") << QByteArray("Jane@example.com") << QByteArray("Jane@example.com");
    QTest::newRow("other lines") << QByteArray("+5491123456789") << QByteArray("+541123456788");
    QTest::newRow("a tag alone") << QByteArray("+a@example.com") << QByteArray("+b@example.com");
}

void TestPossibleDuplicates::othersAreNotMarked()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    const EntryStore store = listOf({first, second});
    QVERIFY(store.noteAt(1) != Note::PossibleDuplicate);
}

void TestPossibleDuplicates::aMarkGoesWithItsReason()
{
    EntryStore store = listOf({"jane@example.com", "Jane@example.com"});
    QCOMPARE(store.noteAt(1), Note::PossibleDuplicate);
    QCOMPARE(markPossibleDuplicates(store), 0U);
    store.setStatus(0, EntryStatus::Excluded);
    QCOMPARE(markPossibleDuplicates(store), 1U);
    QCOMPARE(store.noteAt(1), Note::None);
}

void TestPossibleDuplicates::aKeptEntryIsNotMarked()
{
    EntryStore store = listOf({"jane@example.com", "Jane@example.com"});
    store.exchange(1, store.keptRow(1, Note::None));
    QCOMPARE(markPossibleDuplicates(store), 0U);
    QCOMPARE(store.noteAt(1), Note::None);
}

void TestPossibleDuplicates::linesHaveAnotherForm_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("other");
    const auto row = [](const char *number, const char *other) {
        QTest::newRow(number) << QByteArray(number) << QByteArray(other);
    };
    row("+5491123456789", "+541123456789");
    row("+541123456789", "+5491123456789");
    row("+5511961234567", "+551161234567");
    row("+551161234567", "+5511961234567");
    row("+551132345678", ""); // a fixed line has no ninth digit
    row("+5215512345678", "+525512345678");
    row("+22507123456", "+2250707123456");
    row("+2250707123456", "+22507123456");
    row("+22505123456", "+2250505123456");
    row("+22501234567", "+2250101234567");
    row("+22520123456", ""); // an old fixed line may be of any operator
    row("+2252720123456", "+22520123456");
    row("+22990011234", "+2290190011234");
    row("+2290190011234", "+22990011234");
    row("+14155550143", "");
    row("+442079460018", "");
}

void TestPossibleDuplicates::linesHaveAnotherForm()
{
    QFETCH(const QByteArray, number);
    QTEST(QByteArray::fromStdString(otherForm(number.toStdString())), "other");
}

QTEST_APPLESS_MAIN(TestPossibleDuplicates)
#include "tst_possibleduplicates.moc"
