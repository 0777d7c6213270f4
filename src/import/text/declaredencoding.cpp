// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/text/declaredencoding.h"

#include "import/text/guessencoding.h"
#include "import/text/transcoder.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace dnc {

namespace {

struct DeclaredText {
    Q_DECLARE_TR_FUNCTIONS(dnc::DeclaredEncoding)
};

constexpr qsizetype placeOfDeclarations = 4096;

/// A declaration that could be read byte by byte cannot be right if it names, for example, UTF-16.
bool mayBeDeclared(const QByteArray &encoding)
{
    const QByteArray letters("<?xml encoding='meta'?>");
    const Transcoder transcoder(encoding);
    return transcoder.isValid() && transcoder.toUtf8(letters) == letters;
}

/// The encoding to use; empty if the name cannot be right.
QByteArray readAs(const QString &declared)
{
    const QByteArray name = declared.toLatin1();
    return mayBeDeclared(name) ? codePageFor(name) : QByteArray();
}

QString notAsDeclaredText(const QString &declared, const QString &encoding)
{
    return DeclaredText::tr(
               "It says that its encoding is “%1”, but cannot be read so. It was read as %2. Look "
               "at the accented letters.")
        .arg(declared, encoding);
}

} // namespace

QString declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression ofXml(
        QStringLiteral("^\\s*<\\?xml\\s[^>]*?\\bencoding\\s*=\\s*[\"']\\s*([\\w:.+-]+)"));
    static const QRegularExpression ofHtml(
        QStringLiteral("<meta\\s[^>]*?\\bcharset\\s*=\\s*[\"']?\\s*([\\w:.+-]+)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString begin = QString::fromLatin1(bytes.first(std::min(bytes.size(), placeOfDeclarations)));
    if (!begin.trimmed().startsWith(u'<'))
        return {};
    const QRegularExpressionMatch xml = ofXml.match(begin);
    return xml.hasMatch() ? xml.captured(1) : ofHtml.match(begin).captured(1);
}

Result<DecodedText, ImportError> decodeDeclared(QByteArray bytes, const Cancellation &cancellation)
{
    const QString declared = declaredEncoding(bytes);
    if (declared.isEmpty() || bytes.contains('\0') || bytes.isValidUtf8())
        return decodeText(std::move(bytes), {}, cancellation);
    if (const QByteArray encoding = readAs(declared); !encoding.isEmpty()) {
        if (auto decoded = decodeText(bytes, QString::fromLatin1(encoding), cancellation))
            return decoded;
    }
    auto decoded = decodeText(std::move(bytes), {}, cancellation);
    if (decoded && decoded->warnings.isEmpty())
        decoded->warnings << notAsDeclaredText(declared, decoded->encoding);
    return decoded;
}

QString decodedHtml(QByteArray bytes)
{
    while (bytes.endsWith('\0')) // some programs include the terminator in the length
        bytes.chop(1);
    if (bytes.contains('\0') && bytes.size() % 2 != 0)
        bytes.append('\0'); // half of the last UTF-16 code unit
    const auto decoded = decodeDeclared(std::move(bytes));
    return decoded ? QString::fromUtf8(decoded->utf8) : QString();
}

} // namespace dnc
