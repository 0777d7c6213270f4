// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/correction.h"

#include "core/text/text.h"

#include <QCryptographicHash>

namespace dnc {

CellTexts cellTextsOf(const Entry &entry)
{
    return {std::string(trimmed(entry.input)),
            entry.type ? std::string(wireName(*entry.type)) : std::string(),
            std::string(trimmed(entry.name))};
}

std::string hashOf(const CellTexts &texts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string *text : {&texts.input, &texts.type, &texts.name}) {
        hash.addData(QByteArray::number(qulonglong(text->size())) + ' ');
        hash.addData(QByteArrayView(text->data(), qsizetype(text->size())));
    }
    return hash.result().toHex().toStdString();
}

} // namespace dnc
