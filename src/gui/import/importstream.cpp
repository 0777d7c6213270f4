// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/import/importstream.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace dnc {

namespace {

constexpr std::chrono::milliseconds frame{16};
constexpr std::chrono::milliseconds budget{6}; // of each frame; the rest is for painting and input

/// Whether `all` starts with the entries of `beginning`. Ignores the hashes of sources, which a preview
/// lacks.
bool beginsWith(const EntryStore &all, const EntryStore &beginning)
{
    const auto isSameSource = [](const Source &one, const Source &other) {
        return one.file == other.file && one.sheet == other.sheet;
    };
    if (all.size() < beginning.size()
        || !std::ranges::equal(all.sources(), beginning.sources(), isSameSource))
        return false;
    for (quint32 index = 0; index < beginning.size(); ++index) {
        if (all.entry(index) != beginning.entry(index))
            return false;
    }
    return true;
}

} // namespace

ImportStream::ImportStream(EntryTableModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_frames.setTimerType(Qt::PreciseTimer);
    m_frames.setInterval(frame);
    connect(&m_frames, &QTimer::timeout, this, &ImportStream::tick);
}

void ImportStream::showBeginning(EntryStore &&first)
{
    if (m_queue || !m_beginning.isEmpty() || first.isEmpty() || !m_model.list().isChangeable())
        return;
    emit adding();
    m_beginning = first.snapshot();
    m_model.appendSession().begin();
    m_model.appendSession().add(std::move(first));
}

void ImportStream::hideBeginning()
{
    if (!m_beginning.isEmpty())
        m_model.appendSession().cancel();
    m_beginning = EntryStore();
}

void ImportStream::begin(std::shared_ptr<EntryQueue> queue, const EntryList::StepText &text)
{
    m_queue = std::move(queue);
    m_text = text;
    m_isAdding = false;
    m_frames.start();
}

void ImportStream::cancel()
{
    if (m_queue)
        drop();
    else
        hideBeginning();
}

void ImportStream::drop()
{
    m_frames.stop();
    std::exchange(m_queue, nullptr)->close();
    hideBeginning();
    if (std::exchange(m_isAdding, false))
        m_model.appendSession().cancel();
    emit dropped();
}

/// Adds a short list in one step. True if a longer one has started and tick() must go on.
bool ImportStream::startAdding()
{
    const auto counts = m_queue->counts();
    if ((!counts && m_queue->pieces() == 0) || m_model.backgroundEdit().isActive())
        return false;
    if (m_queue->pieces() == 0)
        hideBeginning();
    if (!m_model.appendSession().isActive()) // ended by a lock or a new list
        m_beginning = EntryStore();
    m_isAdding = !m_beginning.isEmpty();
    if (m_isAdding)
        return true;
    if (!m_model.list().isChangeable()) {
        drop();
        return false;
    }
    emit adding();
    if (counts && m_queue->pieces() <= 1) {
        m_model.bulkEdits().append(m_queue->takeOne().value_or(EntryStore()), m_text);
        m_frames.stop();
        m_queue.reset();
        emit added(*counts);
        return false;
    }
    m_isAdding = true;
    m_model.appendSession().begin();
    return true;
}

void ImportStream::tick()
{
    if (!m_isAdding && !startAdding())
        return;
    if (!m_model.appendSession().isActive()) // ended by a lock or a new list
        return drop();
    takePieces();
    finishIfComplete();
}

void ImportStream::takePieces()
{
    QElapsedTimer clock;
    clock.start();
    if (auto expected = m_queue->takeExpected())
        m_model.appendSession().expect(expected->entries, std::move(expected->room));
    do {
        std::optional<EntryStore> piece = m_queue->takeOne();
        if (!piece)
            return;
        take(std::move(*piece));
    } while (!clock.hasExpired(budget.count()));
}

/// If `piece` starts with the preview, adds only the entries after it; else replaces the preview.
void ImportStream::take(EntryStore &&piece)
{
    if (const quint32 shown = m_beginning.size(); shown > 0) {
        if (beginsWith(piece, m_beginning)) {
            std::ranges::for_each(piece.sources(),
                                  [this](const Source &it) { m_model.appendSession().setSource(it); });
            piece.remove(0, shown);
            m_beginning = EntryStore();
        } else {
            hideBeginning();
            m_model.appendSession().begin();
        }
    }
    m_model.appendSession().add(std::move(piece));
}

void ImportStream::finishIfComplete()
{
    const auto counts = m_queue->counts();
    if (!counts || m_queue->pieces() > 0)
        return;
    m_frames.stop();
    m_queue.reset();
    m_isAdding = false;
    m_model.appendSession().end(m_text);
    emit added(*counts);
}

} // namespace dnc
