// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "draft/erasure.h"

#include "core/text/visibletext.h"
#include "draft/draftfolder.h"
#include "upload/mirror/mirror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <utility>

namespace dnc {

namespace {

struct ErasureText {
    Q_DECLARE_TR_FUNCTIONS(dnc::Erasure)
};

/// Does `work` while this process has the lock of the drafts; nothing where there are none.
template <typename T, typename Work>
Result<T, JournalError> withDrafts(const DraftPlace &place, const Work &work)
{
    if (!QFileInfo::exists(place.folder))
        return T();
    if (place.isOwned)
        return work();
    const auto lock = lockDrafts(place.folder);
    if (!lock)
        return unexpected(lock.error());
    return work();
}

} // namespace

quint32 rowsIn(const std::vector<DraftMention> &drafts)
{
    quint32 rows = 0;
    for (const DraftMention &draft : drafts)
        rows += draft.rows;
    return rows;
}

quint32 ErasePreview::rows() const
{
    quint32 rows = rowsIn(drafts);
    for (const JobMention &job : jobs)
        rows += job.rows;
    return rows;
}

Result<ErasePreview, JournalError> previewErasure(Journal &journal, const DraftPlace &place,
                                                  const Spellings &spellings)
{
    using Drafts = std::vector<DraftMention>;
    auto jobs = findIdentifier(journal, spellings);
    if (!jobs)
        return unexpected(jobs.error());
    const auto find = [&]() -> Result<Drafts, JournalError> { return findInDrafts(place.folder, spellings); };
    return withDrafts<Drafts>(place, find).map([&](Drafts &&drafts) {
        return ErasePreview{std::move(*jobs), std::move(drafts)};
    });
}

QString describe(const ErasePreview &preview)
{
    constexpr qsizetype most = 8;
    QStringList lines;
    for (const JobMention &job : preview.jobs)
        lines << ErasureText::tr("%Ln row(s) of upload %1 (%2)", "number, files", int(job.rows))
                     .arg(job.job)
                     .arg(job.files);
    for (const DraftMention &draft : preview.drafts) {
        const QString rows = ErasureText::tr("%Ln row(s) of an unsent list", nullptr, int(draft.rows));
        lines << (draft.draft.files.isEmpty()
                      ? rows
                      : ErasureText::tr("%1 (%2)", "rows, files").arg(rows, visibleText(draft.draft.files)));
    }
    const qsizetype others = lines.size() - most;
    if (others > 0)
        lines = lines.first(most) << ErasureText::tr("and in %Ln other upload(s) or list(s)", nullptr,
                                                     int(others));
    return lines.join(u'\n');
}

Result<ErasedRecords, JournalError> eraseEverywhere(Journal &journal, const DraftPlace &place,
                                                    const Spellings &spellings)
{
    using Drafts = std::vector<DraftMention>;
    const auto eraseDrafts = [&] { return eraseFromDrafts(place.folder, spellings); };
    const auto eraseMirrors = [&](const Erased &erased) {
        return forgetInMirrors(QFileInfo(journal.path()).path(), spellings).map([&](bool) { return erased; });
    };
    return eraseIdentifier(journal, spellings).and_then(eraseMirrors).and_then([&](const Erased &erased) {
        return withDrafts<Drafts>(place, eraseDrafts).map([&](Drafts &&drafts) {
            return ErasedRecords{erased, std::move(drafts)};
        });
    });
}

} // namespace dnc
