// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/records/records.h"

#include "import/records/chat.h"
#include "import/records/drawntable.h"
#include "import/records/json.h"
#include "import/records/jsonvalue.h"
#include "import/records/ldif.h"
#include "import/records/vcard.h"

namespace dnc {

RecordReader recordReaderFor(std::string_view text)
{
    if (isVCard(text))
        return &readVCards;
    if (isJson(text))
        return &readJson;
    if (isLdif(text))
        return &readLdif;
    if (isChat(text))
        return &readChat;
    if (isDrawnTable(text))
        return &readDrawnTable;
    return nullptr;
}

} // namespace dnc
