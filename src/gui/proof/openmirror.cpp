// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/proof/openmirror.h"

#include <QFileInfo>

namespace dnc {

Result<Mirror, JournalError> openMirror(const JournalQueries &journal, const Endpoint &endpoint)
{
    return Mirror::open(QFileInfo(journal.path()).path(), serviceName(endpoint.url), endpoint.account);
}

} // namespace dnc
