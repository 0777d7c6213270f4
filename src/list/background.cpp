// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/background.h"

namespace dnc {

Background::Background(QObject *parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
}

Background::~Background()
{
    m_worker.clear();
    m_worker.waitForDone();
}

void Background::forget()
{
    ++m_generation;
    m_worker.clear(); // what has not begun
}

} // namespace dnc
