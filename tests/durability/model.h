// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/cliprocess.h"

#include <iosfwd>
#include <vector>

namespace dnc::test {

/// One start of the program, and what is done to it while it runs.
struct Start {
    enum class End { ByItself, Interrupted, Killed };
    End end = End::ByItself;
    int after = 0; ///< milliseconds until it is interrupted or killed
    bool rightToken = true;
};

/// A list, a service, and what both have to go through. A value.
struct Story {
    int valid = 0;
    int invalid = 0;
    int duplicate = 0;
    int refused = 0; ///< identifiers that the service never takes, spread over the list
    bool partial = false; ///< the service adds the others of a batch that it refuses
    QStringList faults; ///< as `sandbox --fault` takes them
    std::vector<Start> starts;
};
std::ostream &operator<<(std::ostream &out, const Story &story);

/// What the promise makes of a story, beside what the program makes of it.
class Model {
public:
    explicit Model(const Story &story);

    /// Plays the story, then resumes until nothing is left. What was promised and not kept, a line each;
    /// empty where all is well.
    [[nodiscard]] QByteArray play();

private:
    void start(const Start &how);
    void look();
    void lookAtEnd(int code);
    void compare(const Ran &ran, bool atEnd);
    void expect(bool holds, const QByteArray &promise);

    Story m_story;
    SandboxProcess m_sandbox;
    CliFixture m_desk;
    bool m_begun = false; ///< the job is in the journal
    QStringList m_confirmed; ///< as told last, sorted
    QByteArray m_broken;
};

} // namespace dnc::test
