// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/windowfixture.h"
#include "settings/connection.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>

using namespace dnc;
using dnc::test::WindowFixture;
using namespace Qt::StringLiterals;

/// What was done in the window as a line for the command line.
class TestCommandCopier : public QObject {
    Q_OBJECT

private slots:
    void aFileAsItWasReadIsNamed();
    void anUploadIsAnUpload();
    void anUploadNamesItsConnection();
    void anEditedListIsSavedFirst();
};

namespace {

QString writeList(const WindowFixture &program)
{
    const QString path = program.folder.filePath(u"it's a list.txt"_s);
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write("ann@example.com\nbob@example.com\n") < 0)
        qFatal("the list could not be written");
    return path;
}

void copy(const WindowFixture &program)
{
    program.find<QAction>(u"actionCopyCommand"_s)->trigger();
}

QString copied()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

void TestCommandCopier::aFileAsItWasReadIsNamed()
{
    const WindowFixture program;
    program.controller->importer().readFiles({writeList(program)});
    QTRY_COMPARE(program.rows(), 2U);
    QTRY_VERIFY(!program.controller->importer().isReading());
    copy(program);
    QVERIFY2(copied().startsWith(u"dnc-desk-cli check "_s), qPrintable(copied()));
#ifdef Q_OS_UNIX
    QVERIFY2(copied().endsWith(u"/it'\\''s a list.txt'"_s), qPrintable(copied()));
#endif
    QVERIFY(!copied().contains(u"@"_s));
}

void TestCommandCopier::anUploadIsAnUpload()
{
    const WindowFixture program;
    program.controller->importer().readFiles({writeList(program)});
    QTRY_COMPARE(program.rows(), 2U);
    QTRY_VERIFY(!program.controller->importer().isReading());
    program.upload();
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), 2U);
    copy(program);
    QVERIFY2(copied().startsWith(u"dnc-desk-cli upload "_s), qPrintable(copied()));
}

void TestCommandCopier::anUploadNamesItsConnection()
{
    WindowFixture program;
    Preferences preferences = program.controller->settings().preferences();
    setConnections(preferences,
                   {{u"Acme US"_s, program.service.url(), {}, 0},
                    {u"Acme EU"_s, QUrl(u"https://eu.example/v1"_s), u"eu"_s, 0}},
                   0);
    QVERIFY(savePreferences(program.folder.path(), preferences));
    program.restart();
    program.controller->importer().readFiles({writeList(program)});
    QTRY_COMPARE(program.rows(), 2U);
    QTRY_VERIFY(!program.controller->importer().isReading());
    program.upload();
    QTRY_COMPARE(program.count(EntryStatus::Confirmed), 2U);
    copy(program);
#ifdef Q_OS_WIN
    QVERIFY2(copied().endsWith(u" --connection \"Acme US\""_s), qPrintable(copied()));
#else
    QVERIFY2(copied().endsWith(u" --connection 'Acme US'"_s), qPrintable(copied()));
#endif
}

void TestCommandCopier::anEditedListIsSavedFirst()
{
    const WindowFixture program;
    program.controller->importer().readFiles({writeList(program)});
    QTRY_COMPARE(program.rows(), 2U);
    QTRY_VERIFY(!program.controller->importer().isReading());
    EntryTableModel &model = program.controller->model();
    QVERIFY(model.setData(model.index(0, int(Column::Identifier)), u"eve@example.com"_s, Qt::EditRole));
    copy(program);
    QTRY_VERIFY(program.find<QDialog>(u"QFileDialog"_s) != nullptr);
    program.find<QDialog>(u"QFileDialog"_s)->reject();
    const QString path = program.folder.filePath(u"saved.csv"_s);
    program.controller->commands().saveAndCopy(path);
    QTRY_VERIFY2(copied().endsWith(u"saved.csv'"_s) || copied().endsWith(u"saved.csv\""_s),
                 qPrintable(copied()));
    QVERIFY(QFileInfo::exists(path));
}

QTEST_MAIN(TestCommandCopier)
#include "tst_commandcopier.moc"
