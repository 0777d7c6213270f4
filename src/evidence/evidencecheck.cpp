// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "evidence/evidencecheck.h"

#include "evidence/canonicalzip.h"
#include "evidence/evidencefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>
#include <vector>

namespace dnc {

using namespace Qt::StringLiterals;

namespace {

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

constexpr qint64 readBlockSize = qint64(1) << 20;
// Far more than the manifest of every upload that a journal can hold.
constexpr quint32 maxManifestSize = 64U << 20U;

tl::unexpected<EvidenceFault> changed(const QString &part)
{
    return unexpected(EvidenceFault{EvidenceFault::Kind::Changed, part});
}

/// Size, CRC-32 and SHA-256 of bytes that were read.
struct Sums {
    qint64 size = 0;
    quint32 crc = 0;
    QString sha256;
};

/// The next `size` bytes, or those up to the end of the file.
Sums readSums(QFile &file, qint64 size, QByteArray *copy = nullptr)
{
    QCryptographicHash sha256(QCryptographicHash::Sha256);
    Crc32 crc;
    Sums sums;
    while (sums.size < size) {
        const QByteArray block = file.read(std::min(readBlockSize, size - sums.size));
        if (block.isEmpty())
            break;
        sha256.addData(block);
        crc.add(block);
        sums.size += block.size();
        if (copy != nullptr)
            *copy += block;
    }
    sums.crc = crc.value();
    sums.sha256 = QString::fromLatin1(sha256.result().toHex());
    return sums;
}

/// Whether the next bytes are those of `expected`.
bool follows(QFile &file, const QByteArray &expected)
{
    return file.read(expected.size()) == expected;
}

/// Whether the end of the file lists a manifest. Stays at the same place of the file.
bool endsWithDirectory(QFile &file)
{
    const qint64 place = file.pos();
    file.seek(std::max(qint64(0), file.size() - (qint64(64) << 10)));
    const bool isListed = file.readAll().contains(manifestName);
    file.seek(place);
    return isListed;
}

struct Manifest {
    ZipPart part;
    QString sha256;
    QJsonObject content;
};

Result<Manifest, EvidenceFault> readManifest(QFile &file)
{
    const QString name = QLatin1StringView(manifestName);
    const QByteArray header = file.read(zipHeaderSize(name.size()));
    if (!header.endsWith(manifestName) && !endsWithDirectory(file))
        return unexpected(EvidenceFault{EvidenceFault::Kind::Foreign, {}});
    if (header.size() < zipHeaderSize(name.size()))
        return changed(name);
    const auto size = qFromLittleEndian<quint32>(header.constData() + zipSizeOffset);
    if (size > maxManifestSize)
        return changed(name);
    QByteArray bytes;
    const Sums sums = readSums(file, size, &bytes);
    Manifest manifest{{manifestName, size, sums.crc}, sums.sha256, QJsonDocument::fromJson(bytes).object()};
    if (sums.size != size || header != zipHeader(manifest.part))
        return changed(name);
    return manifest;
}

/// Checks the part that a line of the manifest describes.
Result<ZipPart, EvidenceFault> readPart(QFile &file, const QJsonObject &line)
{
    const QString name = line[u"name"].toString();
    const qint64 size = line[u"size"].toInteger(-1);
    if (name.isEmpty() || size < 0 || size > maxZipSize)
        return changed(QLatin1StringView(manifestName));
    ZipPart part{name.toLatin1(), quint32(size), 0};
    const QByteArray header = file.read(zipHeader(part).size());
    const Sums sums = readSums(file, size);
    part.crc = sums.crc;
    if (sums.size != size || sums.sha256 != line[u"sha256"].toString() || header != zipHeader(part))
        return changed(name);
    return part;
}

Result<SoundEvidence, EvidenceFault> check(QFile &file)
{
    const auto manifest = readManifest(file);
    if (!manifest)
        return unexpected(manifest.error());
    const QJsonObject &content = manifest->content;
    if (content[u"format"].toString() != QLatin1StringView(evidenceFormat)
        || content[u"version"].toInt() != evidenceVersion)
        return unexpected(EvidenceFault{EvidenceFault::Kind::Foreign, {}});
    std::vector<ZipPart> parts{manifest->part};
    const QJsonArray lines = content[u"parts"].toArray();
    for (const auto &line : lines) {
        const auto part = readPart(file, line.toObject());
        if (!part)
            return unexpected(part.error());
        parts.push_back(*part);
    }
    if (!follows(file, zipDirectory(parts)))
        return changed(u"directory"_s);
    if (!follows(file, zipEnd(parts)) || !file.atEnd())
        return changed(u"end"_s);
    return SoundEvidence{manifest->sha256, content};
}

} // namespace

QString describe(const EvidenceFault &fault)
{
    switch (fault.kind) {
    case EvidenceFault::Kind::Unreadable:
        return CheckText::tr("The evidence file cannot be read: %1.").arg(fault.part);
    case EvidenceFault::Kind::Foreign:
        return CheckText::tr("This is not an evidence file, or one of a newer version of DNC Desk.");
    case EvidenceFault::Kind::Changed:
        return CheckText::tr("The evidence file was changed: %1 is not what was exported.").arg(fault.part);
    }
    Q_UNREACHABLE();
}

Result<SoundEvidence, EvidenceFault> checkEvidence(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(EvidenceFault{EvidenceFault::Kind::Unreadable, file.errorString()});
    return check(file);
}

} // namespace dnc
