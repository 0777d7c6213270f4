// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/licensesdialog.h"
#include "gui/startup.h"

#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace dnc;
using namespace Qt::StringLiterals;

/// Help > Licenses: what each package installs, wherever it does.
class TestLicenses : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theFolderOfEachPackageIsFound_data();
    void theFolderOfEachPackageIsFound();
    void eachPartHasItsText();
    void withoutAFolderTheOwnLicenseIsThere();
    void choosingAPartShowsItsText();

private:
    static void write(const QString &path, const QByteArray &text);
};

void TestLicenses::initTestCase()
{
    registerResources();
}

void TestLicenses::write(const QString &path, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestLicenses::theFolderOfEachPackageIsFound_data()
{
    QTest::addColumn<QString>("programs");
    QTest::addColumn<QString>("licenses");
    QTest::newRow("Linux") << u"bin"_s << u"share/doc/dnc-desk/licenses"_s;
    QTest::newRow("Windows") << u"bin"_s << u"licenses"_s;
    QTest::newRow("macOS, in the bundle") << u"Contents/MacOS"_s << u"Contents/Resources/licenses"_s;
    QTest::newRow("macOS, beside the bundle") << u"dnc-desk.app/Contents/MacOS"_s << u"licenses"_s;
}

void TestLicenses::theFolderOfEachPackageIsFound()
{
    QFETCH(const QString, programs);
    QFETCH(const QString, licenses);
    const QTemporaryDir root;
    QVERIFY(QDir(root.path()).mkpath(programs));
    QCOMPARE(licensesFolder(root.filePath(programs)), QString());
    QVERIFY(QDir(root.path()).mkpath(licenses));
    QCOMPARE(licensesFolder(root.filePath(programs)), QDir(root.filePath(licenses)).canonicalPath());
}

void TestLicenses::eachPartHasItsText()
{
    const QTemporaryDir root;
    write(root.filePath(u"zlib.txt"_s), "text of zlib");
    write(root.filePath(u"Qt/LICENSE"_s), "text of Qt");
    write(root.filePath(u"icu/copyright"_s), "text of ICU");
    QStringList names;
    QStringList texts;
    for (const LicenseText &license : readLicenses(root.path())) {
        names << license.name;
        texts << license.text;
    }
    QCOMPARE(names, QStringList({u"DNC Desk"_s, u"icu"_s, u"Qt"_s, u"zlib"_s}));
    QVERIFY(texts.first().contains(u"Permission is hereby granted"_s));
    QCOMPARE(texts.mid(1), QStringList({u"text of ICU"_s, u"text of Qt"_s, u"text of zlib"_s}));
}

void TestLicenses::withoutAFolderTheOwnLicenseIsThere()
{
    const QList<LicenseText> licenses = readLicenses({});
    QCOMPARE(licenses.size(), 1);
    QVERIFY(licenses.first().text.contains(u"MIT"_s));
}

void TestLicenses::choosingAPartShowsItsText()
{
    const LicensesDialog dialog({{u"A"_s, u"first"_s}, {u"B"_s, u"<b>second</b>"_s}});
    auto *text = dialog.findChild<QPlainTextEdit *>();
    QCOMPARE(text->toPlainText(), u"first"_s);
    QVERIFY(text->isReadOnly());
    dialog.findChild<QListWidget *>()->setCurrentRow(1);
    QCOMPARE(text->toPlainText(), u"<b>second</b>"_s);
}

QTEST_MAIN(TestLicenses)
#include "tst_licenses.moc"
