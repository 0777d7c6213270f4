// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/commanddetails.h"

#include "cli/clitext.h"
#include "sandbox/fault.h"

namespace dnc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineWidth = 90;

/// Breaks a paragraph between words.
QString wrapped(const QString &paragraph)
{
    QString text;
    qsizetype column = 0;
    for (const QString &word : paragraph.split(u' ')) {
        const bool breaks = column + 1 + word.size() > lineWidth;
        if (column > 0)
            text += breaks ? u'\n' : u' ';
        column = breaks ? word.size() : column + 1 + word.size();
        text += word;
    }
    return text;
}

QString filesParagraph()
{
    return wrapped(Cli::tr("Several FILEs are one list: an identifier in two of them is a duplicate. "
                           "A FILE that is - is standard input."));
}

QString questionsParagraph()
{
    return wrapped(Cli::tr(
        "Where a person would be asked, such as about hidden rows or a column that says who opted out, and "
        "no option answers, the exit code is 2 and the options that would are named: check says what it "
        "found with all that excluded, upload sends nothing. HEADER may be the number of a column. More "
        "profiles are read from the folder profiles of the data folder."));
}

} // namespace

QString checkDetails()
{
    return filesParagraph() + u"\n\n"_s + questionsParagraph();
}

QString uploadDetails()
{
    return checkDetails() + u"\n\n"_s + tokenDetails();
}

QString tokenDetails()
{
    return wrapped(
        Cli::tr("The API token comes from --token-stdin, else from the environment variable DNC_DESK_TOKEN, "
                "else from the keychain; it is never an argument. "
                "Make one in Alta under User Profile > API tokens."));
}

QString eraseDetails()
{
    return wrapped(Cli::tr(
        "Every row of the journal that is this identifier, as typed or as it is normalized, or names it "
        "in its texts is emptied, and removed from unsent lists. An identifier that is still to be sent "
        "stays, and the exit code is 5: "
        "finish that upload first. Reports that were saved and the list at Alta are not touched."));
}

QString salvageDetails()
{
    return wrapped(Cli::tr(
        "While a damaged journal waits for this, every other command that needs it ends with 1. Rows that "
        "are not proven to be confirmed are in doubt and are sent again when their upload is resumed; a row "
        "that cannot be read keeps its place in the report and says so, and the exit code is 3. The damaged "
        "file is kept."));
}

QString matchDetails()
{
    return wrapped(Cli::tr(
        "HASHES is a list of MD5, SHA-1 or SHA-2 hashes in hexadecimal or base64, to which the options "
        "about reading apply. CONTACTS is a list of your own contacts. --output gets those whose address, "
        "or whose number with or without its plus, has one of the hashes: a list that check and upload "
        "read. Nothing is sent. If a hash matches nobody, the exit code is 3."));
}

QString evidenceDetails()
{
    return wrapped(Cli::tr(
        "Without JOB, --from, --to and --person, the newest upload is exported. --person reads the "
        "identifiers of a "
        "person from standard input, one per line, and exports that person's rows only. evidence verify "
        "needs "
        "neither journal nor keychain; if a byte was changed, it names the part, and the exit code is 3."));
}

QString whoisDetails()
{
    return wrapped(Cli::tr(
        "Answers from keyed digests, which stay when the rows of an upload are deleted. If an identifier has "
        "no "
        "confirmation on record, the exit code is 3. Identifiers are counted from 1 and not repeated."));
}

QString proofKeyDetails()
{
    return wrapped(Cli::tr("The passphrase is the first line of standard input and never an argument. "
                           "Without the key, which only the "
                           "keychain and the backup have, nobody can read the proofs."));
}

QString compareDetails()
{
    return filesParagraph() + u"\n\n"_s
        + wrapped(
               Cli::tr("The list is read in pages of 100, or searched for each identifier where that takes "
                       "fewer requests; how many is shown first. Someone who is listed in another form only "
                       "counts as not listed and as similar. If someone is not listed, the exit code is 3. "
                       "After an interruption, run it again: it continues within an hour."))
        + u"\n\n"_s + tokenDetails();
}

QString verifyDetails()
{
    return wrapped(Cli::tr(
               "Without a JOB, the newest upload. Rows that are missing are in doubt and the upload is open "
               "again: resume --send-missing sends them again. The exit code is then 3. After an "
               "interruption, run it again: it continues."))
        + u"\n\n"_s + tokenDetails();
}

QString undoDetails()
{
    return wrapped(Cli::tr(
               "Without a JOB, the newest upload. The list is read first, and shown is which rows are "
               "removed, "
               "which are kept and why, and what that costs: each is read again right before it is removed. "
               "After upload --compare, what was added is known; otherwise only --include-probable removes "
               "what was added while the upload ran. Without a terminal it needs --yes. Prospects that were "
               "paused stay paused. After an interruption, run it again: it continues."))
        + u"\n\n"_s + tokenDetails();
}

QString sandboxDetails()
{
    return Cli::tr("The first line of standard output is the base address for --endpoint.") + u"\n\n"_s
        + Cli::tr("SPEC is KIND[=ARGUMENT][@N][xTIMES]: from request N on, TIMES times (* for ever). Kinds:")
        + u'\n' + sandbox::faultHelp();
}

} // namespace dnc
