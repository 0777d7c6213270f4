// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/proof/proofwindow.h"

#include "gui/table/entrytable.h"
#include "gui/table/listpage.h"
#include "upload/journal/job.h"

using namespace dnc;
using namespace Qt::StringLiterals;
using dnc::test::ProofWindow;

/// Comparing the list on screen with that of the account, and sending only what is new.
class TestComparing : public QObject {
    Q_OBJECT

private slots:
    void whatIsListedIsNotSent();
    void comparingCanBeUndone();
    void anEditWhileItIsComparedIsSent();
    void whatIsListedElsewhereIsSentHere();
    void theListIsComparedBeforeItIsSent();
    void theListIsNotSentWhenComparingIsCanceled();
    void allRowsAreSentUnlessAPersonChooses();
    void onlyNewRowsAreSentIfAPersonSaysSo();
    void whatWasTakenOffTheListIsNew();
    void singleRowsAreTakenOffTheList();
    void rowsThatNobodySentAreNotTakenOff();
};

namespace {

const QString threePeople = u"ann@example.com\nbob@example.com\neve@example.com"_s;

void compare(const ProofWindow &program)
{
    program.trigger("actionCompare");
    program.press("costButton");
    QTRY_VERIFY(!program.controller->uploads().isBusy());
}

Job newestJob(const ProofWindow &program)
{
    return program.controller->uploads().journal()->jobs().value().front();
}

} // namespace

void TestComparing::whatIsListedIsNotSent()
{
    ProofWindow program;
    program.service.addAsOther(u"ann@example.com"_s, u"email"_s);
    program.service.addAsOther(u"BOB@example.com"_s, u"email"_s);
    program.paste(threePeople);
    compare(program);
    QTRY_COMPARE(program.count(EntryStatus::Listed), 1U);
    program.waitFor("1 on the list, 2 not on the list");
    QVERIFY(program.messages().contains(u"similar"_s));
    program.click(u"uploadButton"_s);
    QTRY_VERIFY(program.canSend());
    program.click(u"sendButton"_s);
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), 2U);
    QCOMPARE(program.count(EntryStatus::Listed), 1U);
    const Job job = newestJob(program);
    QVERIFY(job.draft.compared.has_value());
    QCOMPARE(job.counts.total(), 3U);
    QCOMPARE(job.counts[EntryStatus::Listed], 1U);
}

void TestComparing::comparingCanBeUndone()
{
    ProofWindow program;
    program.service.addAsOther(u"ann@example.com"_s, u"email"_s);
    program.paste(threePeople);
    compare(program);
    QTRY_COMPARE(program.count(EntryStatus::Listed), 1U);
    program.trigger("actionUndo");
    QCOMPARE(program.count(EntryStatus::Valid), 3U);
    program.upload();
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), 3U);
    // Not every row that was sent had been absent.
    QVERIFY(!newestJob(program).draft.compared.has_value());
}

void TestComparing::anEditWhileItIsComparedIsSent()
{
    ProofWindow program;
    program.service.addAsOther(u"ann@example.com"_s, u"email"_s);
    program.paste(threePeople);
    program.service.addFault({u"delay"_s, 200, 0, 1});
    program.trigger("actionCompare");
    program.press("costButton");
    EntryTableModel &model = program.controller->model();
    QVERIFY(model.setData(model.index(0, int(Column::Identifier)), u"new@example.com"_s, Qt::EditRole));
    QTRY_VERIFY(!program.controller->uploads().isBusy());
    QCOMPARE(program.count(EntryStatus::Listed), 0U);
    program.upload();
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), 3U);
    QVERIFY(!newestJob(program).draft.compared.has_value());
}

void TestComparing::whatIsListedElsewhereIsSentHere()
{
    ProofWindow program;
    program.service.addAsOther(u"ann@example.com"_s, u"email"_s);
    program.paste(threePeople);
    compare(program);
    QTRY_COMPARE(program.count(EntryStatus::Listed), 1U);
    // The unsent list comes back, and what was known of the list does not.
    program.startAgain();
    QTRY_COMPARE(program.count(EntryStatus::Listed), 1U);
    program.upload();
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), 3U);
    QCOMPARE(program.count(EntryStatus::Listed), 0U);
}

void TestComparing::theListIsComparedBeforeItIsSent()
{
    ProofWindow program;
    program.service.addAsOther(u"bob@example.com"_s, u"email"_s);
    program.send(threePeople, u"compareRadio"_s);
    QCOMPARE(program.count(EntryStatus::Listed), 1U);
    QCOMPARE(program.count(EntryStatus::Confirmed), 2U);
    QVERIFY(newestJob(program).draft.compared.has_value());
}

void TestComparing::theListIsNotSentWhenComparingIsCanceled()
{
    ProofWindow program;
    program.service.addFault({u"delay"_s, 200, 0, -1});
    program.paste(threePeople);
    program.click(u"uploadButton"_s);
    QTRY_VERIFY(program.canSend());
    program.press("compareRadio");
    program.click(u"sendButton"_s);
    QTRY_VERIFY(program.controller->model().list().isLocked());
    program.press("cancelTask");
    QTRY_VERIFY(!program.controller->model().list().isLocked());
    QCOMPARE(program.count(EntryStatus::Valid), 3U);
    QVERIFY(program.service.list().empty());
    QVERIFY(program.controller->uploads().journal()->jobs()->empty());
}

void TestComparing::allRowsAreSentUnlessAPersonChooses()
{
    ProofWindow program;
    program.send(threePeople);
    program.startAgain();
    program.paste(threePeople + u"\nnew@example.com"_s);
    program.click(u"uploadButton"_s);
    QTRY_VERIFY(program.canSend());
    QVERIFY(program.isShown(u"earlierLabel"_s));
    QVERIFY(program.find<QLabel>(u"earlierLabel"_s)->text().startsWith(u"1 row(s) are new"_s));
    QVERIFY(program.find<QAbstractButton>(u"allRadio"_s)->isChecked());
    program.click(u"sendButton"_s);
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), 4U);
}

void TestComparing::onlyNewRowsAreSentIfAPersonSaysSo()
{
    ProofWindow program;
    program.send(threePeople);
    program.startAgain();
    program.send(threePeople + u"\nnew@example.com"_s, u"onlyNewRadio"_s);
    QCOMPARE(program.count(EntryStatus::Confirmed), 1U);
    QCOMPARE(program.count(EntryStatus::Excluded), 3U);
    QCOMPARE(newestJob(program).counts.total(), 4U);
    // The choice is not remembered.
    program.startAgain();
    program.paste(threePeople);
    program.click(u"uploadButton"_s);
    QTRY_VERIFY(program.canSend());
    QVERIFY(program.find<QAbstractButton>(u"allRadio"_s)->isChecked());
}

void TestComparing::whatWasTakenOffTheListIsNew()
{
    ProofWindow program;
    program.send(threePeople);
    program.openHistory();
    program.undo(3, true);
    program.waitFor("Removed 3 row(s)");
    program.startAgain();
    program.paste(threePeople);
    program.click(u"uploadButton"_s);
    QTRY_VERIFY(program.canSend());
    QVERIFY(program.find<QLabel>(u"earlierLabel"_s)->text().startsWith(u"3 row(s) are new"_s));
    QVERIFY(!program.isShown(u"onlyNewRadio"_s));
}

void TestComparing::singleRowsAreTakenOffTheList()
{
    ProofWindow program;
    program.send(threePeople, u"compareRadio"_s);
    EntryTable &table = program.controller->window().listPage().table();
    table.goTo(1, Column::Identifier);
    program.trigger("actionRemoveListed");
    program.press("costButton");
    QTRY_VERIFY(program.isShown(u"removeButton"_s));
    program.type("undoNumberEdit", u"1"_s);
    program.press("removeButton");
    program.waitFor("Removed 1 row(s)");
    QCOMPARE(program.sentIdentifiers(), (QStringList{u"ann@example.com"_s, u"eve@example.com"_s}));
    program.openHistory();
    QTRY_COMPARE(program.jobCell(1), u"Partly undone"_s);
}

void TestComparing::rowsThatNobodySentAreNotTakenOff()
{
    ProofWindow program;
    program.service.addAsOther(u"ann@example.com"_s, u"email"_s);
    program.paste(threePeople);
    program.trigger("actionRemoveListed");
    program.waitFor("None of the selected rows can be removed");
    QCOMPARE(program.service.list().size(), size_t(1));
}

QTEST_MAIN(TestComparing)
#include "tst_comparing.moc"
