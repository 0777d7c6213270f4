// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "draft/draftfolder.h"
#include "gui/mainwindowcontroller.h"
#include "gui/startup.h"
#include "gui/table/entrytable.h"
#include "gui/table/listpage.h"
#include "support/waiting.h"

#include <QApplication>
#include <QDateTime>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace dnc;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 20;

QString textOf(int edit)
{
    return u"edit%1@example.com"_s.arg(edit);
}

const auto typeMode = u"--type"_s; ///< says what is on disk
const auto typeOnMode = u"--type-on"_s; ///< says when what was typed

/// Types into one cell after the other of the real window, for ever.
class Typist : public QObject {
public:
    Typist(const QString &mode, const QString &folder)
        : m_controller(folder, {})
        , m_typesOn(mode == typeOnMode)
    {
        m_controller.begin(false, {});
        QString list;
        for (int i = 0; i < rows; ++i)
            list += textOf(0) + u'\n';
        m_controller.importer().readPasted({.text = list, .html = {}});
        connect(&m_typing, &QTimer::timeout, this, &Typist::type);
        m_typing.start(std::chrono::milliseconds(20));
    }

private:
    void type()
    {
        if (m_controller.importer().isReading() || !m_controller.window().isActiveWindow())
            return;
        m_controller.window().listPage().table().goTo(++m_edits % rows, Column::Identifier);
        for (const QChar letter : textOf(m_edits))
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        if (m_typesOn)
            return say(u"%1 %2"_s.arg(m_edits).arg(QDateTime::currentMSecsSinceEpoch()));
        if (m_edits % 7 == 0)
            (void)m_controller.drafts().saveNow();
        if (m_controller.drafts().isSaved())
            say(QString::number(m_edits));
    }
    static void say(const QString &line)
    {
        std::puts(qPrintable(line));
        std::fflush(stdout);
    }

    MainWindowController m_controller;
    bool m_typesOn;
    QTimer m_typing;
    int m_edits = 0;
};

/// What the list is after so many edits.
QStringList listAfter(int edits)
{
    QStringList list;
    for (int row = 0; row < rows; ++row)
        list << textOf(std::max(0, edits - ((edits - row) % rows + rows) % rows));
    return list;
}

QStringList listIn(const Draft &draft, int &newest)
{
    QStringList list;
    for (quint32 i = 0; i < draft.entries.size(); ++i) {
        list << QString::fromStdString(draft.entries.entry(i).input);
        newest = std::max(newest, list.last().section(u'@', 0, 0).mid(4).toInt());
    }
    return list;
}

} // namespace

/// The window is killed while somebody types into it: every edit that it had saved is there, and no edit is
/// there in half or without those before it.
class TestWindowKills : public QObject {
    Q_OBJECT

private slots:
    void nothingSavedIsLost_data();
    void nothingSavedIsLost();
    void theLastSecondsAreAllThatIsLost();

private:
    /// Lets somebody type until there are so many lines, and kills the program `pause` ms later. Returns all
    /// lines.
    static QList<QByteArray> killTyping(const QString &mode, const QTemporaryDir &folder, int lines,
                                        int pause);
    /// The newest edit in the only draft, or -1 where the draft is not what the list was then.
    static int newestEdit(const QTemporaryDir &folder);
};

void TestWindowKills::nothingSavedIsLost_data()
{
    QTest::addColumn<int>("afterLines");
    QTest::addColumn<int>("pause");
    const int kills = qEnvironmentVariableIntValue("DNC_LONG_TESTS") > 0 ? 100 : 4;
    QRandomGenerator random(2027);
    for (int i = 0; i < kills; ++i)
        QTest::addRow("kill %d", i) << int(random.bounded(1, 12)) << int(random.bounded(0, 300));
}

void TestWindowKills::nothingSavedIsLost()
{
    QFETCH(const int, afterLines);
    QFETCH(const int, pause);
    const QTemporaryDir folder;
    const QList<QByteArray> said = killTyping(typeMode, folder, afterLines, pause);
    const int newest = newestEdit(folder);
    QVERIFY2(newest >= said.last().toInt(),
             qPrintable(u"%1 of %2"_s.arg(newest).arg(QString::fromLatin1(said.last()))));
}

/// Says how old the oldest edit was that was lost: two seconds at most on a computer with time to spare.
void TestWindowKills::theLastSecondsAreAllThatIsLost()
{
    qint64 longest = 0;
    const int kills = qEnvironmentVariableIntValue("DNC_LONG_TESTS") > 0 ? 30 : 2;
    for (int i = 0; i < kills; ++i) {
        const QTemporaryDir folder;
        const QList<QByteArray> said = killTyping(typeOnMode, folder, 150 + 7 * i, 0);
        const int newest = newestEdit(folder);
        QVERIFY(newest > 0);
        const auto timeOf = [](const QByteArray &line) { return line.split(' ').last().toLongLong(); };
        const auto lost = std::ranges::find_if(
            said, [newest](const QByteArray &line) { return line.split(' ').first().toInt() > newest; });
        if (lost != said.end())
            longest = std::max(longest, timeOf(said.last()) - timeOf(*lost));
    }
    std::fprintf(stderr, "the oldest lost edit was %lld ms old\n", static_cast<long long>(longest));
}

QList<QByteArray> TestWindowKills::killTyping(const QString &mode, const QTemporaryDir &folder, int lines,
                                              int pause)
{
    QProcess typist;
    typist.start(QCoreApplication::applicationFilePath(), {mode, folder.path()});
    QByteArray said;
    while (said.count('\n') < lines && typist.waitForReadyRead(test::hangLimitMs))
        said += typist.readAllStandardOutput();
    QTest::qWait(pause); // so that it dies anywhere in between
    typist.kill();
    typist.waitForFinished(test::hangLimitMs);
    said += typist.readAllStandardOutput();
    return said.first(said.lastIndexOf('\n')).split('\n');
}

int TestWindowKills::newestEdit(const QTemporaryDir &folder)
{
    const QString drafts = draftsFolder(folder.path());
    const FoundDrafts found = findDrafts(drafts);
    if (!found.damaged.isEmpty() || found.drafts.size() != 1)
        return -1;
    const auto draft = DraftFile::open(draftPath(drafts, found.drafts[0].id)).and_then([](DraftFile &&file) {
        return file.load();
    });
    if (!draft)
        return -1;
    int newest = 0;
    const QStringList list = listIn(*draft, newest);
    return list == listAfter(newest) ? newest : -1;
}

int main(int argc, char **argv)
{
    registerResources();
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && (arguments[1] == typeMode || arguments[1] == typeOnMode)) {
        const Typist typist(arguments[1], arguments[2]);
        return QApplication::exec();
    }
    TestWindowKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowkills.moc"
