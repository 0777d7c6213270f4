// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>

namespace dnc {

/// The translation context of the command line's texts.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace dnc
