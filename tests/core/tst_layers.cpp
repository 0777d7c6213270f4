// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include <QDirIterator>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLayers : public QObject {
    Q_OBJECT

private slots:
    void noIncludeBreaksTheArchitecture_data();
    void noIncludeBreaksTheArchitecture();
    void noIncludeLeadsUpInAFolder_data();
    void noIncludeLeadsUpInAFolder();
    void everyFolderHasItsPlace();
    void transportSecurityIsNeverSwitchedOff();
    void nothingIsThreadLocal();

private:
    const QDir m_sources{QStringLiteral(DNC_SOURCE_DIR "/src")};
};

// What each folder of src/ may include besides itself.
static QMap<QString, QStringList> allowedIncludes()
{
    const QString core = QStringLiteral("core");
    const QStringList middle{core,
                             QStringLiteral("import"),
                             QStringLiteral("upload"),
                             QStringLiteral("draft"),
                             QStringLiteral("report"),
                             QStringLiteral("evidence"),
                             QStringLiteral("settings"),
                             QStringLiteral("sandbox")};
    QMap<QString, QStringList> allowed;
    allowed[core] = {};
    allowed[QStringLiteral("import")] = {core};
    allowed[QStringLiteral("list")] = {core};
    allowed[QStringLiteral("upload")] = {core};
    allowed[QStringLiteral("draft")] = {core, QStringLiteral("upload")};
    allowed[QStringLiteral("report")] = {core};
    allowed[QStringLiteral("evidence")] = {core, QStringLiteral("upload"), QStringLiteral("report")};
    allowed[QStringLiteral("settings")] = {};
    allowed[QStringLiteral("sandbox")] = {};
    allowed[QStringLiteral("cli")] = middle;
    allowed[QStringLiteral("gui")] = middle + QStringList{QStringLiteral("list")};
    return allowed;
}

// The sub-folders of a folder of src/: each may include those before it, none may include one behind it. The
// empty name is the folder itself.
static QMap<QString, QStringList> orderOfSubFolders()
{
    return {
        {"core"_L1, {""_L1, "platform"_L1, "text"_L1, "address"_L1, "phone"_L1, "rules"_L1, "entry"_L1}},
        {"import"_L1,
         {"sheet"_L1, "vocabulary"_L1, "bytes"_L1, "text"_L1, "markup"_L1, "mail"_L1, "records"_L1,
          "cells"_L1, "xlsx"_L1, "ods"_L1, "xls"_L1, "workbook"_L1, ""_L1, "mapping"_L1, "entries"_L1,
          "plan"_L1, "match"_L1}},
        {"upload"_L1, {"wire"_L1, "proof"_L1, "journal"_L1, "mirror"_L1, ""_L1}},
        {"gui"_L1,
         {"theme"_L1, "widgets"_L1, "desktop"_L1, "settings"_L1, "import"_L1, "table"_L1, "upload"_L1,
          "proof"_L1, "drafts"_L1, "history"_L1, "diagnostics"_L1, ""_L1}},
    };
}

static QStringList filesUnder(const QString &folder)
{
    QStringList files;
    QDirIterator found(folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (found.hasNext())
        files << found.next();
    return files;
}

static QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

// The folders whose headers `path` includes; empty for a header of its own folder, named without one.
static QStringList includedFolders(const QString &path)
{
    static const QRegularExpression include(
        QStringLiteral(R"(^\s*#\s*include\s*["<](?:\.\./)*(?:src/)?(\w+)/)"),
        QRegularExpression::MultilineOption);
    QStringList folders;
    for (const QRegularExpressionMatch &match : include.globalMatch(textOf(path)))
        folders << match.captured(1);
    return folders;
}

// The sub-folders of `folder` whose headers `path` includes.
static QStringList includedSubFolders(const QString &path, const QString &folder)
{
    const QRegularExpression include(R"(^\s*#\s*include\s*"%1/(?:(\w+)/)?\w+\.h")"_L1.arg(folder),
                                     QRegularExpression::MultilineOption);
    QStringList folders;
    for (const QRegularExpressionMatch &match : include.globalMatch(textOf(path)))
        folders << match.captured(1);
    return folders;
}

void TestLayers::noIncludeBreaksTheArchitecture_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString &folder : allowedIncludes().keys())
        QTest::newRow(qPrintable(folder)) << folder;
}

void TestLayers::noIncludeBreaksTheArchitecture()
{
    QFETCH(QString, folder);
    const QMap<QString, QStringList> allowed = allowedIncludes();
    const QStringList files = filesUnder(m_sources.filePath(folder));
    QVERIFY2(!files.isEmpty(), "the folder holds no sources");
    for (const QString &path : files) {
        for (const QString &included : includedFolders(path)) {
            const bool isOurs = allowed.contains(included);
            const bool isAllowed = !isOurs || included == folder || allowed[folder].contains(included);
            QVERIFY2(isAllowed, qPrintable(path + QStringLiteral(" includes ") + included));
        }
    }
}

void TestLayers::noIncludeLeadsUpInAFolder_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString &folder : allowedIncludes().keys())
        QTest::newRow(qPrintable(folder)) << folder;
}

void TestLayers::noIncludeLeadsUpInAFolder()
{
    QFETCH(QString, folder);
    const QStringList order = orderOfSubFolders().value(folder, {""_L1});
    const QDir top(m_sources.filePath(folder));
    for (const QString &path : filesUnder(top.path())) {
        const QString own = QFileInfo(top.relativeFilePath(path)).path();
        const qsizetype place = order.indexOf(own == "."_L1 ? ""_L1 : own);
        QVERIFY2(place >= 0, qPrintable(path + " is in a sub-folder that has no place"_L1));
        for (const QString &included : includedSubFolders(path, folder)) {
            const qsizetype theirs = order.indexOf(included);
            QVERIFY2(theirs >= 0 && theirs <= place,
                     qPrintable(path + " includes "_L1 + folder + '/'_L1 + included));
        }
    }
}

void TestLayers::everyFolderHasItsPlace()
{
    const QStringList folders = m_sources.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QCOMPARE(folders, QStringList(allowedIncludes().keys()));
}

void TestLayers::transportSecurityIsNeverSwitchedOff()
{
    static const QRegularExpression insecure(
        QStringLiteral(R"(ignoreSslErrors|setInsecureFallback\s*\(\s*true|VerifyNone|setPeerVerifyMode)"));
    const QStringList files = filesUnder(m_sources.path());
    QVERIFY(files.size() > 50);
    for (const QString &path : files)
        QVERIFY2(!textOf(path).contains(insecure), qPrintable(path));
}

/// perthread.h says why.
void TestLayers::nothingIsThreadLocal()
{
    for (const QString &path : filesUnder(m_sources.path()))
        QVERIFY2(!textOf(path).contains(u"thread_local "_s) || path.endsWith(u"/perthread.h"_s),
                 qPrintable(path));
}

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
