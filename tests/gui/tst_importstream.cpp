// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/deskfixture.h"

#include "gui/entrytable.h"
#include "gui/listpage.h"

#include <QAction>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

using namespace dnc;
using dnc::tests::DeskFixture;
using namespace Qt::StringLiterals;

class TestImportStream : public QObject {
    Q_OBJECT

private slots:
    void aLongListComesInWhileTheWindowAnswers();
    void undoTakesALongListOut();
    void cancelTakesOutWhatCame();
    void aQuoteMissingAtTheEndAddsNothing();
    void severalLongListsComeOneAfterTheOther();
};

namespace {

constexpr quint32 longList = 60'000;

QString listFile(const DeskFixture &program, const QString &name, const QByteArray &end = {})
{
    QByteArray text("email,name\n");
    for (quint32 i = 0; i < longList; ++i)
        text += "person" + QByteArray::number(i) + '@' + name.toLatin1() + ".example.com,Ann\n";
    const QString path = program.folder.filePath(name + u".csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text + end) < text.size())
        qFatal("the list cannot be written");
    return path;
}

/// Reads on until the first rows are there, but not all.
bool isComingIn(const DeskFixture &program)
{
    const EntryTableModel &model = program.desk->model();
    QEventLoop loop;
    QObject::connect(&model, &EntryTableModel::rowsInserted, &loop, &QEventLoop::quit);
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    loop.exec();
    return model.isAppending();
}

bool isRead(const DeskFixture &program)
{
    return QTest::qWaitFor([&] { return !program.desk->importer().isReading(); }, 20'000);
}

} // namespace

void TestImportStream::aLongListComesInWhileTheWindowAnswers()
{
    DeskFixture program;
    program.desk->importer().readFiles({listFile(program, u"one"_s)});
    QVERIFY(isComingIn(program));
    QVERIFY(program.rows() > 0);
    QVERIFY(program.isShown(u"entryTable"_s));
    QVERIFY(!program.desk->window().findChild<QAction *>(u"actionDeleteRows"_s)->isEnabled());
    QVERIFY(!program.find<QWidget>(u"uploadButton"_s)->isEnabled());
    program.key(Qt::Key_End, Qt::ControlModifier);
    QVERIFY(program.desk->window().listPage().table().currentIndex().row() > 0);
    QVERIFY(program.desk->model().isAppending()); // the key was answered before all were in
    QVERIFY(isRead(program));
    QCOMPARE(program.rows(), longList);
    QCOMPARE(program.count(EntryStatus::Valid), longList);
    QVERIFY(program.find<QWidget>(u"uploadButton"_s)->isEnabled());
    QVERIFY(program.messages().contains(u"identifier(s) read from one.csv"_s));
    const EntryStore &entries = program.desk->model().entries();
    QCOMPARE(entries.sources().size(), size_t(1));
    QCOMPARE(entries.at(longList - 1).origin.row, longList + 1);
}

void TestImportStream::undoTakesALongListOut()
{
    DeskFixture program;
    program.paste(u"ann@example.com"_s);
    program.desk->importer().readFiles({listFile(program, u"one"_s)});
    QVERIFY(isComingIn(program));
    program.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(isRead(program));
    QCOMPARE(program.rows(), longList + 1);
    program.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(program.rows(), 1U);
    program.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(program.rows(), longList + 1);
}

void TestImportStream::cancelTakesOutWhatCame()
{
    DeskFixture program;
    program.paste(u"ann@example.com"_s);
    program.desk->importer().readFiles({listFile(program, u"one"_s)});
    QVERIFY(isComingIn(program));
    program.desk->importer().cancel();
    QVERIFY(isRead(program));
    QCOMPARE(program.rows(), 1U);
    QCOMPARE(program.desk->model().undoStack()->count(), 1);
    program.paste(u"bob@example.com\ncarl@example.com"_s); // nothing stays in the way
    QTRY_COMPARE(program.rows(), 3U);
}

void TestImportStream::aQuoteMissingAtTheEndAddsNothing()
{
    DeskFixture program;
    program.paste(u"ann@example.com"_s);
    program.desk->importer().readFiles({listFile(program, u"one"_s, "zoe@example.com,\"Zoe\nx@example.com")});
    QVERIFY(isRead(program));
    QCOMPARE(program.rows(), 1U);
    QVERIFY(program.messages().contains(QString::number(longList + 2)));
}

void TestImportStream::severalLongListsComeOneAfterTheOther()
{
    DeskFixture program;
    program.desk->importer().readFiles({listFile(program, u"one"_s)});
    program.desk->importer().readFiles({listFile(program, u"two"_s)});
    QVERIFY(isRead(program));
    QCOMPARE(program.count(EntryStatus::Valid), 2 * longList);
    QCOMPARE(program.desk->model().undoStack()->count(), 2);
}

QTEST_MAIN(TestImportStream)
#include "tst_importstream.moc"
