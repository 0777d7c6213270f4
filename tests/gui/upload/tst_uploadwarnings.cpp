// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/windowfixture.h"

#include "import/readpasted.h"
#include "upload/journal/job.h"
#include "upload/journal/readonlyjournal.h"
#include "upload/uploadwarnings.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace dnc;
using namespace dnc::test;
using namespace Qt::StringLiterals;

class TestUploadWarnings : public QObject {
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

void uploadAll(WindowFixture &f, const QString &list)
{
    f.controller->importer().readPasted({.text = list});
    QTRY_COMPARE(f.rows(), quint32(list.count(u'\n') + 1));
    f.click(u"uploadButton"_s);
    QTRY_VERIFY(f.canSend());
    f.click(u"sendButton"_s);
    QTRY_VERIFY(!f.controller->model().list().isLocked());
    f.controller->model().bulkEdits().clear();
}

} // namespace

void TestUploadWarnings::theOwnDomainIsWarnedAbout()
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

void TestUploadWarnings::aMailProviderAmongTheDomainsIsWarnedAbout()
{
    const QStringList warnings =
        warningsFor(storeOf({u"@GMail.com"_s, u"company.com"_s, u"gmail.com"_s}), 0, {}, {});
    QCOMPARE(warnings.size(), 1);
    QVERIFY(warnings.front().contains(u"gmail.com"_s));
}

void TestUploadWarnings::aListFarLargerThanUsualIsWarnedAbout()
{
    const UploadStatistics usual{.sizes = {90, 100, 110}, .known = {"a"}, .sample = {"a"}};
    QVERIFY(warningsFor({}, 400, usual, {}).isEmpty());
    QCOMPARE(warningsFor({}, 500, usual, {}).size(), 1);
    QVERIFY(warningsFor({}, 500, {.sizes = {100, 100}}, {}).isEmpty()); // two are no habit
}

void TestUploadWarnings::newIdentifiersAreComparedWithTheJournal()
{
    WindowFixture f;
    const QString list = mixedList(120);
    for (int i = 0; i < 3; ++i)
        uploadAll(f, list);
    const JobDraft account{f.service.url(), {}, true, {}};
    const auto journal = ReadOnlyJournal::open(f.folder.path());
    QVERIFY(journal);
    const QStringList lines = list.split(u'\n');
    const UploadStatistics same = uploadStatistics(*journal, account, sampleOf(storeOf(lines))).value();
    QCOMPARE(same.sizes, (std::vector<quint32>{120, 120, 120}));
    QCOMPARE(same.known.size(), 120U);
    QVERIFY(warningsFor({}, 120, same, {}).isEmpty());
    const UploadStatistics fresh =
        uploadStatistics(*journal, account, sampleOf(storeOf({u"new@example.com"_s, lines.front()}))).value();
    QCOMPARE(fresh.known.size(), 1U);
    QCOMPARE(warningsFor({}, 120, fresh, {.newPercent = 40}).size(), 1);
    QVERIFY(warningsFor({}, 120, fresh, {.newPercent = 50}).isEmpty());
    const JobDraft other{f.service.url(), u"other"_s, true, {}};
    QVERIFY(uploadStatistics(*journal, other, {})->sizes.empty());
}

void TestUploadWarnings::aLargeUploadAsksForItsNumber()
{
    WindowFixture f;
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

QTEST_MAIN(TestUploadWarnings)
#include "tst_uploadwarnings.moc"
