// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "model.h"

#include "cli/lists.h"

#include <algorithm>
#include <iostream>

namespace dnc::test {

namespace {

using namespace Qt::StringLiterals;

constexpr int batchSize = 500;
constexpr int noSuchJob = 2;
constexpr int stopped = 4; // and 5: to be resumed

QByteArray listOf(const Story &story)
{
    QByteArrayList rows = emailList(story.valid).split('\n');
    rows.removeLast();
    for (int i = 0; i < story.duplicate && !rows.isEmpty(); ++i)
        rows << rows.at(i * 7 % rows.size());
    for (int i = 0; i < story.refused; ++i)
        rows.insert(i * 97 % (rows.size() + 1), "refused" + QByteArray::number(i) + "@example.org");
    for (int i = 0; i < story.invalid; ++i)
        rows.insert(i * 31 % (rows.size() + 1), "no@address@" + QByteArray::number(i));
    return rows.join('\n') + '\n';
}

QStringList wordsFor(const Story &story)
{
    QStringList words{u"--refuse"_s, u"refused"_s};
    if (story.partial)
        words << u"--partial"_s;
    for (const QString &fault : story.faults)
        words << u"--fault"_s << fault;
    return words;
}

/// Those of `all` that are not in `part`; both are sorted.
QStringList without(const QStringList &all, const QStringList &part)
{
    QStringList rest;
    std::ranges::set_difference(all, part, std::back_inserter(rest));
    return rest;
}

/// Whether a fault of the story says in the service's own words that the identifiers are refused.
bool mayRefuseAny(const Story &story)
{
    return std::ranges::any_of(story.faults, [](const QString &fault) {
        return fault.startsWith(u"4"_s) && !fault.startsWith(u"401"_s) && !fault.startsWith(u"403"_s)
            && !fault.startsWith(u"429"_s);
    });
}

const char *nameOf(Start::End end)
{
    switch (end) {
    case Start::End::ByItself:
        return "to its end";
    case Start::End::Interrupted:
        return "interrupted";
    case Start::End::Killed:
        return "killed";
    }
    return "";
}

} // namespace

std::ostream &operator<<(std::ostream &out, const Story &story)
{
    out << story.valid << " valid, " << story.invalid << " invalid, " << story.duplicate << " duplicate, "
        << story.refused << " refused" << (story.partial ? ", partial" : "") << "; faults";
    for (const QString &fault : story.faults)
        out << ' ' << fault.toStdString();
    for (const Start &start : story.starts)
        out << "; " << nameOf(start.end) << " after " << start.after << " ms"
            << (start.rightToken ? "" : " with a wrong token");
    return out;
}

Model::Model(const Story &story)
    : m_story(story)
    , m_sandbox(wordsFor(story))
{
    m_desk.endpoint = m_sandbox.url();
    m_desk.write(u"list.txt"_s, listOf(story));
}

void Model::expect(bool holds, const QByteArray &promise)
{
    if (!holds)
        m_broken += promise + '\n';
}

QByteArray Model::play()
{
    for (const Start &how : m_story.starts)
        start(how);
    m_desk.token = goodToken;
    int code = stopped;
    // Each stop is for one fault at most, or for the question whether to go on.
    for (qsizetype tries = 2 + 3 * m_story.faults.size(); code >= stopped && tries > 0; --tries) {
        start({});
        m_desk.token.clear();
        code = m_desk.run({u"resume"_s, u"1"_s, u"--json"_s}).code;
    }
    lookAtEnd(code);
    return m_broken;
}

void Model::start(const Start &how)
{
    m_desk.token = how.rightToken ? goodToken : QByteArray("wrong-token");
    const auto process = m_desk.start(m_begun ? QStringList{u"resume"_s, u"1"_s, u"--reserve"_s, u"0"_s}
                                              : QStringList{u"upload"_s, u"list.txt"_s});
    const bool ended = process->waitForFinished(how.end == Start::End::ByItself ? hangLimitMs : how.after);
    if (!ended && how.end == Start::End::Interrupted)
        process->terminate();
    else if (!ended)
        process->kill();
    expect(ended || how.end != Start::End::ByItself, "it does not hang");
    expect(process->state() == QProcess::NotRunning || process->waitForFinished(hangLimitMs), "it ends");
    // A signal that comes before the program minds it ends it like a kill.
    expect(how.end != Start::End::ByItself || process->exitStatus() == QProcess::NormalExit,
           "it does not crash");
    look();
}

/// Looks at the job without a token, so that nothing is sent.
void Model::look()
{
    m_desk.token.clear();
    const Ran ran = m_desk.run({u"resume"_s, u"1"_s, u"--json"_s, u"--report"_s, u"now.csv"_s});
    if (ran.code == noSuchJob) {
        expect(!m_begun, "a job is never lost");
        expect(m_sandbox.applied().isEmpty(), "nothing is sent without a job");
        return;
    }
    m_begun = true;
    compare(ran, false);
}

void Model::compare(const Ran &ran, bool atEnd)
{
    const std::vector<ReportRow> rows = readReport(m_desk.read(u"now.csv"_s));
    const QStringList confirmed = identifiersWith(rows, u"confirmed"_s);
    const QStringList rejected = identifiersWith(rows, u"rejected"_s);
    const QStringList applied = m_sandbox.applied();
    const qsizetype all =
        m_story.valid + m_story.refused + m_story.invalid + (m_story.valid > 0 ? m_story.duplicate : 0);
    expect(ran.addsUp(), "the numbers add up: " + ran.out + ran.err);
    expect(ran.number("identifiers") == all && qsizetype(rows.size()) == all,
           "every row is there: " + ran.out);
    expect(confirmed.size() == ran.number("confirmed"), "summary and report are one: " + ran.out);
    expect(without(confirmed, applied).isEmpty(), "what is confirmed is on the list");
    expect(without(m_confirmed, confirmed).isEmpty(), "what was confirmed once stays so");
    // What a fault refuses may be on the list from an attempt before it, whose answer was lost.
    const QStringList refusedOnly = without(rejected, applied);
    expect(mayRefuseAny(m_story) || refusedOnly.size() == rejected.size(),
           "what is rejected is not on the list");
    const QStringList unknown = without(without(applied, confirmed), rejected);
    expect(unknown.size() <= (atEnd ? 0 : batchSize),
           QByteArray::number(unknown.size()) + " are on the list and neither confirmed nor rejected");
    // A halved batch of a service that adds the others is pending, although some of it is on the list.
    expect(m_story.partial || without(unknown, identifiersWith(rows, u"unknown"_s)).isEmpty(),
           "what may be on the list is told as unknown");
    m_confirmed = confirmed;
}

void Model::lookAtEnd(int code)
{
    m_desk.token.clear();
    const Ran ran = m_desk.run({u"resume"_s, u"1"_s, u"--json"_s, u"--report"_s, u"now.csv"_s});
    expect(code == 0 || code == 3, "it ends, not with " + QByteArray::number(code) + ": " + ran.err);
    compare(ran, true);
    expect(ran.number("pending") == 0 && ran.number("unknown") == 0, "nothing is left: " + ran.out);
    expect(ran.number("confirmed") + ran.number("rejected") == m_story.valid + m_story.refused,
           "each is confirmed or rejected: " + ran.out);
    expect(mayRefuseAny(m_story) || ran.number("rejected") == m_story.refused,
           "only what the service refuses is rejected: " + ran.out);
}

} // namespace dnc::test
