// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/windowfixture.h"

#include "gui/import/importdialog.h"
#include "gui/table/entrytable.h"
#include "gui/table/listpage.h"
#include "import/readdocument.h"
#include "import/sheet/document.h"

#include <QAction>
#include <QCryptographicHash>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

using namespace dnc;
using dnc::test::WindowFixture;
using namespace Qt::StringLiterals;

class TestImportStream : public QObject {
    Q_OBJECT

private slots:
    void aLongListComesInWhileTheWindowAnswers();
    void undoTakesALongListOut();
    void theHashOfALongListIsThereBeforeItCanBeSent();
    void aQuestionThatOnlyALateRowRaisesIsAsked();
    void rowsThatTheWholeListShowsOtherwiseAreReplaced();
    void cancelTakesOutWhatCame_data();
    void cancelTakesOutWhatCame();
    void aQuoteMissingAtTheEndAddsNothing();
    void severalLongListsComeOneAfterTheOther();
};

namespace {

constexpr quint32 longList = 60'000;

QString fileOf(const WindowFixture &program, const QString &name, const QByteArray &text)
{
    const QString path = program.folder.filePath(name + u".csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) < text.size())
        qFatal("the list cannot be written");
    return path;
}

QString listFile(const WindowFixture &program, const QString &name, const QByteArray &end = {})
{
    QByteArray text("email,name\n");
    for (quint32 i = 0; i < longList; ++i)
        text += "person" + QByteArray::number(i) + '@' + name.toLatin1() + ".example.com,Ann\n";
    return fileOf(program, name, text + end);
}

/// Reads on until so many rows are there, but not all: the first ones come before the whole is read.
bool isComingIn(const WindowFixture &program, quint32 rows = 1)
{
    const EntryTableModel &model = program.controller->model();
    QEventLoop loop;
    QObject::connect(&model, &EntryTableModel::rowsInserted, &loop, [&] {
        if (program.rows() >= rows)
            loop.quit();
    });
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    loop.exec();
    return model.appendSession().isActive();
}

bool isRead(const WindowFixture &program)
{
    return QTest::qWaitFor([&] { return !program.controller->importer().isReading(); },
                           dnc::test::hangLimitMs);
}

} // namespace

void TestImportStream::aLongListComesInWhileTheWindowAnswers()
{
    WindowFixture program;
    program.controller->importer().readFiles({listFile(program, u"one"_s)});
    QVERIFY(isComingIn(program));
    QVERIFY(program.rows() > 0);
    QVERIFY(program.isShown(u"entryTable"_s));
    QVERIFY(!program.controller->window().findChild<QAction *>(u"actionDeleteRows"_s)->isEnabled());
    QVERIFY(!program.find<QWidget>(u"uploadButton"_s)->isEnabled());
    program.key(Qt::Key_End, Qt::ControlModifier);
    QVERIFY(program.controller->window().listPage().table().currentIndex().row() > 0);
    QVERIFY(
        program.controller->model().appendSession().isActive()); // the key was answered before all were in
    QVERIFY(isRead(program));
    QCOMPARE(program.rows(), longList);
    QCOMPARE(program.count(EntryStatus::Valid), longList);
    QVERIFY(program.find<QWidget>(u"uploadButton"_s)->isEnabled());
    QVERIFY(program.messages().contains(u"identifier(s) read from one.csv"_s));
    const EntryStore &entries = program.controller->model().entries();
    QCOMPARE(entries.sources().size(), size_t(1));
    QCOMPARE(entries.at(longList - 1).origin.row, longList + 1);
}

void TestImportStream::undoTakesALongListOut()
{
    WindowFixture program;
    program.paste(u"ann@example.com"_s);
    program.controller->importer().readFiles({listFile(program, u"one"_s)});
    QVERIFY(isComingIn(program));
    program.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(isRead(program));
    QCOMPARE(program.rows(), longList + 1);
    program.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(program.rows(), 1U);
    program.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(program.rows(), longList + 1);
}

void TestImportStream::theHashOfALongListIsThereBeforeItCanBeSent()
{
    WindowFixture program;
    const QString path = listFile(program, u"one"_s);
    program.controller->importer().readFiles({path});
    QVERIFY(isComingIn(program));
    const std::vector<Source> &sources = program.controller->model().entries().sources();
    QVERIFY(sources.front().sha256.isEmpty()); // so early that the file is not read yet
    QVERIFY(!program.find<QWidget>(u"uploadButton"_s)->isEnabled());
    program.controller->window().findChild<QAction *>(u"actionUpload"_s)->trigger();
    QVERIFY(isRead(program));
    QVERIFY(program.sentIdentifiers().isEmpty());
    QVERIFY(program.find<QWidget>(u"uploadButton"_s)->isEnabled());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray hash = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
    QCOMPARE(sources.size(), size_t(1));
    QCOMPARE(sources.front().sha256, QString::fromLatin1(hash.toHex()));
}

void TestImportStream::aQuestionThatOnlyALateRowRaisesIsAsked()
{
    WindowFixture program;
    const QByteArray optedOut = QByteArray("ann@example.com,Yes\n").repeated(longList);
    program.controller->importer().readFiles(
        {fileOf(program, u"one"_s, "email,unsubscribed\n" + optedOut + "customer@example.com,No\n")});
    QVERIFY(isComingIn(program)); // nothing is to be asked so far
    QTRY_VERIFY(program.find<ImportDialog>({}) && program.find<ImportDialog>({})->isVisible());
    QCOMPARE(program.rows(), 0U);
    QVERIFY(!program.controller->model().appendSession().isActive());
    program.find<ImportDialog>({})->reject();
    QVERIFY(isRead(program));
    QCOMPARE(program.rows(), 0U);
}

void TestImportStream::rowsThatTheWholeListShowsOtherwiseAreReplaced()
{
    WindowFixture program;
    program.paste(u"ann@example.com"_s);
    // The one line that is UTF-8 is so by chance, as all the others tell.
    const QByteArray first("zoe@example.com,Zo\xC3\xAB\n");
    const QByteArray plain = QByteArray("bob@example.com,Bob\n").repeated(longList);
    const QByteArray western = QByteArray("eve@example.com,\xC9ve\n").repeated(100);
    const QString path = fileOf(program, u"one"_s, "email,name\n" + first + plain + western);
    const Document whole = readDocument(path).value();
    program.controller->importer().readFiles({path});
    QVERIFY(isComingIn(program));
    const EntryStore &entries = program.controller->model().entries();
    QCOMPARE(QString::fromUtf8(entries.at(1).name), u"Zoë"_s);
    QVERIFY(isRead(program));
    QCOMPARE(program.rows(), 1 + 1 + longList + 100);
    QVERIFY(QString::fromUtf8(entries.at(1).name) != u"Zoë"_s);
    QCOMPARE(entries.at(1).name, whole.sheets.front().cell(1, 1));
    QCOMPARE(entries.at(program.rows() - 1).name, whole.sheets.front().cell(1 + longList + 100, 1));
    QCOMPARE(program.controller->model().undoStack()->count(), 2);
}

void TestImportStream::cancelTakesOutWhatCame_data()
{
    QTest::addColumn<quint32>("rows");
    QTest::newRow("while the file is read") << 2U;
    QTest::newRow("while its rows are added") << 1000U;
}

void TestImportStream::cancelTakesOutWhatCame()
{
    QFETCH(quint32, rows);
    WindowFixture program;
    program.paste(u"ann@example.com"_s);
    program.controller->importer().readFiles({listFile(program, u"one"_s)});
    QVERIFY(isComingIn(program, rows));
    program.controller->importer().cancel();
    QVERIFY(isRead(program));
    QCOMPARE(program.rows(), 1U);
    QCOMPARE(program.controller->model().undoStack()->count(), 1);
    program.paste(u"bob@example.com\ncarl@example.com"_s); // nothing stays in the way
    QTRY_COMPARE(program.rows(), 3U);
}

void TestImportStream::aQuoteMissingAtTheEndAddsNothing()
{
    WindowFixture program;
    program.paste(u"ann@example.com"_s);
    program.controller->importer().readFiles(
        {listFile(program, u"one"_s, "zoe@example.com,\"Zoe\nx@example.com")});
    QVERIFY(isRead(program));
    QCOMPARE(program.rows(), 1U);
    QVERIFY(program.messages().contains(QString::number(longList + 2)));
}

void TestImportStream::severalLongListsComeOneAfterTheOther()
{
    WindowFixture program;
    program.controller->importer().readFiles({listFile(program, u"one"_s)});
    program.controller->importer().readFiles({listFile(program, u"two"_s)});
    QVERIFY(isRead(program));
    QCOMPARE(program.count(EntryStatus::Valid), 2 * longList);
    QCOMPARE(program.controller->model().undoStack()->count(), 2);
}

QTEST_MAIN(TestImportStream)
#include "tst_importstream.moc"
