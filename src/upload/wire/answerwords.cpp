// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/answerwords.h"

#include <QRegularExpression>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

constexpr auto ignoringCase = QRegularExpression::CaseInsensitiveOption;

// In names of members: what was not done.
constexpr QStringView failureNames = u"error|fail|reject|invalid|exception|denied|ignored|skipped|duplicate|"
                                     u"existing|dropped|retr|queue|pending|"
                                     "schedul|defer|processing|unprocessed|missing|warning";
// A value that says that there is none of it.
constexpr QStringView emptyValue = u"(?:null|false|0|\"\"|\\[\\s*\\]|\\{\\s*\\})(?=\\s*[,}\\]]|\\s*$)";

/// Without identifiers, whose letters mean nothing here, and without members that say that nothing failed.
QString withoutHarmless(QString text)
{
    static const QRegularExpression identifier(u"[^\\s\",;\\[\\]{}<>]*(?:@|://)[^\\s\",;\\[\\]{}<>]*"_s);
    static const QRegularExpression emptyFailure(u"\"\\w*(?:"_s + failureNames.toString()
                                                     + u")\\w*\"\\s*:\\s*"_s + emptyValue.toString(),
                                                 ignoringCase);
    static const QRegularExpression noFailure(
        u"\\b(?:no|0|zero|without)\\s+(?:errors?|failures?|rejections?)\\b"_s, ignoringCase);
    return text.replace(identifier, u" "_s).replace(emptyFailure, u" "_s).replace(noFailure, u" "_s);
}

} // namespace

bool namesFailure(const QString &name)
{
    static const QRegularExpression failure(failureNames.toString(), ignoringCase);
    return failure.match(name).hasMatch();
}

bool speaksOfFailure(const QString &text)
{
    static const QRegularExpression noSuccess(
        u"\"\\w*(?:succe|ok|accept|valid|done|complete|appl|listed)\\w*\"\\s*:\\s*(?:false|null|\"(?:false|no)\")"_s,
        ignoringCase);
    static const QRegularExpression bad(u"fail|error|reject|refus|denied|unauthor|forbid|invalid|exception|"
                                        u"unavailab|time[d ]?-?out|queue|pending|"
                                        "schedul|retry|try again|\\blater\\b|in "
                                        "progress|processing|defer|maintenance|\\bnot\\b|n't\\b|\\bunable\\b|"
                                        "cannot|\\baccepted for\\b|overload|too many|limit "
                                        "exceeded|abort|expired|\\bno\\b|\\bnone\\b|dropped|"
                                        "ignored|partial"_s,
                                        ignoringCase);
    const QString rest = withoutHarmless(text);
    return noSuccess.match(rest).hasMatch() || bad.match(rest).hasMatch();
}

bool isPage(const QString &text)
{
    static const QRegularExpression html(
        u"<\\s*(?:!doctype\\s+html|html|head|body|form|script|meta|title|div|p|h1)\\b"_s, ignoringCase);
    static const QRegularExpression active(u"<\\s*(?:form|script|meta\\s+http-equiv|iframe|input|img|a)\\b"_s,
                                           ignoringCase);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    if (!html.match(text).hasMatch())
        return false;
    return active.match(text).hasMatch() || !QString(text).remove(tag).trimmed().isEmpty();
}

} // namespace dnc
