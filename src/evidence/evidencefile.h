// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "evidence/evidenceerror.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace dnc {

/// The first part of every evidence file: what the file is about, and size and SHA-256 of every other part.
inline constexpr auto manifestName = "manifest.json";
/// Values of its keys `format` and `version`.
inline constexpr auto evidenceFormat = "dnc-desk-evidence";
inline constexpr int evidenceVersion = 1;

/// Packs the files `names` of `folder`, in this order, behind a manifest that consists of `about`, format,
/// version and `parts`, and gives the SHA-256 of the manifest in hexadecimal. The same files give the same
/// bytes. A file at `path` stays as it is until the new one is complete and on disk; a new one can be read by
/// its owner only. Any thread.
[[nodiscard]] Result<QString, EvidenceError> packEvidence(const QString &path, const QString &folder,
                                                          const QStringList &names, const QJsonObject &about);

} // namespace dnc
