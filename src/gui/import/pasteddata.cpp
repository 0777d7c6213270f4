// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/import/pasteddata.h"

#include "import/text/declaredencoding.h"

#include <QMimeData>

namespace dnc {

Pasted pastedFrom(const QMimeData &data)
{
    // Qt would take all that declares ISO-8859-1 for it, and what declares a code page for UTF-8.
    return {data.text(), data.hasHtml() ? decodedHtml(data.data(QStringLiteral("text/html"))) : QString()};
}

} // namespace dnc
