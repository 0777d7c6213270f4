// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/upload/practice.h"

#include "gui/upload/outcomes.h"
#include "gui/upload/uploadcontroller.h"
#include "gui/widgets/bannerstack.h"
#include "list/entrytablemodel.h"

#include <QRandomGenerator>

namespace dnc {

namespace {

QByteArray randomToken()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

} // namespace

Practice::Practice(EntryTableModel &model, UploadController &uploads, BannerStack &banners, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_uploads(uploads)
    , m_banners(banners)
{
}

Practice::~Practice() = default;

bool Practice::begin()
{
    if (isOn())
        return true;
    sandbox::Options options;
    options.token = randomToken();
    auto sandbox = std::make_unique<sandbox::Sandbox>(options);
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid() || !sandbox->listen()) {
        const QString reason = folder->isValid() ? sandbox->errorString() : folder->errorString();
        m_banners.show(BannerSubject::Practice, [reason] {
            return Message{Message::Kind::Error, tr("Practice could not begin."), reason, {}, true};
        });
        return false;
    }
    m_sandbox = std::move(sandbox);
    m_folder = std::move(folder);
    emit beginning();
    setListAside();
    m_uploads.setTarget({m_folder->path(), Endpoint{m_sandbox->url(), options.token, {}, 0}});
    emit changed(true);
    return true;
}

void Practice::leave(const QString &folder)
{
    if (!isOn())
        return;
    m_uploads.setTarget({folder, {}});
    m_sandbox.reset();
    m_folder.reset();
    restoreList();
    emit changed(false);
}

void Practice::setListAside()
{
    if (!hasOutcomes(m_model.counts()))
        return;
    m_savedList = copyWithOutcomes(m_model.entries());
    m_model.list().setEntries(EntryStore());
}

void Practice::restoreList()
{
    m_model.list().setLocked(false);
    if (m_savedList)
        m_model.list().setEntries(std::move(*m_savedList));
    else if (hasOutcomes(m_model.counts()))
        m_model.list().setEntries(copyWithoutOutcomes(m_model.entries()));
    m_savedList.reset();
}

} // namespace dnc
