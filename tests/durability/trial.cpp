// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "trial.h"

#include "cli/lists.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace dnc::test {

namespace {

using namespace Qt::StringLiterals;

constexpr int batchSize = 500;
constexpr int noSuchJob = 2;

const QString list = u"list.txt"_s;
const QString plan = u"iofault.plan"_s;
const QString mark = u"struck"_s;

/// Those of `all` that are not in `part`; both are sorted.
QStringList without(const QStringList &all, const QStringList &part)
{
    QStringList rest;
    std::ranges::set_difference(all, part, std::back_inserter(rest));
    return rest;
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

} // namespace

Trial::Trial(int valid, bool rough, std::shared_ptr<SandboxProcess> sandbox)
    : m_sandbox(std::move(sandbox))
    , m_valid(valid)
    , m_rows(valid + (rough ? 3 : 0))
{
    m_desk.endpoint = m_sandbox->url();
    m_desk.write(list, emailList(valid) + (rough ? "no@address@\nsomeone0@example.org\nan address\n" : ""));
}

void Trial::arm()
{
    qputenv("LD_PRELOAD", DNC_IOFAULT);
}

void Trial::expect(bool holds, const QByteArray &promise)
{
    if (!holds)
        m_broken += promise + '\n';
}

int Trial::toldCount() const
{
    int count = 0;
    for (const auto &[batch, identifiers] : m_told)
        count += identifiers;
    return count;
}

void Trial::hear(const QByteArray &err)
{
    static const QRegularExpression line(u"Batch (\\d+): ([\\d,]+) identifiers?(?:\\(s\\))? confirmed"_s);
    auto found = line.globalMatch(QString::fromUtf8(err));
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        m_told[match.captured(1).toInt()] = match.captured(2).remove(u',').toInt();
    }
}

Ended Trial::run(const QStringList &words, const Fault &fault, const QByteArray &more)
{
    m_desk.write(plan,
                 "IOFAULT_DIR=" + m_desk.dataFolder().toUtf8()
                     + "\nIOFAULT_MARK=" + m_desk.path(mark).toUtf8() + "\nIOFAULT_OP=" + fault.op
                     + "\nIOFAULT_NTH=" + number(fault.nth) + "\nIOFAULT_TIMES=" + number(fault.times)
                     + "\nIOFAULT_DO=" + fault.action + '\n' + more);
    QFile::remove(m_desk.path(mark));
    const std::unique_ptr<QProcess> process = m_desk.start(words);
    Ended ended;
    ended.hung = !process->waitForFinished(hangLimitMs);
    if (ended.hung)
        process->kill();
    process->waitForFinished(hangLimitMs);
    ended.killed = process->exitStatus() == QProcess::CrashExit;
    ended.code = ended.killed ? -1 : process->exitCode();
    ended.struck = QFile::exists(m_desk.path(mark));
    ended.out = process->readAllStandardOutput();
    ended.err = process->readAllStandardError();
    hear(ended.err);
    expect(!ended.hung, words.first().toUtf8() + " hangs");
    expect(!ended.killed || ended.hung || fault.action.startsWith("kill"),
           words.first().toUtf8() + " crashes");
    return ended;
}

Ended Trial::upload(const Fault &fault)
{
    m_desk.token = goodToken;
    return run({u"upload"_s, list}, fault);
}

Ended Trial::resume(const Fault &fault)
{
    m_desk.token = goodToken;
    return run({u"resume"_s, u"1"_s, u"--reserve"_s, u"0"_s}, fault);
}

void Trial::leaveHalfDone()
{
    // Each batch is sent by one call, and the second leaves when the first was confirmed.
    const Ended ended = upload({"send", 2, "kill-after"});
    expect(ended.killed && m_sandbox->applied().size() >= batchSize, "there is something to resume");
}

Ended Trial::history()
{
    return run({u"history"_s, u"--json"_s});
}

Trace Trial::record()
{
    m_desk.token = goodToken;
    const QString file = u"trace"_s;
    (void)run({u"upload"_s, list}, {}, "IOFAULT_TRACE=" + m_desk.path(file).toUtf8() + '\n');
    if (toldCount() != m_valid)
        qFatal("the progress is told in words that this test does not know");
    return readTrace(m_desk.read(file), m_desk.dataFolder());
}

/// The identifiers that the report calls confirmed.
QStringList Trial::checkReport(const Ran &ran, const QString &report)
{
    expect(ran.addsUp(), "the summary adds up: " + ran.out + ran.err);
    const std::vector<ReportRow> rows = readReport(m_desk.read(report));
    expect(qsizetype(rows.size()) == m_rows, "the report has all rows, not " + number(qint64(rows.size())));
    expect(ran.number("identifiers") == m_rows, "the summary has all rows: " + ran.out);
    QStringList confirmed = identifiersWith(rows, u"confirmed"_s);
    expect(confirmed.size() == ran.number("confirmed"), "report and summary are one: " + ran.out);
    return confirmed;
}

void Trial::checkBetween()
{
    m_desk.token.clear(); // so that nothing is sent
    const QString report = u"between.csv"_s;
    const Ended ended = run({u"resume"_s, u"1"_s, u"--json"_s, u"--report"_s, report});
    if (ended.code == noSuchJob) {
        expect(m_told.empty(), "a job that something was told of is there");
        expect(m_sandbox->applied().isEmpty(), "nothing is sent without a job");
        return;
    }
    const QStringList confirmed = checkReport({ended.code, ended.out, ended.err}, report);
    const QStringList applied = m_sandbox->applied();
    expect(confirmed.size() >= toldCount(),
           number(toldCount()) + " were told as confirmed, " + number(confirmed.size()) + " are");
    expect(without(confirmed, applied).isEmpty(), "what is confirmed is on the list");
    const qsizetype unknown = without(applied, confirmed).size();
    expect(unknown <= batchSize, "at most one batch is in doubt, not " + number(unknown));
}

void Trial::finish()
{
    m_desk.token = goodToken;
    const QString report = u"end.csv"_s;
    Ended ended = run({u"resume"_s, u"1"_s, u"--reserve"_s, u"0"_s, u"--json"_s, u"--report"_s, report});
    if (ended.code == noSuchJob) {
        expect(m_told.empty(), "a job that something was told of can be resumed");
        ended = run({u"upload"_s, list, u"--json"_s, u"--report"_s, report});
    }
    expect(ended.code == (m_rows > m_valid ? 3 : 0),
           "it ends well, not with " + number(ended.code) + ": " + ended.err);
    const QStringList confirmed = checkReport({ended.code, ended.out, ended.err}, report);
    expect(confirmed.size() == m_valid, "all are confirmed: " + ended.out);
    expect(confirmed == m_sandbox->applied(), "confirmed is what is on the list");
}

} // namespace dnc::test
