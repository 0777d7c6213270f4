// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/bytes/sha256.h"

#include <openssl/evp.h>

#include <QByteArray>
#include <QCryptographicHash>

namespace dnc {

struct Sha256::State {
    struct Free {
        void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    };
    const std::unique_ptr<EVP_MD_CTX, Free> context{EVP_MD_CTX_new()};
    bool isGood = EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1;
};

Sha256::Sha256()
    : m_state(std::make_unique<State>())
{
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    if (m_state->isGood)
        m_state->isGood = EVP_DigestUpdate(m_state->context.get(), bytes.data(), size_t(bytes.size())) == 1;
}

QString Sha256::result(QByteArrayView all)
{
    QByteArray hash(EVP_MD_size(EVP_sha256()), '\0');
    auto *place = reinterpret_cast<uchar *>(hash.data());
    if (!m_state->isGood || EVP_DigestFinal_ex(m_state->context.get(), place, nullptr) != 1)
        hash = QCryptographicHash::hash(all, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

} // namespace dnc
