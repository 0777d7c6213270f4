// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/uploadsignin.h"

#include "gui/settings/proxysignin.h"
#include "gui/upload/uploadcontroller.h"
#include "upload/journal/journal.h"

namespace dnc {

void signInForUploads(UploadController &uploads, ProxySignIn &proxies)
{
    QObject::connect(&uploads, &UploadController::proxyAsked, &proxies,
                     [&uploads, &proxies](const QString &proxy) {
                         if (uploads.journal() == nullptr || uploads.jobs().empty())
                             return;
                         const auto job = uploads.journal()->job(uploads.jobs().back());
                         if (job)
                             proxies.ask(proxy, job->draft.endpoint, [&uploads] { uploads.resume(); });
                     });
    QObject::connect(&uploads, &UploadController::stateChanged, &proxies, [&uploads, &proxies] {
        if (!uploads.isPaused())
            proxies.withdraw();
    });
}

} // namespace dnc
