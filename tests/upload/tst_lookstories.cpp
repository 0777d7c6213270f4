// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/listing.h"
#include "support/uploadfixture.h"
#include "upload/journal/journalverify.h"
#include "upload/listlook.h"
#include "upload/listrunner.h"
#include "upload/mirror/mirror.h"
#include "upload/removalwork.h"
#include "upload/undo.h"
#include "upload/verification.h"

#include <QEventLoop>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

using namespace dnc;
using namespace dnc::test;

/// Stories drawn by chance: an upload is compared, sent, verified and undone, over HTTP, at services of every
/// kind, while others change the list and the program ends in the middle of any request. What must hold is
/// looked at after each answer. `DNC_STORY_FIRST` and `DNC_STORY_COUNT` choose the stories.
class TestLookStories : public QObject {
    Q_OBJECT

private slots:
    void everyStoryKeepsThePromises_data();
    void everyStoryKeepsThePromises();
};

namespace {

// So few that no story needs more requests than an account has in a minute.
constexpr int mostRows = 15;

sandbox::Options drawService(QRandomGenerator &chance)
{
    using namespace sandbox;
    const auto one = [&](int count) { return chance.bounded(count); };
    return {.requestsPerMinute = 0,
            .search = SearchMode(one(4)),
            .storedForm = one(3) == 0 ? StoredForm(one(3)) : StoredForm::AsSent,
            .renewal = Renewal(one(3)),
            .addsAsManual = one(2) == 0,
            .cursorLife = one(3) == 0 ? 2 : 0,
            .othersAddEvery = one(3) == 0 ? 3 : 0};
}

class Story {
public:
    explicit Story(quint32 seed)
        : m_chance(seed)
        , m_options(drawService(m_chance))
        , m_server(m_options)
        , m_journal(Journal::open(m_folder.path(), {.batchSize = 1 + quint32(m_chance.bounded(10))}).value())
    {
        if (!m_server.listen())
            qFatal("no port");
        m_endpoint = {.url = m_server.url(), .token = m_options.token, .reserve = 0};
    }

    /// What was broken, or nothing.
    QByteArray play()
    {
        for (int i = m_chance.bounded(150); i > 0; --i)
            m_server.addAsOther(QStringLiteral("x%1@example.org").arg(i), QStringLiteral("email"));
        for (int i = m_chance.bounded(10); i > 0; --i)
            m_server.addAsOther(name(m_chance.bounded(mostRows)), QStringLiteral("email"));
        const std::set<QString> before = ids();
        upload();
        noteAdded(before);
        for (int i = m_chance.bounded(4); i > 0; --i)
            m_server.removeAsOther(name(m_chance.bounded(mostRows)), QStringLiteral("email"));
        verify();
        undo();
        lookAtNumbers();
        return m_broken;
    }

private:
    [[nodiscard]] static QString name(int number) { return QStringLiteral("p%1@example.com").arg(number); }
    [[nodiscard]] std::set<QString> ids() const
    {
        std::set<QString> ids;
        for (const auto &item : m_server.list())
            ids.insert(item.id);
        return ids;
    }
    void fail(const QByteArray &promise)
    {
        if (m_broken.isEmpty())
            m_broken = promise;
    }

    /// Runs `work`, and ends without a trace once the service has answered `requests`; never for 0.
    void run(ListWork &work, int requests)
    {
        ListRunner runner(m_journal, quick());
        QEventLoop loop;
        QObject::connect(&runner, &ListRunner::ended, &loop, &QEventLoop::quit);
        QObject::connect(&runner, &ListRunner::progressed, &loop, [this] { lookAtVerified(); });
        QObject::connect(&m_server, &sandbox::Sandbox::handled, &loop, [&] {
            if (requests > 0 && --requests == 0)
                loop.quit();
        });
        QTimer::singleShot(hangLimit, &loop, &QEventLoop::quit);
        runner.start(work, {.endpoint = m_endpoint.url}, m_job, m_endpoint);
        if (runner.isRunning())
            loop.exec();
        m_isDone = !runner.isRunning() && !runner.stop();
    }
    /// After some runs that end in the middle, one that does not.
    template <typename MakeWork>
    void runWithKills(const MakeWork &makeWork)
    {
        for (int kills = m_chance.bounded(3); kills >= 0; --kills)
            makeWork(kills == 0 ? 0 : 1 + m_chance.bounded(6));
        if (!m_isDone)
            fail("work ends");
    }

    void upload()
    {
        EntryStore list = makeList(1 + m_chance.bounded(mostRows));
        JobDraft draft{.endpoint = m_endpoint.url};
        if (m_chance.bounded(3) != 0)
            compare(list, draft);
        m_isCompared = draft.compared.has_value();
        m_job = m_journal.createJob(draft, list).value();
        send();
    }
    void compare(EntryStore &list, JobDraft &draft)
    {
        std::vector<Identifier> people;
        for (quint32 i = 0; i < list.size(); ++i)
            people.push_back({IdentifierType::Email, std::string(list.at(i).identifier)});
        Mirror mirror = Mirror::open(m_folder.path(), serviceName(m_endpoint.url), {}).value();
        runWithKills([&](int requests) {
            ListLook look(mirror, people, {});
            run(look, requests);
            if (requests > 0 || !look.isDone())
                return;
            draft.compared = look.started();
            for (quint32 i = 0; i < list.size(); ++i) {
                const auto &found = look.found()[i];
                const bool isThere = isListed(QString::fromStdString(people[i].value));
                if (found && found->isAsSent != isThere)
                    fail("listed is said of who is listed as sent");
                if (!found && isThere)
                    fail("who is listed is found");
                if (found)
                    list.setStatus(i, found->isAsSent ? EntryStatus::Listed : EntryStatus::Valid,
                                   encodeListing(*found));
            }
        });
    }
    void send()
    {
        Uploader uploader(m_journal, quick());
        QEventLoop loop;
        QObject::connect(&uploader, &Uploader::stateChanged, &loop, [&](UploadState state) {
            if (state == UploadState::Paused || state == UploadState::Finished)
                loop.quit();
        });
        QTimer::singleShot(hangLimit, &loop, &QEventLoop::quit);
        uploader.start(m_job, m_endpoint);
        if (uploader.state() != UploadState::Finished)
            loop.exec();
        if (uploader.state() != UploadState::Finished)
            fail("an upload ends");
    }
    [[nodiscard]] bool isListed(const QString &identifier) const
    {
        return std::ranges::any_of(m_server.list(),
                                   [&](const auto &item) { return item.identifier == identifier; });
    }
    /// Entries that this upload added.
    void noteAdded(const std::set<QString> &before)
    {
        for (const auto &item : m_server.list()) {
            if (!before.contains(item.id) && !item.identifier.startsWith(QLatin1String("other")))
                m_added.insert(item.id);
        }
    }

    void verify()
    {
        Mirror mirror = Mirror::open(m_folder.path(), serviceName(m_endpoint.url), {}).value();
        const std::optional<Verification::Sample> rows = m_chance.bounded(2) == 0
            ? std::optional(Verification::Sample())
            : std::optional<Verification::Sample>();
        runWithKills([&](int requests) {
            auto check = Verification::begin(m_journal, mirror, m_job, rows, {}).value();
            run(check.work(), requests);
            if (requests == 0 && m_isDone)
                missing(check.conclude().value());
        });
    }
    void missing(const Verification::Outcome &outcome)
    {
        const StatusCounts counts = m_journal.job(m_job)->counts;
        if (counts[EntryStatus::Unknown] != outcome.missing)
            fail("what is missing is in doubt");
        const JobEntries list = m_journal.load(m_job).value();
        for (quint32 i = 0; i < list.entries.size(); ++i) {
            const QString identifier = QString::fromStdString(std::string(list.entries.at(i).identifier));
            if (list.entries.statusAt(i) == EntryStatus::Unknown && isListed(identifier))
                fail("missing is not said of who is listed as sent");
        }
        const std::set<QString> before = ids();
        if (sendMissing(m_journal, m_job).value() != outcome.missing)
            fail("what is missing is sent again");
        send();
        noteAdded(before);
    }
    void lookAtVerified()
    {
        const JobEntries list = m_job == 0 ? JobEntries() : m_journal.load(m_job).value();
        for (quint32 i = 0; i < list.entries.size(); ++i) {
            if (list.deliveries[i].verified == WallTime() || !m_verified.insert(i).second)
                continue;
            if (!isListed(QString::fromStdString(std::string(list.entries.at(i).identifier))))
                fail("verified is said of who is listed as sent");
        }
    }

    void undo()
    {
        Mirror mirror = Mirror::open(m_folder.path(), serviceName(m_endpoint.url), {}).value();
        const std::set<QString> before = ids();
        runWithKills([&](int requests) {
            auto preview = UndoPreview::begin(m_journal, mirror, m_journal.job(m_job).value()).value();
            run(preview.work(), 0);
            const std::vector<UndoRow> rows = planUndo(preview.items(), false).toRemove;
            if (!m_isCompared && !rows.empty())
                fail("without a look before nothing is known to be added");
            RemovalWork work(m_journal, m_job, rows);
            run(work, requests);
        });
        const std::set<QString> after = ids();
        for (const QString &id : before) {
            if (!after.contains(id) && !m_added.contains(id))
                fail("undo removes what the upload added");
        }
        const auto gone =
            std::ranges::count_if(before, [&](const QString &id) { return !after.contains(id); });
        qsizetype removed = 0;
        qsizetype failed = 0;
        for (const Delivery &delivery : m_journal.load(m_job)->deliveries) {
            removed += delivery.removal == Removal::Removed ? 1 : 0;
            failed += delivery.removal == Removal::Failed ? 1 : 0;
        }
        if (gone < removed || gone > removed + failed)
            fail("the journal names what was removed");
    }
    void lookAtNumbers()
    {
        const StatusCounts counts = m_journal.job(m_job)->counts;
        const JobEntries list = m_journal.load(m_job).value();
        if (counts != list.entries.counts() || counts.total() != list.entries.size())
            fail("the sums agree");
        if (counts[EntryStatus::Pending] + counts[EntryStatus::Unknown] > 0)
            fail("the end leaves nothing open");
        m_journal = Journal(Journal::openBeside(m_folder.path()).value()); // closes the first, and its lock
        auto again = Journal::open(m_folder.path());
        if (!again || again->job(m_job)->counts != counts)
            fail("the journal stands its check");
    }

    QRandomGenerator m_chance;
    sandbox::Options m_options;
    QTemporaryDir m_folder;
    sandbox::Sandbox m_server;
    Journal m_journal;
    Endpoint m_endpoint;
    JobId m_job = 0;
    bool m_isCompared = false;
    bool m_isDone = false;
    std::set<QString> m_added;
    std::set<quint32> m_verified; // rows
    QByteArray m_broken;
};

} // namespace

void TestLookStories::everyStoryKeepsThePromises_data()
{
    QTest::addColumn<quint32>("seed");
    const auto first = quint32(qEnvironmentVariableIntValue("DNC_STORY_FIRST"));
    const int count =
        qEnvironmentVariableIsSet("DNC_STORY_COUNT") ? qEnvironmentVariableIntValue("DNC_STORY_COUNT") : 40;
    for (quint32 seed = first; seed < first + quint32(count); ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestLookStories::everyStoryKeepsThePromises()
{
    QFETCH(const quint32, seed);
    QCOMPARE(Story(seed).play(), QByteArray());
}

QTEST_GUILESS_MAIN(TestLookStories)
#include "tst_lookstories.moc"
