// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace dnc::test {

/// Leaves the file of a database as a power cut does in the middle of its first change: the beginning of the
/// first page is missing, and the rollback journal says that the file was empty before. The format of that
/// journal: https://www.sqlite.org/fileformat2.html#the_rollback_journal
inline bool cutOffFirstChange(const QString &path)
{
    QByteArray header = QByteArray::fromHex("d9d505f920a163d7" // what every journal begins with
                                            "00000000" // pages in it
                                            "01020304" // for checksums
                                            "00000000" // pages of the file before
                                            "00000200" // a sector
                                            "00001000"); // a page
    QFile file(path);
    QFile journal(path + QStringLiteral("-journal"));
    return file.open(QFile::WriteOnly) && file.write(QByteArray(4096, '\0')) == 4096
        && journal.open(QFile::WriteOnly) && journal.write(header.leftJustified(512, '\0')) == 512;
}

} // namespace dnc::test
