// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "sandbox/httprequest.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dnc::sandbox;
using State = RequestReader::State;

class TestHttpRequest : public QObject {
    Q_OBJECT

private slots:
    void readsARequestInAnyPieces_data();
    void readsARequestInAnyPieces();
    void keepsWhatFollowsForTheNextRequest();
    void refusesWhatIsNotStrictlyHttp_data();
    void refusesWhatIsNotStrictlyHttp();
    void acceptsTheLargestHeaderAndBody();
    void knowsWhenTheConnectionMayStay_data();
    void knowsWhenTheConnectionMayStay();
    void survivesRandomBytes();
};

namespace {

const QByteArray host = "Host: h\r\n";

QByteArray post(const QByteArray &fields, const QByteArray &rest)
{
    return "POST /v1/list?limit=1 HTTP/1.1\r\n" + host + fields + "\r\n" + rest;
}

RequestReader readAll(const QByteArray &bytes)
{
    RequestReader reader;
    reader.append(bytes);
    return reader;
}

} // namespace

void TestHttpRequest::readsARequestInAnyPieces_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("sized body") << post("Content-Length: 5\r\n", "hello") << QByteArray("hello");
    QTest::newRow("empty body") << post("Content-Length: 0\r\n", "") << QByteArray();
    QTest::newRow("chunks") << post("Transfer-Encoding: chunked\r\n", "2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n")
                            << QByteArray("hello");
    QTest::newRow("chunks with extension and trailer")
        << post("Transfer-Encoding: Chunked\r\n", "5;a=b\r\nhello\r\n0\r\nX-Sum: 1\r\n\r\n")
        << QByteArray("hello");
    QTest::newRow("hexadecimal chunk")
        << post("Transfer-Encoding: chunked\r\n", "0A\r\n0123456789\r\n0\r\n\r\n")
        << QByteArray("0123456789");
    QTest::newRow("binary body") << post("Content-Length: 4\r\n", QByteArray("\0\r\n\xff", 4))
                                 << QByteArray("\0\r\n\xff", 4);
    QTest::newRow("empty lines before")
        << "\r\n\r\n" + post("Content-Length: 2\r\n", "ok") << QByteArray("ok");
    const QByteArray whole =
        "POST http://127.0.0.1:1/v1/list?limit=1 HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nok";
    QTest::newRow("whole address") << whole << QByteArray("ok");
}

void TestHttpRequest::readsARequestInAnyPieces()
{
    QFETCH(QByteArray, bytes);
    for (qsizetype piece = 1; piece <= bytes.size(); ++piece) {
        RequestReader reader;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            QVERIFY(reader.state() != State::Complete);
            reader.append(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
        }
        QCOMPARE(reader.state(), State::Complete);
        QCOMPARE(reader.request().method, QByteArray("POST"));
        QCOMPARE(reader.request().path, QByteArray("/v1/list"));
        QCOMPARE(reader.request().query, QByteArray("limit=1"));
        QCOMPARE(reader.request().header("host"), QByteArray("h"));
        QTEST(reader.request().body, "body");
        reader.next();
        QCOMPARE(reader.state(), State::Idle);
    }
}

void TestHttpRequest::keepsWhatFollowsForTheNextRequest()
{
    RequestReader reader = readAll(post("Content-Length: 1\r\n", "1") + post("Content-Length: 1\r\n", "2")
                                   + "GET /3 HTTP/1.1\r\n" + host + "\r\nGET");
    QCOMPARE(reader.request().body, QByteArray("1"));
    reader.next();
    QCOMPARE(reader.state(), State::Complete);
    QCOMPARE(reader.request().body, QByteArray("2"));
    reader.next();
    QCOMPARE(reader.request().path, QByteArray("/3"));
    reader.next();
    QCOMPARE(reader.state(), State::Header);
}

void TestHttpRequest::refusesWhatIsNotStrictlyHttp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    row("rubbish", QByteArray("\x16\x03\x01\x02\0\x01\n", 7), 400);
    row("bare line feeds", "GET / HTTP/1.1\nHost: h\n\n", 400);
    row("two spaces", "GET  / HTTP/1.1\r\n", 400);
    row("no version", "GET /\r\n", 400);
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\n", 505);
    row("method not a token", "GE(T / HTTP/1.1\r\n", 400);
    row("target not a path", "GET v1 HTTP/1.1\r\n", 400);
    row("control character in target", "GET /\x01 HTTP/1.1\r\n", 400);
    row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
    row("two hosts", "GET / HTTP/1.1\r\n" + host + host + "\r\n", 400);
    row("space before colon", "GET / HTTP/1.1\r\nHost : h\r\n\r\n", 400);
    row("folded line", "GET / HTTP/1.1\r\n" + host + " more\r\n\r\n", 400);
    row("no colon", "GET / HTTP/1.1\r\nHost\r\n\r\n", 400);
    row("control character in value", "GET / HTTP/1.1\r\nHost: a\x01\r\n\r\n", 400);
    row("no length", post("", ""), 411);
    row("negative length", post("Content-Length: -1\r\n", ""), 400);
    row("length with plus", post("Content-Length: +1\r\n", "x"), 400);
    row("two lengths", post("Content-Length: 1\r\nContent-Length: 2\r\n", "xx"), 400);
    row("list of lengths", post("Content-Length: 1, 1\r\n", "x"), 400);
    row("length and chunks", post("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n", ""), 400);
    row("unknown coding", post("Transfer-Encoding: gzip\r\n", ""), 501);
    row("chunks in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
    row("large body", post("Content-Length: 1048577\r\n", ""), 413);
    row("absurd body", post("Content-Length: 99999999999999\r\n", ""), 413);
    row("length beyond numbers", post("Content-Length: 99999999999999999999\r\n", ""), 400);
    row("large chunk", post("Transfer-Encoding: chunked\r\n", "100001\r\n"), 413);
    row("chunk size not a number", post("Transfer-Encoding: chunked\r\n", "xyz\r\n"), 400);
    row("negative chunk", post("Transfer-Encoding: chunked\r\n", "-1\r\n"), 400);
    row("chunk without end", post("Transfer-Encoding: chunked\r\n", "1\r\nabc"), 400);
    row("endless chunk line", post("Transfer-Encoding: chunked\r\n", "1;" + QByteArray(300, 'a')), 400);
    row("endless request line", "GET /" + QByteArray(20'000, 'a'), 431);
    row("endless header", "GET / HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(4'000), 431);
    row("endless trailer",
        post("Transfer-Encoding: chunked\r\n", "0\r\n" + QByteArray("A: b\r\n").repeated(4'000)), 431);
}

void TestHttpRequest::refusesWhatIsNotStrictlyHttp()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    RequestReader reader = readAll(bytes);
    QCOMPARE(reader.state(), State::Failed);
    QCOMPARE(reader.failure(), status);
    reader.append("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    reader.next();
    QCOMPARE(reader.state(), State::Failed);
}

void TestHttpRequest::acceptsTheLargestHeaderAndBody()
{
    QByteArray header = "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1048576\r\nX: ";
    header += QByteArray(maxHeaderBytes - header.size() - 4, 'x') + "\r\n\r\n";
    QCOMPARE(header.size(), maxHeaderBytes);
    QCOMPARE(readAll(header + QByteArray(maxBodyBytes, 'b')).state(), State::Complete);
    header.replace("Host: h", "Host: hh");
    QCOMPARE(readAll(header).failure(), 431);
}

void TestHttpRequest::knowsWhenTheConnectionMayStay_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<bool>("stays");
    QTest::newRow("1.1") << QByteArray("1") << QByteArray() << true;
    QTest::newRow("1.1 close") << QByteArray("1") << QByteArray("Connection: Close\r\n") << false;
    QTest::newRow("1.1 list with close")
        << QByteArray("1") << QByteArray("Connection: x, close\r\n") << false;
    QTest::newRow("1.0") << QByteArray("0") << QByteArray() << false;
    QTest::newRow("1.0 keep-alive") << QByteArray("0") << QByteArray("Connection: keep-alive\r\n") << true;
}

void TestHttpRequest::knowsWhenTheConnectionMayStay()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, connection);
    RequestReader reader = readAll("GET / HTTP/1." + version + "\r\n" + host + connection + "\r\n");
    QCOMPARE(reader.state(), State::Complete);
    QTEST(reader.request().keepsAlive(), "stays");
}

void TestHttpRequest::survivesRandomBytes()
{
    QRandomGenerator random(20261123);
    static constexpr char pieces[] =
        "GET POST/HTTP/1.1\r\n\r\n:;0123456789abcdefContent-Length: chunked\0\xff";
    const QByteArray alphabet(pieces, sizeof pieces - 1);
    for (int round = 0; round < 2'000; ++round) {
        RequestReader reader;
        QByteArray bytes = round % 2 == 0 ? QByteArray() : post("Transfer-Encoding: chunked\r\n", "");
        for (int i = 0; i < 200; ++i)
            bytes.append(alphabet.at(random.bounded(static_cast<int>(alphabet.size()))));
        reader.append(bytes);
        for (int i = 0; i < 50 && reader.state() == State::Complete; ++i)
            reader.next();
        QVERIFY(reader.state() != State::Failed || reader.failure() >= 400);
    }
}

QTEST_GUILESS_MAIN(TestHttpRequest)
#include "tst_httprequest.moc"
