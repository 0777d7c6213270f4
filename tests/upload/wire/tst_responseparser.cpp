// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/responseparser.h"

#include <QTest>

using namespace dnc;

namespace {

struct Row {
    const char *name;
    QByteArray bytes;
    int status;
    BodyEnd end;
    QByteArray body = {};
    bool hasBytesBehind = false;
    bool isBroken = false;
};

const QByteArray ok = "HTTP/1.1 200 OK\r\n";
const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";

QList<Row> wholeAnswers()
{
    using enum BodyEnd;
    return {
        {"one length", ok + "Content-Length: 2\r\n\r\n{}", 200, Length, "{}"},
        {"length 0", ok + "Content-Length: 0\r\n\r\n", 200, Length},
        {"no reason", "HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n", 200, Length},
        {"HTTP/1.0 with a length", "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}", 200, Length, "{}"},
        {"204", "HTTP/1.1 204 No Content\r\n\r\n", 204, NoBody},
        {"204 with length 0", "HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n", 204, NoBody},
        {"304 with the length of what it stands for", "HTTP/1.1 304 x\r\nContent-Length: 9\r\n\r\n", 304,
         NoBody},
        {"chunks", chunked + "1\r\n{\r\n1\r\n}\r\n0\r\n\r\n", 200, Chunks, "{}"},
        {"no chunk but the last", chunked + "0\r\n\r\n", 200, Chunks},
        {"chunk with an extension", chunked + "2;a=b\r\n{}\r\n0\r\n\r\n", 200, Chunks, "{}"},
        {"trailers", chunked + "2\r\n{}\r\n0\r\nExpires: x\r\n\r\n", 200, Chunks, "{}"},
        {"interim answers",
         "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 x\r\nLink: y\r\n\r\n" + ok + "Content-Length: 0\r\n\r\n",
         200, Length},
        {"bytes behind length 0", ok + "Content-Length: 0\r\n\r\n{\"error\":1}", 200, Length, {}, true},
        {"a second answer behind", ok + "Content-Length: 2\r\n\r\n{}" + ok, 200, Length, "{}", true},
        {"bytes behind 204", "HTTP/1.1 204 No Content\r\n\r\nx", 204, NoBody, {}, true},
        {"bytes behind the last chunk", chunked + "0\r\n\r\nx", 200, Chunks, {}, true},
    };
}

QList<Row> doubtfulAnswers()
{
    using enum BodyEnd;
    return {
        {"neither length nor chunks", ok + "\r\n{}", 200, Close, "{}"},
        {"two equal lengths", ok + "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}", 200, Malformed, "{}"},
        {"two lengths", ok + "Content-Length: 2\r\nContent-Length: 0\r\n\r\n{}", 200, Malformed, "{}"},
        {"a list of lengths", ok + "Content-Length: 2, 2\r\n\r\n{}", 200, Malformed, "{}"},
        {"a negative length", ok + "Content-Length: -2\r\n\r\n{}", 200, Malformed, "{}"},
        {"a length with a sign", ok + "Content-Length: +2\r\n\r\n{}", 200, Malformed, "{}"},
        {"a length that overflows", ok + "Content-Length: 99999999999999999999\r\n\r\n{}", 200, Malformed,
         "{}"},
        {"length and chunks", ok + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 200,
         Malformed, "0\r\n\r\n"},
        {"another coding", ok + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 200, Malformed,
         "0\r\n\r\n"},
        {"chunked twice", ok + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
         200, Malformed, "0\r\n\r\n"},
        {"204 that announces a body", "HTTP/1.1 204 x\r\nContent-Length: 5\r\n\r\n", 204, Malformed},
        {"a blank before the colon", ok + "Content-Length : 0\r\n\r\n", 200, Malformed},
        {"a folded line", ok + "X: a\r\n b\r\nContent-Length: 0\r\n\r\n", 200, Malformed},
        {"a bare line feed in a header", ok + "X: a\nContent-Length: 0\r\n\r\n", 200, Malformed},
    };
}

QList<Row> brokenAnswers()
{
    using enum BodyEnd;
    const auto broken = [](const char *name, const QByteArray &bytes, const QByteArray &body = {}) {
        return Row{name, bytes, 200, Malformed, body, false, true};
    };
    return {
        broken("fewer bytes than the length", ok + "Content-Length: 3\r\n\r\n{}", "{}"),
        broken("no chunk size", chunked + "\r\n{}\r\n0\r\n\r\n"),
        broken("a negative chunk size", chunked + "-2\r\n{}\r\n0\r\n\r\n"),
        broken("a chunk size that overflows", chunked + "fffffffffffffffff\r\n{}\r\n0\r\n\r\n"),
        broken("a chunk size with a prefix", chunked + "0x2\r\n{}\r\n0\r\n\r\n"),
        broken("a chunk longer than its size", chunked + "1\r\n{}\r\n0\r\n\r\n", "{"),
        broken("no last chunk", chunked + "2\r\n{}\r\n", "{}"),
        broken("a last chunk without its end", chunked + "2\r\n{}\r\n0\r\n", "{}"),
        {"a cut head", ok + "Content-Length: 2\r\n", 0, None, {}, false, true},
        {"nonsense", "SSH-2.0-x\r\n\r\n", 0, None, {}, false, true},
        {"another protocol version", "HTTP/2 200 OK\r\n\r\n", 0, None, {}, false, true},
        {"a status of two digits", "HTTP/1.1 20 OK\r\n\r\n", 0, None, {}, false, true},
        {"a switch of protocols", "HTTP/1.1 101 x\r\n\r\n", 0, None, {}, false, true},
        {"interim answers without end",
         QByteArray("HTTP/1.1 103 x\r\n\r\n").repeated(40),
         0,
         None,
         {},
         false,
         true},
        {"lines that end in a line feed alone",
         "HTTP/1.1 200 OK\nContent-Length: 0\n\n",
         0,
         None,
         {},
         false,
         true},
        {"a head without end", ok + QByteArray(100'000, 'x'), 0, None, {}, false, true},
        {"nothing", {}, 0, None, {}, false, true},
    };
}

} // namespace

/// An answer is whole only where its framing proves it, however its bytes arrive.
class TestResponseParser : public QObject {
    Q_OBJECT

private slots:
    void framingIsReadByTheRules_data();
    void framingIsReadByTheRules();
    void theLastOfTwoHeadersIsNotForgotten();
};

void TestResponseParser::framingIsReadByTheRules_data()
{
    QTest::addColumn<Row>("row");
    QTest::addColumn<int>("piece");
    for (const Row &row : wholeAnswers() + doubtfulAnswers() + brokenAnswers()) {
        QTest::addRow("%s, at once", row.name) << row << 1'000'000;
        QTest::addRow("%s, in threes", row.name) << row << 3;
        QTest::addRow("%s, byte by byte", row.name) << row << 1;
    }
}

void TestResponseParser::framingIsReadByTheRules()
{
    QFETCH(Row, row);
    QFETCH(int, piece);
    ResponseParser parser;
    for (qsizetype at = 0; at < row.bytes.size(); at += piece)
        parser.feed(QByteArrayView(row.bytes).sliced(at, std::min<qsizetype>(piece, row.bytes.size() - at)));
    parser.close();
    QVERIFY(parser.isDone());
    QCOMPARE(parser.status(), row.status);
    QCOMPARE(parser.end(), row.end);
    QCOMPARE(parser.takeBody(), row.body);
    QCOMPARE(parser.isBroken(), row.isBroken);
    if (!row.isBroken)
        QCOMPARE(parser.hasBytesBehind(), row.hasBytesBehind);
}

void TestResponseParser::theLastOfTwoHeadersIsNotForgotten()
{
    ResponseParser parser;
    parser.feed(ok + "A: 1\r\nB:2\r\na:  3 \r\nContent-Length: 0\r\n\r\n");
    const QList<ResponseParser::Header> expected{{"A", "1"}, {"B", "2"}, {"a", "3"}, {"Content-Length", "0"}};
    QCOMPARE(parser.headers(), expected);
}

QTEST_APPLESS_MAIN(TestResponseParser)
#include "tst_responseparser.moc"
