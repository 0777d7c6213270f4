// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "evidence/evidencefile.h"

#include "evidence/canonicalzip.h"
#include "report/report.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <vector>

namespace dnc {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 copyBlockSize = qint64(1) << 20;

/// Calls `sink` with the blocks of a file.
template <typename Sink>
Result<void, EvidenceError> eachBlock(const QString &path, const Sink &sink)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(unwritable(file.errorString()));
    while (!file.atEnd()) {
        const QByteArray block = file.read(copyBlockSize);
        if (block.isEmpty() || !sink(block))
            return unexpected(unwritable(file.errorString()));
    }
    return {};
}

struct DescribedPart {
    ZipPart part;
    QJsonObject line; ///< in the manifest
};

Result<DescribedPart, EvidenceError> describePart(const QDir &folder, const QString &name)
{
    QCryptographicHash sha256(QCryptographicHash::Sha256);
    Crc32 crc;
    qint64 size = 0;
    const auto read = eachBlock(folder.filePath(name), [&](const QByteArray &block) {
        sha256.addData(block);
        crc.add(block);
        size += block.size();
        return true;
    });
    if (!read)
        return unexpected(read.error());
    if (size > maxZipSize)
        return unexpected(EvidenceError{EvidenceError::Kind::TooLarge, {}, {}});
    return DescribedPart{
        {name.toLatin1(), quint32(size), crc.value()},
        {{u"name"_s, name}, {u"size"_s, size}, {u"sha256"_s, QString::fromLatin1(sha256.result().toHex())}}};
}

QByteArray manifestOf(QJsonObject about, const std::vector<DescribedPart> &parts)
{
    QJsonArray lines;
    for (const DescribedPart &part : parts)
        lines.append(part.line);
    about.insert(u"format"_s, QLatin1StringView(evidenceFormat));
    about.insert(u"version"_s, evidenceVersion);
    about.insert(u"parts"_s, lines);
    return QJsonDocument(about).toJson(QJsonDocument::Indented);
}

/// The archive's parts: the manifest and what it lists.
std::vector<ZipPart> archived(const QByteArray &manifest, const std::vector<DescribedPart> &parts)
{
    Crc32 crc;
    crc.add(manifest);
    std::vector<ZipPart> all{{manifestName, quint32(manifest.size()), crc.value()}};
    for (const DescribedPart &part : parts)
        all.push_back(part.part);
    return all;
}

bool isTooLarge(const std::vector<ZipPart> &parts)
{
    qint64 size = zipDirectory(parts).size() + zipEnd(parts).size();
    for (const ZipPart &part : parts)
        size += zipHeader(part).size() + part.size;
    return size > maxZipSize;
}

Result<void, EvidenceError> writeArchive(QSaveFile &file, const QDir &folder, const QByteArray &manifest,
                                         const std::vector<ZipPart> &parts)
{
    const auto write = [&](const QByteArray &bytes) { return file.write(bytes) == bytes.size(); };
    bool isWritten = write(zipHeader(parts.front())) && write(manifest);
    for (size_t i = 1; i < parts.size() && isWritten; ++i) {
        if (!write(zipHeader(parts[i])))
            break;
        const auto copied = eachBlock(folder.filePath(QString::fromLatin1(parts[i].name)),
                                      [&](const QByteArray &block) { return write(block); });
        if (!copied && file.error() == QFileDevice::NoError)
            return copied;
        isWritten = copied.has_value();
    }
    if (!isWritten || !write(zipDirectory(parts)) || !write(zipEnd(parts)))
        return unexpected(unwritable(file.errorString()));
    if (!file.commit())
        return unexpected(unwritable(replaceFailure(file.fileName(), file)));
    return {};
}

} // namespace

Result<QString, EvidenceError> packEvidence(const QString &path, const QString &folder,
                                            const QStringList &names, const QJsonObject &about)
{
    std::vector<DescribedPart> described;
    for (const QString &name : names) {
        auto part = describePart(QDir(folder), name);
        if (!part)
            return unexpected(part.error());
        described.push_back(std::move(*part));
    }
    const QByteArray manifest = manifestOf(about, described);
    const std::vector<ZipPart> parts = archived(manifest, described);
    if (isTooLarge(parts))
        return unexpected(EvidenceError{EvidenceError::Kind::TooLarge, {}, {}});
    const bool isNew = !QFileInfo::exists(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unexpected(unwritable(file.errorString()));
    if (isNew)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return writeArchive(file, QDir(folder), manifest, parts).map([&] {
        return QString::fromLatin1(QCryptographicHash::hash(manifest, QCryptographicHash::Sha256).toHex());
    });
}

} // namespace dnc
