// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

// Part of every test program: one that is started by hand, outside ctest, runs itself again through
// tests/support/isolated.sh, so that it cannot touch the home folder or the keychain of the person who starts
// it. Options of that script can be given in DNC_TEST_ISOLATION, for example --keyring or --x11.

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <unistd.h>
#include <vector>

#if defined(__GLIBC__) || defined(__APPLE__)

namespace {

bool isIsolated()
{
    const char *isolatedHome = std::getenv("DNC_TEST_HOME");
    const char *home = std::getenv("HOME");
    return isolatedHome != nullptr && home != nullptr && std::strcmp(isolatedHome, home) == 0;
}

/// Before main(), because Qt reads the environment when the application object is made, and some of it
/// earlier.
__attribute__((constructor)) void isolate(int, char **arguments, char **)
{
    if (isIsolated())
        return;
    static char shell[] = "/bin/sh";
    static char script[] = DNC_ISOLATED;
    std::vector<char *> command{shell, script};
    if (char *options = std::getenv("DNC_TEST_ISOLATION")) {
        for (char *option = std::strtok(options, " "); option != nullptr; option = std::strtok(nullptr, " "))
            command.push_back(option);
    }
    for (char **argument = arguments; *argument != nullptr; ++argument)
        command.push_back(*argument);
    command.push_back(nullptr);
    execv(shell, command.data());
    std::perror(script);
    std::_Exit(EXIT_FAILURE);
}

} // namespace

#endif
