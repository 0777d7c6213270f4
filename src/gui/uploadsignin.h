// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace dnc {

class ProxySignIn;
class UploadController;

/// From now on, an upload that paused because a proxy wants a login asks for it, and continues by itself once
/// there is one. Both must outlive each other's signals. GUI thread.
void signInForUploads(UploadController &uploads, ProxySignIn &proxies);

} // namespace dnc
