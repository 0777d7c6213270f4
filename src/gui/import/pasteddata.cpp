// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/import/pasteddata.h"

#include "import/text/declaredencoding.h"

#include <QMimeData>

namespace dnc {

Pasted pastedFrom(const QMimeData &data)
{
    // Decodes the raw bytes, because Qt takes a declared ISO-8859-1 literally and other code pages for UTF-8.
    return {data.text(), data.hasHtml() ? decodedHtml(data.data(QStringLiteral("text/html"))) : QString()};
}

} // namespace dnc
