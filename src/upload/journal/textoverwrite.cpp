// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/textoverwrite.h"

#include "core/text/text.h"

#include <QFile>

#include <algorithm>
#include <span>

namespace dnc {

Result<void, JournalError> overwriteTexts(const QString &path, const std::set<std::string> &texts)
{
    QFile file(path);
    if (!file.open(QFile::ReadWrite))
        return unexpected(JournalError{JournalError::Kind::NoAccess, path});
    if (file.size() == 0)
        return {};
    uchar *bytes = file.map(0, file.size());
    if (bytes == nullptr)
        return unexpected(JournalError{JournalError::Kind::NoAccess, path});
    const std::span<uchar> content(bytes, size_t(file.size()));
    const auto same = [](uchar a, char b) { return toLower(char(a)) == toLower(b); };
    for (const std::string &text : texts) {
        for (auto at = content.begin();; at += qsizetype(text.size())) {
            at = std::search(at, content.end(), text.begin(), text.end(), same);
            if (at == content.end())
                break;
            std::fill_n(at, text.size(), uchar('x'));
        }
    }
    return {};
}

} // namespace dnc
