// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/outcome.h"

#include "cli/words.h"
#include "report/report.h"

#include <QFileInfo>

namespace dnc {

bool canReport(const Session &session)
{
    const QString &path = session.arguments.report;
    if (path.isEmpty())
        return true;
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (folder.isDir() && folder.isWritable() && (!file.exists() || (file.isFile() && file.isWritable())))
        return true;
    session.console.warn(Cli::tr("The report cannot be written to %1. Nothing was sent: "
                                 "give a place that can be written to.")
                             .arg(path));
    return false;
}

bool report(const Session &session, const EntryStore &entries, std::span<const Delivery> deliveries)
{
    if (session.arguments.report.isEmpty())
        return true;
    const Result<void, ReportError> written = writeReport(session.arguments.report, entries, deliveries);
    if (!written)
        session.console.warn(describe(written.error()));
    return written.has_value();
}

void print(const Session &session, const Summary &summary)
{
    if (session.console.json())
        session.console.data(toJson(summary));
    else
        session.console.say(toText(summary));
}

} // namespace dnc
