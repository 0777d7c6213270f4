// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/mapping/profile.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace dnc {

/// The profiles that come with the program.
[[nodiscard]] const std::vector<Profile> &builtInProfiles();

/// Parses a file with one profile or a list of them. The error is a sentence for display that names `file`,
/// the profile and its field.
[[nodiscard]] Result<std::vector<Profile>, QString> readProfileFile(const QByteArray &json,
                                                                    const QString &file);

/// A person's own profiles, and the errors in files that could not be read.
struct PersonalProfiles {
    std::vector<Profile> profiles;
    QStringList problems;
};

/// The profiles of all `*.json` in `folder`, in order of file name; none if there is no such folder.
[[nodiscard]] PersonalProfiles readProfiles(const QString &folder);

} // namespace dnc
