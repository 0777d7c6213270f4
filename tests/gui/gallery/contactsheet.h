// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>
#include <QString>

#include <vector>

namespace dnc::test {

struct Picture {
    QString title;
    QImage image;
};

/// All `pictures` on one page, smaller, each under its title.
[[nodiscard]] QImage contactSheet(const std::vector<Picture> &pictures);

} // namespace dnc::test
