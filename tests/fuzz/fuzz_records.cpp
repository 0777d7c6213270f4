// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "fuzz/rows.h"

#include "import/mail/mail.h"
#include "import/records/json.h"
#include "import/records/ldif.h"
#include "import/records/vcard.h"

#include <string_view>

/// Any text, as the reader under test receives it: in UTF-8 and without a zero byte.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    QByteArray text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)).remove(QChar::Null).toUtf8();
    const std::string_view view(text.constData(), size_t(text.size()));
    checkRows(dnc::DNC_FUZZED_READER(view, {}));
    checkRows(dnc::readDocument(text, QStringLiteral("list")));
    return 0;
}
