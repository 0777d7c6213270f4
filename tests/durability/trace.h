// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace dnc::test {

/// One call that the fault library recorded.
struct Call {
    enum class Kind : char {
        Open = 'o',
        Write = 'w',
        Truncate = 't',
        Sync = 's',
        Unlink = 'u',
        Connect = 'c',
        Send = 'S',
        Receive = 'R',
        Tell = 'm',
    };
    Kind kind = Kind::Open;
    QString path; ///< in the data folder, empty for the folder itself; of Tell: 1 or 2
    qint64 offset = 0; ///< of Truncate: the new size
    QByteArray data; ///< of Write and Tell
};

using Trace = std::vector<Call>;

/// Reads what IOFAULT_TRACE left behind about `folder`.
[[nodiscard]] Trace readTrace(const QByteArray &bytes, const QString &folder);

/// What IOFAULT_OP calls it.
[[nodiscard]] QByteArray opName(Call::Kind kind);

/// How many calls of this kind there are in all.
[[nodiscard]] int countOf(const Trace &trace, Call::Kind kind);

/// A place in a run, by what IOFAULT_OP and IOFAULT_NTH make of it.
struct Place {
    QByteArray name;
    QByteArray op;
    int nth = 0;
};

/// The twelve places in the life of each batch, from the first write of its intent until the person is told.
[[nodiscard]] std::vector<std::vector<Place>> placesInBatches(const Trace &trace);

/// The places that an upload passes once: lock, schema, job, connection, and the clearing up at its end.
[[nodiscard]] std::vector<Place> placesAroundBatches(const Trace &trace);

} // namespace dnc::test
