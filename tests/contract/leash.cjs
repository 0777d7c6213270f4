// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

// Preloaded into the mock server: ends it when the script that started it is gone, even if that one was killed.
'use strict';

const owner = Number(process.env.DNC_PRISM_OWNER);

setInterval(() => {
    try {
        process.kill(owner, 0);
    } catch {
        process.exit(1);
    }
}, 500).unref();
