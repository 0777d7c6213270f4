// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "sandbox/sandbox.h"

#include "sandbox/server.h"

namespace dnc::sandbox {

Sandbox::Sandbox(const Options &options, QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<Server>(options))
{
    connect(m_server.get(), &Server::requestHandled, this, &Sandbox::handled);
}

Sandbox::~Sandbox() = default;

bool Sandbox::listen()
{
    return m_server->listen();
}

QString Sandbox::errorString() const
{
    return m_server->errorString();
}

QUrl Sandbox::url() const
{
    return m_server->url();
}

void Sandbox::setLog(QIODevice *device)
{
    m_server->setLog(device);
}

const std::vector<ListedItem> &Sandbox::list() const
{
    return m_server->items();
}

void Sandbox::addAsOther(const QString &identifier, const QString &type)
{
    m_server->service().addAsOther({identifier, type});
}

void Sandbox::removeAsOther(const QString &identifier, const QString &type)
{
    m_server->service().removeAsOther({identifier, type});
}

int Sandbox::requestCount() const
{
    return m_server->requestCount();
}

void Sandbox::addFault(const Fault &fault)
{
    m_server->addFault(fault);
}

void Sandbox::clearFaults()
{
    m_server->clearFaults();
}

} // namespace dnc::sandbox
