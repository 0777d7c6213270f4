// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

// port.cjs: prints a free port of 127.0.0.1.
// port.cjs PORT: returns once something answers HTTP there; fails after 30 seconds.
'use strict';

const http = require('http');
const net = require('net');

function printFreePort() {
    const server = net.createServer();
    server.listen(0, '127.0.0.1', () => {
        console.log(server.address().port);
        server.close();
    });
}

function awaitAnswer(port, deadline) {
    const again = () => {
        if (Date.now() > deadline)
            process.exit(1);
        setTimeout(() => awaitAnswer(port, deadline), 100);
    };
    http.get({ host: '127.0.0.1', port, path: '/', agent: false }, (answer) => answer.resume()).on('error', again);
}

if (process.argv[2])
    awaitAnswer(Number(process.argv[2]), Date.now() + 30_000);
else
    printFreePort();
