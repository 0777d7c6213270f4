// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/deskfixture.h"

#include "gui/guard.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace dnc;
using namespace dnc::tests;
using namespace Qt::StringLiterals;

class GuardTest : public QObject {
    Q_OBJECT

private slots:
    void theOwnDomainIsWarnedAbout();
    void aMailProviderAmongTheDomainsIsWarnedAbout();
    void aListFarLargerThanUsualIsWarnedAbout();
    void newIdentifiersAreComparedWithTheJournal();
    void aLargeUploadAsksForItsNumber();
};

namespace {

EntryStore storeOf(const QStringList &inputs)
{
    EntryStore store;
    for (const QString &input : inputs)
        store.append(makeEntry({.input = input.toStdString()}, {}));
    return store;
}

void uploadAll(DeskFixture &f, const QString &list)
{
    f.desk->importer().readPasted({.text = list});
    QTRY_COMPARE(f.rows(), quint32(list.count(u'\n') + 1));
    f.click(u"uploadButton"_s);
    QTRY_VERIFY(f.canSend());
    f.click(u"sendButton"_s);
    QTRY_VERIFY(!f.desk->model().isLocked());
    f.desk->model().clear();
}

} // namespace

void GuardTest::theOwnDomainIsWarnedAbout()
{
    const EntryStore store =
        storeOf({u"a@mycompany.com"_s, u"b@mail.mycompany.com"_s, u"c@notmycompany.com"_s});
    const QStringList warnings = warningsFor(store, 3, {}, {.ownDomains = {u"mycompany.com"_s}});
    QCOMPARE(warnings.size(), 1);
    QVERIFY(warnings.front().contains(u"mycompany.com"_s) && warnings.front().contains(u'2'));
    QVERIFY(warningsFor(store, 3, {}, {}).isEmpty());
    QCOMPARE(domainsIn(u" @MyCompany.com, b.org;c.net b.org"_s),
             (QStringList{u"mycompany.com"_s, u"b.org"_s, u"c.net"_s}));
}

void GuardTest::aMailProviderAmongTheDomainsIsWarnedAbout()
{
    const QStringList warnings =
        warningsFor(storeOf({u"@GMail.com"_s, u"company.com"_s, u"gmail.com"_s}), 0, {}, {});
    QCOMPARE(warnings.size(), 1);
    QVERIFY(warnings.front().contains(u"gmail.com"_s));
}

void GuardTest::aListFarLargerThanUsualIsWarnedAbout()
{
    const UploadHabits usual{.sizes = {90, 100, 110}, .known = {"a"}, .sample = {"a"}};
    QVERIFY(warningsFor({}, 400, usual, {}).isEmpty());
    QCOMPARE(warningsFor({}, 500, usual, {}).size(), 1);
    QVERIFY(warningsFor({}, 500, {.sizes = {100, 100}}, {}).isEmpty()); // two are no habit
}

void GuardTest::newIdentifiersAreComparedWithTheJournal()
{
    DeskFixture f;
    const QString list = mixedList(120);
    for (int i = 0; i < 3; ++i)
        uploadAll(f, list);
    const JobDraft account{f.service.url(), {}, true, {}};
    const auto journal = Journal::openToRead(f.folder.path());
    QVERIFY(journal);
    const QStringList lines = list.split(u'\n');
    const UploadHabits same = habitsOf(*journal, account, sampleOf(storeOf(lines))).value();
    QCOMPARE(same.sizes, (std::vector<quint32>{120, 120, 120}));
    QCOMPARE(same.known.size(), 120U);
    QVERIFY(warningsFor({}, 120, same, {}).isEmpty());
    const UploadHabits fresh =
        habitsOf(*journal, account, sampleOf(storeOf({u"new@example.com"_s, lines.front()}))).value();
    QCOMPARE(fresh.known.size(), 1U);
    QCOMPARE(warningsFor({}, 120, fresh, {.newPercent = 40}).size(), 1);
    QVERIFY(warningsFor({}, 120, fresh, {.newPercent = 50}).isEmpty());
    const JobDraft other{f.service.url(), u"other"_s, true, {}};
    QVERIFY(habitsOf(*journal, other, {})->sizes.empty());
}

void GuardTest::aLargeUploadAsksForItsNumber()
{
    DeskFixture f;
    Preferences preferences = loadPreferences(f.folder.path());
    preferences.limits = {.ownDomains = {u"example.com"_s}, .typeAbove = 2};
    QVERIFY(savePreferences(f.folder.path(), preferences));
    QCOMPARE(loadPreferences(f.folder.path()), preferences);
    f.restart();
    f.paste(u"a@example.com\nb@example.org\nc@example.org"_s);
    f.click(u"uploadButton"_s);
    QTRY_VERIFY(f.isShown(u"typeEdit"_s));
    QTRY_VERIFY(f.find<QLabel>(u"warningsLabel"_s)->text().contains(u"example.com"_s));
    const auto *send = f.find<QPushButton>(u"sendButton"_s);
    QVERIFY(!send->isEnabled());
    QTest::keyClicks(f.find<QLineEdit>(u"typeEdit"_s), u"2"_s);
    QVERIFY(!send->isEnabled());
    f.find<QLineEdit>(u"typeEdit"_s)->clear();
    QTest::keyClicks(f.find<QLineEdit>(u"typeEdit"_s), u"3"_s);
    QVERIFY(send->isEnabled());
    f.click(u"sendButton"_s);
    QTRY_COMPARE(f.count(EntryStatus::Confirmed), 3U);
}

QTEST_MAIN(GuardTest)
#include "tst_guard.moc"
