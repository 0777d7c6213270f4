// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/cliprocess.h"
#include "trace.h"

#include <map>
#include <memory>

namespace dnc::test {

/// What is broken in one run of the program. See tests/support/iofault.cpp.
struct Fault {
    QByteArray op;
    int nth = 0; ///< 0: nothing is broken
    QByteArray action; ///< kill-before, kill-after or the name of an errno
    int times = 1; ///< calls in a row; 0: all from there on
};

/// How one run of the program ended.
struct Ended {
    int code = -1;
    bool killed = false;
    bool hung = false;
    bool struck = false; ///< the fault came to act
    QByteArray out;
    QByteArray err;
};

/// One list on its way to one service, through whatever is done to the program meanwhile. Keeps what was told
/// as confirmed, and collects every broken promise as words instead of failing at once, so that many can run
/// side by side.
class Trial {
public:
    /// A list of `valid` e-mail addresses; `rough`: and three rows that cannot be sent.
    explicit Trial(int valid, bool rough = true,
                   std::shared_ptr<SandboxProcess> sandbox = std::make_shared<SandboxProcess>());

    /// Loads the fault library before every program that is started from here on.
    static void arm();

    Ended upload(const Fault &fault = {});
    Ended resume(const Fault &fault = {});
    /// Kills an upload while its second batch is on its way, so that there is something to resume.
    void leaveHalfDone();
    /// The recorded calls of an upload that nothing is done to.
    Trace record();

    /// What `history --json` says.
    [[nodiscard]] Ended history();
    /// Looks at the job without sending: every row is there, what is told as confirmed is, what is confirmed
    /// is on the list, and at most one batch is on the list without being confirmed.
    void checkBetween();
    /// Goes on to the end, with an upload anew where no job was made, and looks at everything.
    void finish();

    void expect(bool holds, const QByteArray &promise);
    /// The promises that were not kept, a line each; empty when all is well.
    [[nodiscard]] QByteArray broken() const { return m_broken; }

    [[nodiscard]] const CliFixture &desk() const { return m_desk; }
    [[nodiscard]] const SandboxProcess &sandbox() const { return *m_sandbox; }
    /// Takes what the program said on standard error, for what it promised.
    void hear(const QByteArray &err);
    /// How many identifiers a person was told to be confirmed.
    [[nodiscard]] int toldCount() const;

private:
    Ended run(const QStringList &words, const Fault &fault = {}, const QByteArray &more = {});
    [[nodiscard]] QStringList checkReport(const Ran &ran, const QString &report);

    std::shared_ptr<SandboxProcess> m_sandbox;
    CliFixture m_desk;
    qsizetype m_valid;
    qsizetype m_rows;
    std::map<int, int> m_told; // identifiers confirmed, by batch
    QByteArray m_broken;
};

} // namespace dnc::test
