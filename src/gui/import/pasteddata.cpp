// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/import/pasteddata.h"

#include <QMimeData>

namespace dnc {

Pasted pastedFrom(const QMimeData &data)
{
    // Not html(): Qt takes a declared ISO-8859-1 literally and other code pages for UTF-8.
    return {data.text(), data.data(QStringLiteral("text/html"))};
}

} // namespace dnc
