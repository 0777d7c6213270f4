// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/desktop/desktopservice.h"

namespace dnc {

struct DesktopService::Impl { };

DesktopService::DesktopService() = default;
DesktopService::~DesktopService() = default;

void DesktopService::keepAwake(bool) { }
void DesktopService::showProgress(std::optional<double>) { }
void DesktopService::notify(const QString &, const QString &) { }

} // namespace dnc
