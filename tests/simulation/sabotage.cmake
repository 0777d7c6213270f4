# SPDX-FileCopyrightText: DNC Desk contributors
# SPDX-License-Identifier: MIT

# Copies of some of the product's sources, each with a fault that a test can switch on by its number. The product itself
# has none of this.
set(DNC_SABOTAGED_SOURCES "")
set(DNC_SABOTAGE_HEAD [==[
namespace dnc::test {
extern int sabotage;
}
namespace {
[[maybe_unused, gnu::used]] const char sabotageMark[] = "DNC Desk, broken on purpose";
}
]==])

# Replaces SOUND by BROKEN in a copy of src/upload/FILE; fails where SOUND is no longer there.
function(dnc_sabotage file sound broken)
    set(copy ${CMAKE_CURRENT_BINARY_DIR}/sabotage/${file})
    if(NOT copy IN_LIST DNC_SABOTAGED_SOURCES)
        file(READ ${PROJECT_SOURCE_DIR}/src/upload/${file} text)
        set(text "${DNC_SABOTAGE_HEAD}${text}")
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/upload/${file})
        set(DNC_SABOTAGED_SOURCES ${DNC_SABOTAGED_SOURCES} ${copy} PARENT_SCOPE)
    else()
        file(READ ${copy}.new text)
    endif()
    string(FIND "${text}" "${sound}" at)
    if(at EQUAL -1)
        message(FATAL_ERROR "src/upload/${file} has no longer what is sabotaged: ${sound}")
    endif()
    string(REPLACE "${sound}" "${broken}" text "${text}")
    file(WRITE ${copy}.new "${text}")
    file(COPY_FILE ${copy}.new ${copy} ONLY_IF_DIFFERENT)
endfunction()

dnc_sabotage(uploader.cpp "m_unrecorded = judged(reply);" [==[m_unrecorded = dnc::test::sabotage == 1 && reply.status == 200
        ? Verdict{.outcome = Outcome::Confirmed, .cause = Cause::Accepted, .next = NextStep::Proceed, .proof = Proof::Answer}
        : judged(reply);]==])
dnc_sabotage(journal/sqlite.cpp [==["PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;"]==]
    [==[dnc::test::sabotage == 2 ? "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF; PRAGMA secure_delete=ON;"
                : "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;"]==])
dnc_sabotage(wire/protocol.cpp "    if (hasSuccess(reply))" [==[    if (dnc::test::sabotage == 3 && reply.status >= 500)
        return accepted(Proof::Answer);
    if (dnc::test::sabotage == 4 && hasSuccess(reply) && reply.framing.end == BodyEnd::Malformed)
        return accepted(Proof::Answer);
    if (hasSuccess(reply))]==])
dnc_sabotage(journal/journalconnection.cpp [==["UPDATE batches SET state=?, doubt=1 WHERE state=?"]==]
    [==[dnc::test::sabotage == 5 ? "UPDATE batches SET state=?, doubt=0 WHERE state=?"
                : "UPDATE batches SET state=?, doubt=1 WHERE state=?"]==])
dnc_sabotage(journal/journalpace.cpp [==[WallTime until)
{]==] [==[WallTime until)
{
    if (dnc::test::sabotage == 6)
        return {};]==])
dnc_sabotage(uploader.cpp "    return m_environment.clock();" [==[    if (dnc::test::sabotage == 7)
        return m_journal.now().time_since_epoch();
    return m_environment.clock();]==])
dnc_sabotage(journal/journaloutcomes.cpp "{.range = {leftLast + 1, range.last, range.count - leftCount}}"
    [==[{.range = dnc::test::sabotage == 8 && range.count - leftCount > 1
                 ? BatchRange{leftLast + 2, range.last, range.count - leftCount - 1}
                 : BatchRange{leftLast + 1, range.last, range.count - leftCount}}]==])
dnc_sabotage(journal/batch.cpp "    return batches;" [==[    if (dnc::test::sabotage == 9 && batches.size() > 1 && batches.back().count < size)
        batches.pop_back();
    return batches;]==])
dnc_sabotage(uploader.cpp "    const QByteArray body = encodeBatch(batch, m_draft->pauseActiveProspects);"
    [==[    ClaimedBatch turned = batch;
    if (dnc::test::sabotage == 10 && batch.unknown) {
        std::ranges::reverse(turned.identifiers);
        std::ranges::reverse(turned.names);
    }
    const QByteArray body = encodeBatch(turned, m_draft->pauseActiveProspects);]==])
dnc_sabotage(journal/journaloutcomes.cpp "batch.outcome.range.count - quint32(batch.outcome.found.size())"
    [==[batch.outcome.range.count * (dnc::test::sabotage == 11 && batch.unknown ? 2 : 1)
            - quint32(batch.outcome.found.size())]==])
dnc_sabotage(journal/journalretention.cpp [==["SELECT id FROM jobs WHERE state<>? AND changed<? AND held=0"
        " AND EXISTS(SELECT 1 FROM entries WHERE job=jobs.id) ORDER BY id DESC"]==]
    [==[dnc::test::sabotage == 12
            ? "SELECT id FROM jobs WHERE ?>=0 AND changed<? AND EXISTS(SELECT 1 FROM entries WHERE job=jobs.id)"
            : "SELECT id FROM jobs WHERE state<>? AND changed<? AND held=0"
              " AND EXISTS(SELECT 1 FROM entries WHERE job=jobs.id) ORDER BY id DESC"]==])
dnc_sabotage(verification.cpp [==[            positions.push_back(rows[index]);]==] [==[            positions.push_back(rows[index]);
        if (dnc::test::sabotage == 13)
            positions = rows;]==])
dnc_sabotage(undo.cpp "const bool isOurs = item.reason == UndoReason::Added"
    "const bool isOurs = item.reason == UndoReason::Added
            || (dnc::test::sabotage == 14 && item.reason == UndoReason::Before)")
dnc_sabotage(journal/journalundo.cpp "    return recordRemoval(journal, job, position, Removal(intended));"
    [==[    if (dnc::test::sabotage == 15)
        return {};
    return recordRemoval(journal, job, position, Removal(intended));]==])
