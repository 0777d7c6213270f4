// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

class TestLayers : public QObject {
    Q_OBJECT

private slots:
    void noIncludeBreaksTheArchitecture_data();
    void noIncludeBreaksTheArchitecture();
    void everyFolderHasItsPlace();
    void transportSecurityIsNeverSwitchedOff();

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
                             QStringLiteral("report"),
                             QStringLiteral("settings"),
                             QStringLiteral("sandbox")};
    QMap<QString, QStringList> allowed;
    allowed[core] = {};
    allowed[QStringLiteral("import")] = {core};
    allowed[QStringLiteral("list")] = {core};
    allowed[QStringLiteral("upload")] = {core};
    allowed[QStringLiteral("report")] = {core};
    allowed[QStringLiteral("settings")] = {};
    allowed[QStringLiteral("sandbox")] = {};
    allowed[QStringLiteral("cli")] = middle;
    allowed[QStringLiteral("gui")] = middle + QStringList{QStringLiteral("list")};
    return allowed;
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

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
