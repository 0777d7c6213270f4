// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "faults/answercases.h"

namespace dnc::test {

namespace {

using End = PlayedAnswer::End;
using When = PlayedAnswer::When;

const QByteArray ok = "HTTP/1.1 200 OK\r\nDate: %d\r\n";
const QByteArray nothing = "HTTP/1.1 200 OK\r\nDate: %d\r\nContent-Length: 0\r\n\r\n";

/// A whole answer whose length is right whatever the body's placeholders become.
QByteArray whole(const QByteArray &body, const QByteArray &type = "application/json",
                 const QByteArray &head = ok)
{
    return head + "Content-Type: " + type + "\r\nTransfer-Encoding: chunked\r\n\r\n"
        + (body.isEmpty() ? QByteArray() : QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n")
        + "0\r\n\r\n";
}

QByteArray sized(const QByteArray &body, const QByteArray &type, const QByteArray &head = ok)
{
    return head + "Content-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

QByteArray status(const char *line, const QByteArray &rest = "Content-Length: 0\r\n\r\n")
{
    return QByteArray("HTTP/1.1 ") + line + "\r\nDate: %d\r\n" + rest;
}

void addHonest(std::vector<PlayedAnswer> &cases)
{
    const auto add = [&](const char *name, const QByteArray &bytes, End end = End::Close, int splitAt = 0) {
        cases.push_back({.name = name,
                         .bytes = bytes,
                         .applies = true,
                         .isHonest = true,
                         .end = end,
                         .splitAt = splitAt});
    };
    add("honest: as the contract says", nothing);
    add("honest: 204", status("204 No Content", "\r\n"));
    add("honest: 201", status("201 Created"));
    add("honest: an empty object", sized("{}", "application/json"));
    add("honest: white space", sized(" \r\n", "application/json"));
    add("honest: chunks", whole(""));
    add("honest: chunks with an extension and a trailer",
        ok + "Transfer-Encoding: chunked\r\n\r\n2;a=b\r\n{}\r\n0\r\nX-Sum: 1\r\n\r\n");
    add("honest: the connection stays open", nothing, End::Keep);
    add("honest: split in the status line", nothing, End::Close, 9);
    add("honest: split in the head", nothing, End::Close, 40);
    add("honest: an interim answer first", "HTTP/1.1 102 Processing\r\n\r\n" + nothing);
    add("honest: empty text/html", sized("", "text/html; charset=utf-8"));
    add("honest: a blank as text/html", sized(" ", "text/html"));
    add("honest: an empty page", sized("<html><head></head><body></body></html>", "text/html"));
    add("honest: OK", sized("OK", "text/plain"));
    add("honest: OK without a type", ok + "Content-Length: 2\r\n\r\nOK");
    add("honest: a success", sized(R"({"success":true})", "application/json"));
    add("honest: a status of its own", sized(R"({"status":200,"message":"Created"})", "application/json"));
    add("honest: none failed", sized(R"({"failed":[],"errors":null,"ok":true})", "application/json"));
    add("honest: an id and a time",
        sized(R"({"id":"job_81f3","createdAt":"2026-11-24T10:00:00Z"})", "application/json"));
    add("honest: an old proxy that closes", "HTTP/1.0 200 OK\r\nDate: %d\r\n\r\n");
    add("honest: an old proxy that closes behind a body",
        "HTTP/1.1 200 OK\r\nDate: %d\r\nContent-Type: text/plain\r\n\r\nOK");
    add("honest: two equal lengths", ok + "Content-Length: 0\r\nContent-Length: 0\r\n\r\n");
    add("honest: a last chunk that got lost", ok + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n");
    add("honest: no date", "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nOK");
}

void addFramings(std::vector<PlayedAnswer> &cases)
{
    const auto add = [&](const char *name, const QByteArray &rest, End end = End::Close) {
        cases.push_back({.name = name, .bytes = ok + rest, .end = end});
    };
    add("no length, closed", "\r\n");
    add("no length, reset", "\r\n", End::Reset);
    add("a negative length", "Content-Length: -1\r\n\r\n");
    add("a length with a sign", "Content-Length: +0\r\n\r\n");
    add("a length in hexadecimal", "Content-Length: 0x0\r\n\r\n");
    add("a length that is no number", "Content-Length: none\r\n\r\n");
    add("an empty length", "Content-Length:\r\n\r\n");
    add("a length that overflows", "Content-Length: 18446744073709551616\r\n\r\n");
    add("a list of lengths", "Content-Length: 0, 0\r\n\r\n");
    add("two different lengths", "Content-Length: 0\r\nContent-Length: 5\r\n\r\n");
    add("two different lengths, the other way", "Content-Length: 5\r\nContent-Length: 0\r\n\r\n");
    add("bytes behind a length of 0", "Content-Length: 0\r\n\r\nfailed");
    add("another answer behind it", "Content-Length: 0\r\n\r\nHTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n");
    add("cut within its length", "Content-Length: 20\r\n\r\n{}");
    add("nothing of its length", "Content-Length: 20\r\n\r\n");
    add("reset within its length", "Content-Length: 20\r\n\r\n{}", End::Reset);
    add("a length and chunks", "Content-Length: 0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    add("chunks: a size that is no number", "Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n");
    add("chunks: a negative size", "Transfer-Encoding: chunked\r\n\r\n-1\r\n\r\n0\r\n\r\n");
    add("chunks: a size that overflows",
        "Transfer-Encoding: chunked\r\n\r\n10000000000000000\r\n\r\n0\r\n\r\n");
    add("chunks: no size", "Transfer-Encoding: chunked\r\n\r\n\r\n\r\n");
    add("chunks: the last is missing", "Transfer-Encoding: chunked\r\n\r\n");
    add("chunks: the last but one is missing", "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n");
    add("chunks: no empty line at the end", "Transfer-Encoding: chunked\r\n\r\n0\r\n");
    add("chunks: too long for their size", "Transfer-Encoding: chunked\r\n\r\n2\r\n{}xx\r\n0\r\n\r\n");
    add("chunks: bytes behind", "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n{\"failed\":3}");
    add("chunks within chunks", "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n");
    add("another coding", "Transfer-Encoding: gzip\r\n\r\n");
    add("an unknown coding", "Transfer-Encoding: zebra\r\n\r\n0\r\n\r\n");
    add("two codings in two fields",
        "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    add("a folded head", "X-A: b\r\n Content-Length: 5\r\nContent-Length: 0\r\n\r\n");
    add("a blank before a colon", "Content-Length : 0\r\n\r\n");
    add("a bare line feed in a head", "X-A: b\nContent-Length: 5\r\nContent-Length: 0\r\n\r\n");
    add("a NUL in a head", QByteArray("X-A: \0\r\nContent-Length: 0\r\n\r\n", 29));
    add("a nameless head", ": b\r\nContent-Length: 0\r\n\r\n");
    add("no end of the head", "Content-Length: 0\r\n");
    add("an HTML type without a body", "Content-Type: text/html\r\nContent-Length: 0\r\n\r\n");
    add("a plain type without a body", "Content-Type: text/plain\r\nContent-Length: 0\r\n\r\n");
    add("an image without a body", "Content-Type: image/png\r\nContent-Length: 0\r\n\r\n");
    add("another encoding without a body",
        "Content-Type: application/json; charset=utf-16\r\nContent-Length: 0\r\n\r\n");
}

void addBodies(std::vector<PlayedAnswer> &cases)
{
    const auto add = [&](const char *name, const QByteArray &body,
                         const QByteArray &type = "application/json") {
        cases.push_back({.name = name, .bytes = sized(body, type)});
    };
    add("body: true", "true");
    add("body: null", "null");
    add("body: a number", "7");
    add("body: an empty text", R"("")");
    add("body: an empty array", "[]");
    add("body: two objects", "{}{}");
    add("body: an object and a NUL", QByteArray("{}\0", 3));
    add("body: UTF-16", QByteArray("\xff\xfe{\0}\0", 6));
    add("body: a byte order mark", "\xef\xbb\xbf{}");
    add("body: half an object", R"({"ok":tru)");
    add("body: ok", R"({"ok":true})");
    add("body: success", R"({"success":true,"added":12})");
    add("body: accepted", R"({"accepted":true})");
    add("body: a count", R"({"added":12})");
    add("body: fewer", R"({"added":11})");
    add("body: none", R"({"added":0})");
    add("body: received", R"({"received":12})");
    add("body: not ok", R"({"ok":false})");
    add("body: a failure, deep", R"({"data":{"result":{"status":"failed"}}})");
    add("body: failures", R"({"added":0,"failed":[{"index":1}]})");
    add("body: an error", R"({"error":"ValidationError","message":"no"})");
    add("body: errors", R"({"errors":[{"message":"bad"}]})");
    add("body: rejected", R"({"rejected":12})");
    add("body: failed twice", R"({"failed":["all"],"failed":[]})");
    add("body: queued", R"({"status":"queued"})");
    add("body: pending", R"({"state":"pending"})");
    add("body: accepted for processing", R"({"message":"Accepted for processing"})");
    add("body: scheduled", "Your request was scheduled.", "text/plain");
    add("body: try again", "Please try again later", "text/plain");
    add("body: a dry run", R"({"dryRun":true,"wouldAdd":12})");
    add("body: another service", R"(["gateway","ok",{"user":null}])");
    add("body: a health check", R"({"status":"UP"})");
    add("body: GraphQL", R"({"data":{"optOut":null}})");
    add("body: a list", R"({"data":[],"hasMore":false,"next":null})");
    add("body: an echo", R"({"identifiers":[],"pauseActiveProspects":true})");
    add("body: a token", R"({"access_token":"x","expires_in":3600})");
    add("body: a version", R"({"version":"1.2.3"})");
    add("body: OK", "OK", "text/plain");
    add("body: pong", "pong", "text/plain");
    add("body: XML", "<?xml version=\"1.0\"?><result>ok</result>", "application/xml");
    add("body: a captive portal", "<html><body><form action=/login>Sign in</form></body></html>",
        "text/html");
    add("body: a portal as JSON", "<!DOCTYPE html><html><body>Welcome</body></html>");
    add("body: a redirecting page", "<html><head><meta http-equiv=refresh content=0></head></html>",
        "text/html");
    add("body: a maintenance page", "<h1>Maintenance</h1>", "text/html");
    add("body: a blank page", "<html><body></body></html>", "text/html");
    add("body: white space that JSON has not", "\v\f");
    add("body: a no-break space", "\xc2\xa0");
    add("body: bytes", QByteArray("\x1f\x8b\x08\x00\x01\x02", 6), "application/octet-stream");
    add("body: comments", "/* ok */ {}");
    add("body: deep", QByteArray(5000, '[') + QByteArray(5000, ']'));
}

void addStatuses(std::vector<PlayedAnswer> &cases)
{
    const auto add = [&](const char *name, const QByteArray &bytes) {
        cases.push_back({.name = name, .bytes = bytes});
    };
    add("202", status("202 Accepted"));
    add("203", status("203 Non-Authoritative Information"));
    add("205", status("205 Reset Content"));
    add("206", status("206 Partial Content"));
    add("207", status("207 Multi-Status"));
    add("208", status("208 Already Reported"));
    add("226", status("226 IM Used"));
    add("250", status("250 Whatever"));
    add("299", status("299 Whatever"));
    add("300", status("300 Multiple Choices"));
    add("304", status("304 Not Modified", "\r\n"));
    add("302", status("302 Found", "Location: /ok\r\nContent-Length: 0\r\n\r\n"));
    add("200 with 204's head", status("204 No Content", "Content-Length: 5\r\n\r\nerror"));
    add("204 with chunks", status("204 No Content", "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"));
    add("400 as a page", status("400 Bad Request", "Content-Length: 3\r\n\r\n<p>"));
    add("404 as a page", status("404 Not Found", "Content-Length: 3\r\n\r\n<p>"));
    add("500", status("500 Internal Server Error"));
    add("503", status("503 Service Unavailable"));
    add("599", status("599 Whatever"));
    add("600", status("600 Whatever"));
    add("20", "HTTP/1.1 20 OK\r\nContent-Length: 0\r\n\r\n");
    add("2000", "HTTP/1.1 2000 OK\r\nContent-Length: 0\r\n\r\n");
    add("-200", "HTTP/1.1 -200 OK\r\nContent-Length: 0\r\n\r\n");
    add("no status", "HTTP/1.1 OK\r\nContent-Length: 0\r\n\r\n");
    add("HTTP/2.0", "HTTP/2.0 200 OK\r\nContent-Length: 0\r\n\r\n");
    add("HTTP/0.9", "OK");
    add("ICY", "ICY 200 OK\r\n\r\n");
    add("two blanks", "HTTP/1.1  200 OK\r\nContent-Length: 0\r\n\r\n");
    add("line feeds alone", "HTTP/1.1 200 OK\nContent-Length: 0\n\n");
    add("nothing at all", "");
    add("101", "HTTP/1.1 101 Switching Protocols\r\n\r\n");
    add("interim answers alone", "HTTP/1.1 102 Processing\r\n\r\n");
    add("an empty line first", "\r\n" + nothing);
}

void addOrders(std::vector<PlayedAnswer> &cases)
{
    const auto add = [&](PlayedAnswer answer) { cases.push_back(std::move(answer)); };
    add({.name = "before the request", .bytes = nothing, .when = When::AtConnect});
    add({.name = "before the request, kept open",
         .bytes = nothing,
         .end = End::Keep,
         .when = When::AtConnect});
    add({.name = "two before the request", .bytes = nothing + nothing, .when = When::AtConnect});
    add({.name = "half before the request, half later",
         .bytes = nothing,
         .end = End::Keep,
         .when = When::AtConnect,
         .splitAt = 12});
    for (const int after : {0, 1, 5, 20, 50}) {
        add({.name = "a failure, and a success behind it",
             .bytes = status("503 Service Unavailable"),
             .end = End::Keep,
             .second = nothing,
             .secondAfter = after});
        add({.name = "words of failure, and a success behind them",
             .bytes = sized(R"({"failed":1})", "application/json"),
             .end = End::Keep,
             .second = nothing,
             .secondAfter = after});
    }
    add({.name = "split between two line ends", .bytes = status("503 No"), .splitAt = 30});
    add({.name = "split within 100 Continue",
         .bytes = "HTTP/1.1 100 Continue\r\n\r\n" + status("503 No"),
         .splitAt = 15});
}

} // namespace

std::vector<PlayedAnswer> answerCases()
{
    std::vector<PlayedAnswer> cases;
    addHonest(cases);
    addFramings(cases);
    addBodies(cases);
    addStatuses(cases);
    addOrders(cases);
    return cases;
}

} // namespace dnc::test
