// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/bytes/sha256.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <algorithm>

#include <windows.h>

#include <bcrypt.h>

namespace dnc {

namespace {

constexpr int hashSize = 32;
// CNG counts bytes in 32 bits.
constexpr qsizetype longestPiece = qsizetype(1) << 30;

} // namespace

struct Sha256::State {
    State()
    {
        isGood = BCryptOpenAlgorithmProvider(&algorithm, BCRYPT_SHA256_ALGORITHM, nullptr, 0) >= 0
            && BCryptCreateHash(algorithm, &hash, nullptr, 0, nullptr, 0, 0) >= 0;
    }
    ~State()
    {
        if (hash != nullptr)
            BCryptDestroyHash(hash);
        if (algorithm != nullptr)
            BCryptCloseAlgorithmProvider(algorithm, 0);
    }
    Q_DISABLE_COPY_MOVE(State)

    BCRYPT_ALG_HANDLE algorithm = nullptr;
    BCRYPT_HASH_HANDLE hash = nullptr;
    bool isGood = false;
};

Sha256::Sha256()
    : m_state(std::make_unique<State>())
{
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    while (m_state->isGood && !bytes.isEmpty()) {
        const QByteArrayView piece = bytes.first(std::min(bytes.size(), longestPiece));
        auto *data = reinterpret_cast<PUCHAR>(const_cast<char *>(piece.data())); // is only read
        m_state->isGood = BCryptHashData(m_state->hash, data, ULONG(piece.size()), 0) >= 0;
        bytes = bytes.sliced(piece.size());
    }
}

QString Sha256::result(QByteArrayView all)
{
    QByteArray hash(hashSize, '\0');
    auto *place = reinterpret_cast<PUCHAR>(hash.data());
    if (!m_state->isGood || BCryptFinishHash(m_state->hash, place, ULONG(hash.size()), 0) < 0)
        hash = QCryptographicHash::hash(all, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

} // namespace dnc
