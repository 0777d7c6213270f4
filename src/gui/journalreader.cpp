// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/journalreader.h"

namespace dnc {

JournalReader::JournalReader(QObject *parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
}

JournalReader::~JournalReader()
{
    m_worker.clear();
    m_worker.waitForDone();
}

void JournalReader::forget()
{
    ++m_generation;
    m_worker.clear(); // what has not begun
}

} // namespace dnc
