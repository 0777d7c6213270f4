// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/identifier.h"

#include <QCoreApplication>

namespace dnc {

std::string_view wireName(IdentifierType type)
{
    switch (type) {
    case IdentifierType::Email:
        return "email";
    case IdentifierType::LinkedIn:
        return "linkedin";
    case IdentifierType::Phone:
        return "phone";
    case IdentifierType::Sms:
        return "sms";
    case IdentifierType::WhatsApp:
        return "whatsapp";
    case IdentifierType::WebChat:
        return "web_chat";
    }
    Q_UNREACHABLE();
}

std::optional<IdentifierType> typeFromWireName(std::string_view name)
{
    for (const IdentifierType type : allIdentifierTypes) {
        if (wireName(type) == name)
            return type;
    }
    return {};
}

QString typeLabel(IdentifierType type)
{
    switch (type) {
    case IdentifierType::Email:
        return QCoreApplication::translate("IdentifierType", "E-mail");
    case IdentifierType::LinkedIn:
        return QCoreApplication::translate("IdentifierType", "LinkedIn");
    case IdentifierType::Phone:
        return QCoreApplication::translate("IdentifierType", "Phone");
    case IdentifierType::Sms:
        return QCoreApplication::translate("IdentifierType", "SMS");
    case IdentifierType::WhatsApp:
        return QCoreApplication::translate("IdentifierType", "WhatsApp");
    case IdentifierType::WebChat:
        return QCoreApplication::translate("IdentifierType", "Web chat");
    }
    Q_UNREACHABLE();
}

} // namespace dnc
