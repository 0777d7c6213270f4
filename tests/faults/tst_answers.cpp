// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "faults/answercases.h"
#include "faults/certificates.h"
#include "support/uploadfixture.h"

#include <QSslConfiguration>

using namespace dnc;
using namespace dnc::test;
using namespace std::chrono_literals;

namespace {

constexpr int identifiers = 12; // more than are ever read as samples

/// All of them where the long tests run; otherwise the honest ones and one in a few of the others.
bool isWanted(const PlayedAnswer &answer, size_t number)
{
    constexpr size_t oneIn = 5;
    return answer.isHonest || number % oneIn == 0 || qEnvironmentVariableIntValue("DNC_LONG_TESTS") > 0;
}

RetryPolicy impatient()
{
    RetryPolicy retryPolicy = quick();
    retryPolicy.retries = 2;
    retryPolicy.lookupDelays = {1ms, 1ms, 1ms};
    return retryPolicy;
}

/// One job on its way to a server that answers as it is told.
struct Conversation {
    explicit Conversation(const std::optional<sandbox::Tls> &tls)
        : server(tls)
        , journal(Journal::open(folder.path()).value())
        , uploader(journal, impatient())
        , endpoint{.url = server.url(), .token = "t", .reserve = 0}
        , job(journal.createJob({.endpoint = endpoint.url}, makeList(identifiers)).value())
    {
        QObject::connect(&uploader, &Uploader::outcomeRecorded, &uploader, [this] { check(); });
    }

    bool rest()
    {
        QEventLoop loop;
        const auto rests = [this] {
            return uploader.state() == UploadState::Paused || uploader.state() == UploadState::Finished;
        };
        QObject::connect(&uploader, &Uploader::stateChanged, &loop, [&] {
            if (rests())
                loop.quit();
        });
        QTimer::singleShot(hangLimit, &loop, &QEventLoop::quit);
        if (!rests())
            loop.exec();
        return rests();
    }

    /// Whoever is called confirmed was added.
    void check()
    {
        const JobEntries loaded = journal.load(job).value();
        for (quint32 i = 0; i < loaded.entries.size(); ++i) {
            const QString identifier = QString::fromStdString(std::string(loaded.entries.at(i).identifier));
            if (loaded.entries.statusAt(i) == EntryStatus::Confirmed
                && !server.applied().contains(identifier))
                lies << identifier;
        }
    }
    [[nodiscard]] quint32 confirmed() const { return journal.job(job)->counts[EntryStatus::Confirmed]; }

    QTemporaryDir folder;
    AnswerServer server;
    Journal journal;
    Uploader uploader;
    Endpoint endpoint;
    JobId job;
    QStringList lies;
};

void addCases()
{
    QTest::addColumn<PlayedAnswer>("answer");
    const std::vector<PlayedAnswer> cases = answerCases();
    for (size_t i = 0; i < cases.size(); ++i) {
        if (isWanted(cases[i], i))
            QTest::addRow("%03zu %s", i, cases[i].name) << cases[i];
    }
}

} // namespace

Q_DECLARE_METATYPE(dnc::test::PlayedAnswer)

/// Whatever is answered to a POST: only what was carried out is called confirmed, and nothing is stopped for
/// good.
class TestAnswers : public QObject {
    Q_OBJECT

private slots:
    void thereAreManyAnswers();
    void onlyWhatWasCarriedOutIsConfirmed_data() { addCases(); }
    void onlyWhatWasCarriedOutIsConfirmed();
    void theSameHoldsOverTls_data();
    void theSameHoldsOverTls();

private:
    static void converses(const PlayedAnswer &answer, int times, const std::optional<sandbox::Tls> &tls = {});
};

void TestAnswers::thereAreManyAnswers()
{
    const std::vector<PlayedAnswer> cases = answerCases();
    QVERIFY(cases.size() >= 120 + 20);
    QVERIFY(std::ranges::count_if(cases, &PlayedAnswer::isHonest) >= 20);
    QVERIFY(std::ranges::all_of(cases, [](const PlayedAnswer &one) { return one.isHonest == one.applies; }));
}

void TestAnswers::onlyWhatWasCarriedOutIsConfirmed()
{
    QFETCH(PlayedAnswer, answer);
    for (const int times : {1, 3, -1})
        converses(answer, times);
}

/// Late, doubled and split answers: whatever depends on which bytes are on which connection.
void TestAnswers::theSameHoldsOverTls_data()
{
    QTest::addColumn<PlayedAnswer>("answer");
    for (const PlayedAnswer &answer : answerCases()) {
        const bool isAboutOrder =
            answer.when != PlayedAnswer::When::AfterRequest || !answer.second.isEmpty() || answer.splitAt > 0;
        if (isAboutOrder || qstrcmp(answer.name, "bytes behind a length of 0") == 0)
            QTest::addRow("%s, %d ms", answer.name, answer.secondAfter) << answer;
    }
}

void TestAnswers::theSameHoldsOverTls()
{
    QFETCH(PlayedAnswer, answer);
    if (!Certificates::canBeMade())
        QSKIP("openssl is not there to make certificates with");
    const Certificates certificates;
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    const QSslConfiguration before = trusting;
    trusting.setCaCertificates(QSslCertificate::fromData(certificates.authority()));
    QSslConfiguration::setDefaultConfiguration(trusting);
    sandbox::Tls tls = certificates.good();
    for (const QSsl::SslProtocol protocol : {QSsl::TlsV1_2, QSsl::TlsV1_3}) {
        tls.protocol = protocol;
        converses(answer, 1, tls);
    }
    QSslConfiguration::setDefaultConfiguration(before);
}

void TestAnswers::converses(const PlayedAnswer &answer, int times, const std::optional<sandbox::Tls> &tls)
{
    Conversation conversation(tls);
    conversation.server.play(answer, times);
    conversation.uploader.start(conversation.job, conversation.endpoint);
    QVERIFY(conversation.rest());
    if (answer.isHonest) {
        QCOMPARE(conversation.uploader.state(), UploadState::Finished);
        QCOMPARE(conversation.confirmed(), quint32(identifiers));
    }
    // A person who looks at the list says the truth about it.
    for (int pauses = 0; pauses < 4 && conversation.uploader.state() == UploadState::Paused; ++pauses) {
        conversation.uploader.answer(AnswerChoice::NotAdded, {});
        conversation.uploader.resume();
        QVERIFY(conversation.rest());
    }
    conversation.check();
    QCOMPARE(conversation.lies, QStringList());
    if (times > 0) {
        QCOMPARE(conversation.uploader.state(), UploadState::Finished);
        QCOMPARE(conversation.confirmed(), quint32(identifiers));
    } else if (!answer.applies && answer.when == PlayedAnswer::When::AfterRequest) {
        QCOMPARE(conversation.confirmed(), 0U);
    }
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
