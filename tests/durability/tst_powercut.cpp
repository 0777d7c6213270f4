// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "inparallel.h"
#include "trial.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <map>
#include <optional>
#include <random>

using namespace dnc::test;
using namespace Qt::StringLiterals;

/// The power goes at a place of a recorded upload: what was synced is on the disk, of the rest whatever the
/// disk pleased. Nothing that the person was told before is lost.
class TestPowerCut : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Trial::arm(); }
    void whatWasToldIsKept_data();
    void whatWasToldIsKept();
};

namespace {

using Kind = Call::Kind;

constexpr quint32 seed = 20'261'123;
constexpr int identifiers = 1010;
constexpr int batchSize = 500;
constexpr qint64 sector = 512;

enum class Unsynced { Lost, Names, Kept, Random };

struct Cut {
    QByteArray name;
    size_t at = 0; ///< the first call that did not happen
    Unsynced unsynced = Unsynced::Lost;
};

/// The files of a folder by name, as the calls of a trace leave them.
class Disk {
public:
    void apply(const Call &call)
    {
        if (call.kind == Kind::Unlink) {
            m_files.erase(call.path);
            return;
        }
        QByteArray &file = m_files[call.path];
        if (call.kind == Kind::Truncate)
            file = file.leftJustified(call.offset, char(0), true);
        if (call.kind != Kind::Write)
            return;
        if (file.size() < call.offset + call.data.size())
            file.append(call.offset + call.data.size() - file.size(), char(0));
        file.replace(call.offset, call.data.size(), call.data);
    }

    void write(const QString &folder) const
    {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        for (const auto &[name, bytes] : m_files) {
            QFile file(folder + u'/' + name);
            if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("a test file cannot be written");
        }
    }

private:
    std::map<QString, QByteArray> m_files;
};

bool changesFiles(const Call &call)
{
    const bool opensFile = call.kind == Kind::Open && call.offset == 0 && !call.path.isEmpty();
    return opensFile || call.kind == Kind::Write || call.kind == Kind::Truncate || call.kind == Kind::Unlink;
}

/// Whether a sync of `path` makes `call` durable: a folder keeps names, a file its content and that it is
/// there.
bool isSyncedBy(const Call &call, const QString &path)
{
    if (path.isEmpty())
        return call.kind == Kind::Open || call.kind == Kind::Unlink;
    return call.path == path && call.kind != Kind::Unlink;
}

/// A write of which only the sectors up to some place came to the disk.
Call torn(Call call, std::mt19937 &random)
{
    const qint64 sectors = (call.offset + call.data.size()) / sector - call.offset / sector;
    if (sectors > 0) {
        const qint64 end = (call.offset / sector + 1 + qint64(random() % quint32(sectors))) * sector;
        call.data.truncate(std::min<qint64>(call.data.size(), end - call.offset));
    }
    return call;
}

/// What comes to the disk of a call that was not synced.
std::optional<Call> survivor(const Call &call, Unsynced unsynced, std::mt19937 &random)
{
    const bool isName = call.kind == Kind::Open || call.kind == Kind::Unlink;
    switch (unsynced) {
    case Unsynced::Lost:
        return {};
    case Unsynced::Names:
        return isName ? std::optional(call) : std::nullopt;
    case Unsynced::Kept:
        return call;
    case Unsynced::Random:
        if (random() % 2 == 0)
            return {};
        return call.kind == Kind::Write && random() % 4 == 0 ? torn(call, random) : call;
    }
    Q_UNREACHABLE();
}

Disk diskAfter(const Trace &trace, const Cut &cut)
{
    std::mt19937 random(seed + quint32(cut.at));
    Disk disk;
    Trace pending;
    for (size_t i = 0; i < cut.at; ++i) {
        const Call &call = trace[i];
        if (changesFiles(call))
            pending.push_back(call);
        if (call.kind != Kind::Sync)
            continue;
        for (const Call &waiting : pending) {
            if (isSyncedBy(waiting, call.path))
                disk.apply(waiting);
        }
        std::erase_if(pending, [&](const Call &waiting) { return isSyncedBy(waiting, call.path); });
    }
    for (const Call &waiting : pending) {
        if (const std::optional<Call> kept = survivor(waiting, cut.unsynced, random))
            disk.apply(*kept);
    }
    return disk;
}

std::vector<Cut> cutsOf(const Trace &trace)
{
    std::vector<Cut> cuts;
    const auto add = [&](const QByteArray &name, size_t at) {
        cuts.push_back({name + ", the rest lost", at, Unsynced::Lost});
        cuts.push_back({name + ", only names of the rest", at, Unsynced::Names});
        cuts.push_back({name + ", the rest kept", at, Unsynced::Kept});
        cuts.push_back({name + ", some of the rest", at, Unsynced::Random});
    };
    int syncs = 0;
    for (size_t at = 0; at < trace.size(); ++at) {
        if (trace[at].kind != Kind::Sync)
            continue;
        const QByteArray name = "sync " + QByteArray::number(++syncs);
        add("before " + name, at);
        cuts.push_back({"after " + name, at + 1, Unsynced::Lost});
    }
    std::mt19937 random(seed);
    for (int i = 0; i < 40; ++i) {
        const size_t at = random() % (trace.size() + 1);
        cuts.push_back({"call " + QByteArray::number(at), at, Unsynced::Random});
    }
    add("at the end", trace.size());
    return cuts;
}

/// How many batches an answer had begun to come for.
int answersBefore(const Trace &trace, size_t cut)
{
    int answers = 0;
    for (size_t i = 1; i < cut; ++i)
        answers += trace[i].kind == Kind::Receive && trace[i - 1].kind != Kind::Receive ? 1 : 0;
    return answers;
}

QByteArray cutPower(const Trace &trace, const Cut &cut, const std::shared_ptr<SandboxProcess> &sandbox)
{
    Trial trial(identifiers, false, sandbox);
    diskAfter(trace, cut).write(trial.desk().dataFolder());
    for (size_t i = 0; i < cut.at; ++i) {
        if (trace[i].kind == Kind::Tell)
            trial.hear(trace[i].data);
    }
    const Ended ended = trial.history();
    trial.expect(ended.code == 0, "the journal can be read: " + ended.err);
    const QJsonArray jobs = Ran{ended.code, ended.out, ended.err}.json()[u"jobs"].toArray();
    const int confirmed = jobs.isEmpty() ? 0 : jobs[0][u"confirmed"].toInt();
    trial.expect(confirmed >= trial.toldCount(), "what was told as confirmed is kept: " + ended.out);
    trial.expect(confirmed <= batchSize * answersBefore(trace, cut.at), "no answer is made up: " + ended.out);
    trial.finish();
    return trial.broken();
}

} // namespace

void TestPowerCut::whatWasToldIsKept_data()
{
    QTest::addColumn<QByteArray>("broken");
    const auto sandbox = std::make_shared<SandboxProcess>();
    const Trace trace = Trial(identifiers, false, sandbox).record();
    QCOMPARE(sandbox->applied().size(), identifiers);
    const std::vector<Cut> cuts = cutsOf(trace);
    const std::vector<QByteArray> results =
        inParallel(cuts, [&](const Cut &cut) { return cutPower(trace, cut, sandbox); });
    for (size_t i = 0; i < cuts.size(); ++i)
        QTest::newRow(cuts[i].name.constData()) << results[i];
}

void TestPowerCut::whatWasToldIsKept()
{
    QFETCH(QByteArray, broken);
    QVERIFY2(broken.isEmpty(), broken.constData());
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
