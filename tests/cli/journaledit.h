// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cliprocess.h"

#include <sqlite3.h>

namespace dnc::test {

/// Runs `sql` on the cli's journal, while no program has it open: what only time or bad luck would bring.
inline void changeJournal(const CliFixture &cli, const char *sql)
{
    sqlite3 *database = nullptr;
    const QString path = cli.dataFolder() + QStringLiteral("/journal.sqlite");
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK
        || sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("the journal cannot be changed");
    sqlite3_close(database);
}

} // namespace dnc::test
