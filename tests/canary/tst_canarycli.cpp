// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "sandbox/sandbox.h"
#include "support/waiting.h"
#include "traces.h"

#include <QBuffer>
#include <QProcess>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace dnc;
using namespace dnc::test;

/// One person's uploads by the command line, through what goes wrong on the way, and then a search for the
/// token and for the identifiers in everything that is left.
class TestCanaryCli : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFormIsFound();
    void theTokenIsInNoFile();
    void theTokenIsInNothingThatWasSaid();
    void theLogIsOffByDefault();
    void theLogTellsOfEveryStep();
    void theLogNamesNobody();
    void theTokenIsInNoCommandLineAndNoChild();
    void theTokenReachedTheService();
    void identifiersAreInTheJournalAndInReportsOnly();

private:
    std::unique_ptr<QProcess> start(const QStringList &words, bool byInput = false);
    int finish(const std::unique_ptr<QProcess> &process);
    int run(const QStringList &words, bool byInput = false) { return finish(start(words, byInput)); }
    void killDuringARequest();
    void write(const QString &file, const QByteArray &content) const;

    PrivateHome m_home;
    std::unique_ptr<sandbox::Sandbox> m_service;
    QBuffer m_log;
    QByteArray m_said;
    QByteArray m_shown;
    int m_looked = 0;
};

namespace {

// Of marks that change when they are encoded.
const QByteArray token = "canary+7f/0c~5e1d-never=write.me";

// None of these may be in a log.
const QByteArray account = "canary-account-51f3";
const QString listFile = u"canary.file.txt"_s;
const QByteArray serverMessage = "identifier is not valid";

QByteArray canary(int number)
{
    return "canary.person" + QByteArray::number(100 + number) + "@example.org";
}

/// The lines of the program's own log categories.
QByteArray logLines(const QByteArray &said)
{
    QByteArrayList lines = said.split('\n');
    lines.removeIf([](const QByteArray &line) { return !line.startsWith("dnc."); });
    return lines.join('\n');
}

} // namespace

void TestCanaryCli::write(const QString &file, const QByteArray &content) const
{
    QFile list(m_home.path(file));
    QVERIFY(list.open(QIODevice::WriteOnly) && list.write(content) == content.size());
}

std::unique_ptr<QProcess> TestCanaryCli::start(const QStringList &words, bool byInput)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[variable, folder] : m_home.variables())
        environment.insert(QString::fromLatin1(variable), folder);
    environment.insert(u"QT_LOGGING_RULES"_s, u"dnc.*=true"_s);
    environment.remove(u"DNC_DESK_TOKEN"_s);
    if (!byInput)
        environment.insert(u"DNC_DESK_TOKEN"_s, QString::fromLatin1(token));
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(m_home.path(u"tmp"_s));
    process->start(QStringLiteral(DNC_CLI), byInput ? words + QStringList{u"--token-stdin"_s} : words);
    if (byInput)
        process->write(token + '\n');
    process->closeWriteChannel();
    return process;
}

int TestCanaryCli::finish(const std::unique_ptr<QProcess> &process)
{
    // The service is in this process, so that its events have to be worked on meanwhile.
    const auto look = [&] {
        m_shown += commandLineOf(process->processId()) + environmentOfChildren(process->processId());
        m_looked += m_shown.isEmpty() ? 0 : 1;
        return process->state() == QProcess::NotRunning;
    };
    if (!QTest::qWaitFor(look, hangLimitMs))
        process->kill();
    m_said += process->readAllStandardOutput() + process->readAllStandardError();
    return process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1;
}

void TestCanaryCli::killDuringARequest()
{
    const int before = m_service->requestCount();
    const auto process = start({u"resume"_s, u"--reserve"_s, u"0"_s});
    QTRY_VERIFY(m_service->requestCount() > before);
    process->kill();
    (void)finish(process);
}

void TestCanaryCli::initTestCase()
{
    sandbox::Options options{.token = token,
                             .account = QString::fromLatin1(account),
                             .requestsPerMinute = 0,
                             .refuse = {QString::fromLatin1(canary(7))}};
    for (const char *fault : {"401@1", "stall-applied@2", "drop-applied@3", "429=1@4"})
        options.faults.push_back(*sandbox::parseFault(QLatin1String(fault)));
    m_service = std::make_unique<sandbox::Sandbox>(options);
    QVERIFY(m_service->listen());
    QVERIFY(m_log.open(QBuffer::ReadWrite));
    m_service->setLog(&m_log);
    QByteArray list;
    for (int i = 0; i < 20; ++i)
        list += canary(i) + '\n';
    write(u"tmp/"_s + listFile, list + "an address\n" + canary(3) + '\n');
    const QString url = m_service->url().toString();
    const QStringList upload{u"upload"_s, listFile, u"--account"_s, QString::fromLatin1(account)};

    QVERIFY(run({u"check"_s, listFile}) >= 0);
    QCOMPARE(run(upload + QStringList{u"--endpoint"_s, url, u"--reserve"_s, u"0"_s}), 4);
    killDuringARequest();
    QCOMPARE(run({u"resume"_s, u"--reserve"_s, u"0"_s, u"--report"_s, u"report.csv"_s}), 3);
    QCOMPARE(run({u"history"_s, u"--json"_s}), 0);
    QCOMPARE(run({u"evidence"_s, u"--output"_s, u"evidence.zip"_s}), 0);
    QCOMPARE(run(upload + QStringList{u"--endpoint"_s, url, u"--json"_s}, true), 3);
    // Calls that make no sense must not repeat what they were given.
    QCOMPARE(run(upload + QStringList{u"--endpoint"_s, u"http://example.org/v1"_s}), 2);
    QVERIFY(run(upload + QStringList{u"--endpoint"_s, url + u"/elsewhere"_s}) > 0);
}

void TestCanaryCli::everyFormIsFound()
{
    for (const QByteArray &around : {QByteArray(), QByteArray("a"), QByteArray("bc"), QByteArray("def")}) {
        const QByteArray content = around + token + around;
        QVERIFY(holds(content, token));
        QVERIFY(holds(content.toBase64(), token));
        QVERIFY(holds(content.toPercentEncoding(), token));
        QVERIFY(holds(content.toHex(), token));
        QVERIFY(!holds(around + "canary", token));
    }
}

void TestCanaryCli::theTokenIsInNoFile()
{
    QVERIFY(m_home.files().contains(u"tmp/report.csv"_s));
    QVERIFY(m_home.files().contains(u"tmp/evidence.zip"_s));
    QVERIFY(!m_home.files().filter(u"journal.sqlite"_s).isEmpty());
    QCOMPARE(m_home.filesWith(token), QStringList());
}

void TestCanaryCli::theTokenIsInNothingThatWasSaid()
{
    QVERIFY(m_said.contains("confirmed"));
    QVERIFY(!holds(m_said, token));
}

void TestCanaryCli::theLogIsOffByDefault()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_LOGGING_RULES"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DNC_CLI), {u"check"_s, m_home.path(u"no such list.csv"_s)});
    QVERIFY(process.waitForFinished());
    const QByteArray said = process.readAllStandardError();
    QVERIFY(said.contains("no such list.csv")); // a failure, which would be a warning in the log
    QVERIFY(!said.contains("dnc."));
}

void TestCanaryCli::theLogTellsOfEveryStep()
{
    const QByteArray log = logLines(m_said);
    for (const char *line :
         {"dnc.import: txt: encoding", "dnc.import: entries: 22 rows", "dnc.journal: job 1: 22 entries",
          "dnc.upload: batch 1: 20 identifiers", "dnc.upload: answer: complete, status 200",
          "dnc.upload: verdict: not applied, unauthorized", "dnc.upload: waiting: retry-after",
          "dnc.upload: paused: by an answer, unauthorized", "dnc.journal: batch 1 split",
          "dnc.upload: finished"})
        QVERIFY2(log.contains(line), line);
}

void TestCanaryCli::theLogNamesNobody()
{
    QVERIFY(m_said.contains(serverMessage)); // in what the program itself says
    const QByteArray log = logLines(m_said);
    for (const QByteArray &secret :
         {token, account, listFile.toLatin1(), QByteArray("an address"), serverMessage})
        QVERIFY2(!holds(log, secret), secret.constData());
    for (int i = 0; i < 20; ++i)
        QVERIFY(!holds(log, canary(i)));
}

void TestCanaryCli::theTokenIsInNoCommandLineAndNoChild()
{
#ifdef Q_OS_LINUX
    QVERIFY(m_looked > 0);
    QVERIFY(m_shown.contains("upload"));
#endif
    QVERIFY(!holds(m_shown, token));
}

void TestCanaryCli::theTokenReachedTheService()
{
    QVERIFY(m_log.data().contains("\"status\":200")); // which takes no other token
    QCOMPARE(m_service->list().size(), size_t(19)); // all but the one that it refuses
    QVERIFY(!holds(m_log.data(), token));
}

void TestCanaryCli::identifiersAreInTheJournalAndInReportsOnly()
{
    for (int i = 0; i < 20; ++i) {
        QStringList files = m_home.filesWith(canary(i));
        QVERIFY(files.removeOne(u"tmp/"_s + listFile)); // the person's own
        QVERIFY(files.removeOne(u"tmp/report.csv"_s));
        QVERIFY(files.removeOne(u"tmp/evidence.zip"_s));
        QVERIFY2(files.removeIf([](const QString &file) { return file.contains(u"/journal.sqlite"_s); }) > 0,
                 "the journal has it");
        QCOMPARE(files, QStringList());
    }
}

QTEST_GUILESS_MAIN(TestCanaryCli)
#include "tst_canarycli.moc"
