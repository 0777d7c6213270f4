// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

// How much of 100 requests a minute an upload reaches when each request has a connection of its own: at 200
// and 300 ms round trip, over TLS 1.2 and 1.3. `bench_pace SECONDS` measures each for so long after its first
// minute (60).

#include "faults/certificates.h"
#include "sandbox/sandbox.h"
#include "upload/journal/journal.h"
#include "upload/uploader.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

using namespace dnc;
using namespace std::chrono_literals;

namespace {

QTextStream out(stdout);

/// Leads to one port of this computer as over a long way: each byte takes `oneWay`, and a connection takes a
/// round trip before it carries any.
class Relay : public QTcpServer {
public:
    Relay(int target, std::chrono::milliseconds oneWay)
    {
        connect(this, &QTcpServer::newConnection, this, [this, target, oneWay] {
            QTcpSocket *client = nextPendingConnection();
            auto *service = new QTcpSocket(client);
            service->connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(target));
            forward(client, service, oneWay, 2 * oneWay); // behind the handshake of TCP
            forward(service, client, oneWay, 0ms);
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
    }

private:
    static void forward(QTcpSocket *from, QTcpSocket *to, std::chrono::milliseconds oneWay,
                        std::chrono::milliseconds handshake)
    {
        const auto opened = std::chrono::steady_clock::now();
        QObject::connect(from, &QTcpSocket::readyRead, to, [=] {
            const auto age =
                std::chrono::floor<std::chrono::milliseconds>(std::chrono::steady_clock::now() - opened);
            const std::chrono::milliseconds delay = oneWay + std::max(handshake - age, 0ms);
            QTimer::singleShot(delay, Qt::PreciseTimer, to,
                               [to, bytes = from->readAll()] { to->write(bytes); });
        });
        QObject::connect(from, &QTcpSocket::disconnected, to, [=] {
            QTimer::singleShot(oneWay, Qt::PreciseTimer, to, [to] { to->disconnectFromHost(); });
        });
    }
};

EntryStore makeList(int rows)
{
    EntryStore list;
    for (int i = 0; i < rows; ++i) {
        const std::string text = "p" + std::to_string(i) + "@example.com";
        list.append(
            {.input = text, .identifier = text, .type = IdentifierType::Email, .status = EntryStatus::Valid});
    }
    return list;
}

void measure(const sandbox::Tls &tls, const char *version, std::chrono::milliseconds roundTrip,
             std::chrono::seconds duration)
{
    sandbox::Sandbox service({.requestsPerMinute = 0, .tls = tls});
    if (!service.listen())
        qFatal("no port");
    const Relay relay(service.url().port(), roundTrip / 2);
    QUrl url = service.url();
    url.setPort(relay.serverPort());
    const QTemporaryDir folder;
    Journal journal = Journal::open(folder.path()).value();
    const JobId job = journal.createJob({.endpoint = url}, makeList(500 * 1000)).value();
    Uploader uploader(journal);
    QEventLoop loop;
    int before = 0;
    QTimer::singleShot(60s, &loop, [&] { before = service.requestCount(); });
    QTimer::singleShot(60s + duration, &loop, &QEventLoop::quit);
    uploader.start(job, {.url = url, .token = "sandbox-token", .reserve = 0});
    loop.exec();
    const double perMinute = 60.0 * (service.requestCount() - before) / double(duration.count());
    out << version << ", " << roundTrip.count() << " ms: " << before << " requests in the first minute, then "
        << perMinute << " a minute\n";
    out.flush();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int seconds = argc > 1 ? QByteArray(argv[1]).toInt() : 60;
    const test::Certificates certificates;
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates(QSslCertificate::fromData(certificates.authority()));
    QSslConfiguration::setDefaultConfiguration(trusting);
    for (const auto &[protocol, version] :
         {std::pair(QSsl::TlsV1_2, "TLS 1.2"), std::pair(QSsl::TlsV1_3, "TLS 1.3")}) {
        sandbox::Tls tls = certificates.good();
        tls.protocol = protocol;
        for (const auto roundTrip : {200ms, 300ms})
            measure(tls, version, roundTrip, std::chrono::seconds(seconds));
    }
}
