// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/windowfixture.h"

#include <QFile>

using namespace dnc;
using dnc::test::WindowFixture;
using namespace Qt::StringLiterals;

class TestReportSaving : public QObject {
    Q_OBJECT

private slots:
    void writesTheListAsItWasWhenAsked();
    void givenUpItLeavesTheOlderReport();
    void closingWaitsForIt();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

EntryStore longStore()
{
    EntryStore store;
    for (int i = 0; i < 40'000; ++i)
        store.append(makeEntry(
            {.input = "person" + std::to_string(i) + "@example.com", .name = {}, .type = {}, .origin = {}},
            {}));
    return store;
}

} // namespace

void TestReportSaving::writesTheListAsItWasWhenAsked()
{
    WindowFixture program;
    EntryTableModel &model = program.controller->model();
    model.bulkEdits().append(longStore(), [] { return u"Add"_s; });
    const QString path = program.folder.filePath(u"report.csv"_s);
    program.controller->reports().saveTo(path);
    QVERIFY(program.controller->reports().isSaving());
    model.setData(model.index(39'999, int(Column::Identifier)), u"changed@example.com"_s, Qt::EditRole);
    model.setData(model.index(39'998, int(Column::Identifier)), u"changed too@"_s, Qt::EditRole);
    QTRY_VERIFY(!program.controller->reports().isSaving());
    const QByteArray report = contentOf(path);
    QCOMPARE(report.count('\n'), 40'001);
    QVERIFY(report.contains("person39999@example.com"));
    QVERIFY(!report.contains("changed"));
    QVERIFY(!model.undoStack()->isClean()); // what was changed since is in no report
    program.saveReport(path);
    QVERIFY(contentOf(path).contains("changed"));
    QVERIFY(model.undoStack()->isClean());
}

void TestReportSaving::givenUpItLeavesTheOlderReport()
{
    WindowFixture program;
    program.controller->model().bulkEdits().append(longStore(), [] { return u"Add"_s; });
    const QString path = program.folder.filePath(u"report.xlsx"_s);
    QFile older(path);
    QVERIFY(older.open(QIODevice::WriteOnly) && older.write("older") == 5);
    older.close();
    program.controller->reports().saveTo(path);
    QTRY_VERIFY(program.isShown(u"cancelReport"_s));
    QVERIFY(program.messages().contains(u"40,000 row"_s) || program.messages().contains(u"All rows"_s));
    program.click(u"cancelReport"_s);
    QTRY_VERIFY(!program.controller->reports().isSaving());
    QCOMPARE(contentOf(path), QByteArray("older"));
    QVERIFY(!program.messages().contains(u"saved"_s));
    QVERIFY(!program.controller->model().undoStack()->isClean());
}

void TestReportSaving::closingWaitsForIt()
{
    WindowFixture program;
    program.controller->model().bulkEdits().append(longStore(), [] { return u"Add"_s; });
    const QString path = program.folder.filePath(u"report.csv"_s);
    program.controller->reports().saveTo(path);
    QVERIFY(!program.controller->window().close());
    QTRY_VERIFY(!program.controller->window().isVisible());
    QCOMPARE(contentOf(path).count('\n'), 40'001);
}

QTEST_MAIN(TestReportSaving)
#include "tst_reportsaving.moc"
