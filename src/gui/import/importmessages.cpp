// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/import/importmessages.h"

#include "core/entry/overdue.h"
#include "gui/import/importcontroller.h"

namespace dnc {

namespace {

QStringList countSentences(const ImportResult &result)
{
    QStringList sentences{
        ImportController::tr("%Ln ready to send.", nullptr, result.gained(EntryStatus::Valid))};
    if (const int problems = result.gained(EntryStatus::Invalid); problems > 0)
        sentences << ImportController::tr("%Ln need(s) attention.", nullptr, problems);
    if (const int count = result.gained(EntryStatus::Duplicate); count > 0)
        sentences << ImportController::tr("%Ln duplicate(s).", nullptr, count);
    if (const int count = result.gained(EntryStatus::Excluded); count > 0)
        sentences << ImportController::tr("%Ln excluded.", nullptr, count);
    if (result.overdue > 0)
        sentences << describeOverdue(result.overdue, result.days);
    return sentences;
}

QStringList rememberedIn(const ImportBatch &batch)
{
    QStringList sentences;
    for (const PlannedList &list : batch.lists) {
        if (!list.remembered.isEmpty())
            sentences << ImportController::tr("%1 was read as you chose for such lists: %2.")
                             .arg(list.source.name, list.remembered);
    }
    return sentences;
}

} // namespace

Message importedMessage(const ImportBatch &batch, const ImportResult &result)
{
    const QString failed =
        ImportController::tr("%Ln list(s) could not be read.", nullptr, int(batch.errors.size()));
    Message message;
    message.until = Message::Until::NextChange;
    QStringList lines;
    if (result.read.identifiers > 0) {
        message.title =
            ImportController::tr("%Ln identifier(s) read from %1.", nullptr, int(result.read.identifiers))
                .arg(batch.name);
        lines << (countSentences(result) + rememberedIn(batch)).join(u' ');
        if (!batch.errors.isEmpty())
            lines << failed;
    } else {
        message.title =
            batch.errors.isEmpty() ? ImportController::tr("There is nothing in %1.").arg(batch.name) : failed;
    }
    lines << batch.errors << batch.warnings;
    message.text = lines.join(u'\n');
    const bool isClean =
        result.read.identifiers > 0 && result.gained(EntryStatus::Invalid) == 0 && batch.warnings.isEmpty();
    message.kind = !batch.errors.isEmpty() ? Message::Kind::Error
        : isClean                          ? Message::Kind::Success
                                           : Message::Kind::Warning;
    return message;
}

} // namespace dnc
