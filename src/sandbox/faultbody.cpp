// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "sandbox/faultbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <string_view>

namespace dnc::sandbox {

QByteArray captivePortalPage()
{
    return "<!DOCTYPE html>\n<html><head><title>Guest network</title></head><body>\n"
           "<h1>Please sign in to use this network</h1>\n"
           "<form method=\"post\" action=\"/login\"><input name=\"room\"><button>Go</button></form>\n"
           "</body></html>\n";
}

QByteArray acceptedJson(const std::vector<Identity> &applied)
{
    QJsonArray data;
    for (const Identity &identity : applied) {
        data.append(QJsonObject{
            {QStringLiteral("objectType"), QStringLiteral("communication-opt-out")},
            {QStringLiteral("identifier"), identity.identifier},
            {QStringLiteral("identifierType"), identity.type},
        });
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("data"), data}}).toJson(QJsonDocument::Compact);
}

QByteArray countJson(size_t count)
{
    return R"({"success":true,"added":)" + QByteArray::number(qulonglong(count)) + '}';
}

QByteArray errorObjectJson()
{
    return R"({"error":{"code":"invalid_json","message":"The body could not be read"}})";
}

QByteArray otherJson()
{
    return R"(["gateway","ok",{"user":null}])";
}

QByteArray fewerCountsJson()
{
    return R"({"received":3,"added":2,"failed":[{"index":2,"message":"The identifier was not added"}]})";
}

QByteArray nulJson()
{
    return QByteArray("{\"ok\":\"\0\"}\0", 11);
}

QByteArray duplicateKeysJson()
{
    return R"({"failed":["all"],"ok":true,"failed":[]})";
}

QByteArray utf16Json()
{
    QByteArray bytes("\xff\xfe", 2);
    for (const char c : std::string_view(R"({"ok":true})"))
        bytes.append(c).append('\0');
    return bytes;
}

QByteArray deepJson()
{
    constexpr qsizetype levels = 100'000;
    return QByteArray(levels, '[') + QByteArray(levels, ']');
}

QByteArray garbage()
{
    QByteArray bytes("\x16\x03\x01\xff\xfe\x00\r\r\n\n:::", 12);
    for (int i = 0; i < 512; ++i)
        bytes.append(static_cast<char>(128 + (i * 73) % 128));
    return bytes;
}

/// qCompress() uses a zlib frame: 4 bytes of length and a header of 2 before the deflated data, a checksum of
/// 4 after it.
QByteArray gzipBomb()
{
    constexpr qsizetype size = 67'108'864;
    static const QByteArray packed = qCompress(QByteArray(size, '\0'), 9);
    const QByteArray header("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
    const QByteArray crcOfThatManyZeros("\xed\x30\xeb\xb2", 4);
    const QByteArray length("\0\0\0\x04", 4);
    return header + packed.sliced(6, packed.size() - 10) + crcOfThatManyZeros + length;
}

} // namespace dnc::sandbox
