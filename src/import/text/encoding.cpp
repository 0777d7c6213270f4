// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/text/encoding.h"

#include "import/text/guessencoding.h"
#include "import/text/lines.h"
#include "import/text/transcoder.h"
#include "import/text/westernencoding.h"
#include "import/text/wideencoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace dnc {

namespace {

using Kind = ImportError::Kind;
using Decoded = Result<DecodedText, ImportError>;

struct EncodingText {
    Q_DECLARE_TR_FUNCTIONS(dnc::Encoding)
};

constexpr qsizetype sampleSize = 256 << 10; // uchardet would take a second and more for a large list
constexpr size_t linesToName = 5;

std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), size_t(bytes.size())};
}

unexpected<ImportError> encodingError(Kind kind, quint32 line, const QString &detail = {})
{
    ImportError error;
    error.kind = kind;
    error.line = line;
    error.detail = detail;
    return unexpected(error);
}

/// Images and executables fit an 8-bit encoding by chance; no list has so many control characters.
bool looksBinary(QByteArrayView bytes)
{
    const auto controls = std::ranges::count_if(bytes, [](char c) {
        return uchar(c) < 0x20 && std::string_view("\t\n\v\f\r\x1A\x1B").find(c) == std::string_view::npos;
    });
    return controls * 100 > bytes.size();
}

struct Mark {
    QByteArrayView bytes;
    const char *encoding;
};

/// UTF-32LE begins like UTF-16LE, so it is checked first.
constexpr std::array marks{
    Mark{QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"}, Mark{QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"},
    Mark{QByteArrayView("\xFF\xFE", 2), "UTF-16LE"},     Mark{QByteArrayView("\xFE\xFF", 2), "UTF-16BE"},
    Mark{QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"},
};

const Mark *markOf(QByteArrayView bytes)
{
    const auto found =
        std::ranges::find_if(marks, [bytes](const Mark &mark) { return bytes.startsWith(mark.bytes); });
    return found != marks.end() ? &*found : nullptr;
}

/// The line of a text in UTF-16 or UTF-32, whose line breaks are known only after decoding.
quint32 lineBefore(const Transcoder &transcoder, QByteArrayView bytes, qsizetype offset)
{
    const auto before = transcoder.toUtf8(bytes.first(offset));
    return before ? lineAt(viewOf(*before), size_t(before->size())) : 0;
}

bool isWide(const QByteArray &encoding)
{
    return encoding.startsWith("UTF-16") || encoding.startsWith("UTF-32");
}

Decoded decodeAs(QByteArrayView bytes, const QByteArray &encoding, const Cancellation &cancellation)
{
    const Transcoder transcoder(encoding, cancellation);
    const QString name = QString::fromLatin1(encoding);
    auto text = transcoder.toUtf8(bytes);
    if (text)
        return DecodedText{*std::move(text), name, {}};
    if (cancellation.isCanceled())
        return encodingError(Kind::Canceled, 0);
    if (isWide(encoding.toUpper()))
        return encodingError(
            Kind::BadEncoding, lineBefore(transcoder, bytes, text.error()),
            EncodingText::tr("The text looks like %1, but is damaged or was cut off.").arg(name));
    return encodingError(Kind::BadEncoding, lineAt(viewOf(bytes), size_t(text.error())),
                         EncodingText::tr("It was read as %1.").arg(name));
}

/// Which lines of a text are UTF-8 and which are not.
struct Survey {
    std::vector<quint32> strayLines; ///< that are not UTF-8, from 1
    quint32 utf8Lines = 0; ///< that are, and have non-ASCII characters
    QByteArray sample; ///< of the stray lines

    /// A line in another encoding is hardly ever valid UTF-8 by chance.
    [[nodiscard]] bool isMixed() const { return size_t(utf8Lines) * 4 >= strayLines.size() && utf8Lines > 0; }
};

bool areAscii(QByteArrayView bytes)
{
    return std::ranges::none_of(bytes, [](char c) { return uchar(c) >= 0x80; });
}

/// The part of a very long line from its first non-ASCII byte.
QByteArrayView aroundLetters(QByteArrayView line)
{
    const auto *letter = std::ranges::find_if(line, [](char c) { return uchar(c) >= 0x80; });
    const qsizetype from = std::max<qsizetype>(0, (letter - line.begin()) - 1024);
    return line.size() <= sampleSize ? line : line.sliced(from);
}

Survey survey(QByteArrayView bytes, const Cancellation &cancellation)
{
    Survey result;
    std::string_view rest = viewOf(bytes);
    for (quint32 number = 1; !rest.empty() && !cancellation.isCanceled(); ++number) {
        const std::string_view text = takeLine(rest);
        const QByteArrayView line(text.data(), qsizetype(text.size()));
        if (areAscii(line))
            continue;
        if (line.isValidUtf8()) {
            ++result.utf8Lines;
            continue;
        }
        result.strayLines.push_back(number);
        if (const qsizetype room = sampleSize - result.sample.size(); room > 0) {
            const QByteArrayView taken = aroundLetters(line);
            result.sample.append(taken.first(std::min(room, taken.size())));
        }
    }
    return result;
}

/// The size of the UTF-8 character that `text` begins with, or 0.
qsizetype characterSize(QByteArrayView text)
{
    for (qsizetype size = 1; size <= std::min<qsizetype>(4, text.size()); ++size) {
        if (text.first(size).isValidUtf8())
            return size;
    }
    return 0;
}

/// Repairs a line of UTF-8 in which some bytes are Windows-1252.
Result<QByteArray, qsizetype> repairBytes(QByteArrayView line, const Transcoder &transcoder)
{
    QByteArray text;
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype size = characterSize(line.sliced(at));
        if (size > 0) {
            text.append(line.sliced(at, size));
        } else if (const auto letter = transcoder.toUtf8(line.sliced(at, 1))) {
            text.append(*letter);
        } else {
            return unexpected(at);
        }
        at += std::max<qsizetype>(size, 1);
    }
    return text;
}

QString mixedWords(const Survey &survey, const QString &encoding)
{
    QStringList numbers;
    for (size_t i = 0; i < std::min(survey.strayLines.size(), linesToName); ++i)
        numbers << QString::number(survey.strayLines[i]);
    if (survey.strayLines.size() > linesToName)
        numbers << QStringLiteral("…");
    return EncodingText::tr(
               "%Ln line(s) are not UTF-8 like the rest and were read as %1: line %2. Look at their "
               "accented letters.",
               nullptr, int(survey.strayLines.size()))
        .arg(encoding, numbers.join(EncodingText::tr(", ", "between numbers of lines")));
}

Decoded decodeMixed(QByteArrayView bytes, const Survey &survey, const QByteArray &guessed,
                    const Cancellation &cancellation)
{
    const QByteArray encoding = guessed.isEmpty() ? "windows-1252" : guessed;
    const Transcoder transcoder(encoding);
    DecodedText result{{}, QStringLiteral("UTF-8"), {mixedWords(survey, QString::fromLatin1(encoding))}};
    result.utf8.reserve(bytes.size() + bytes.size() / 8);
    std::string_view rest = viewOf(bytes);
    auto stray = survey.strayLines.begin();
    for (quint32 number = 1; !rest.empty() && !cancellation.isCanceled(); ++number) {
        const std::string_view text = takeLine(rest);
        const QByteArrayView line(text.data(), qsizetype(text.size()));
        if (stray == survey.strayLines.end() || *stray != number) {
            result.utf8.append(line);
            continue;
        }
        ++stray;
        const auto repaired =
            encoding == "windows-1252" ? repairBytes(line, transcoder) : transcoder.toUtf8(line);
        if (!repaired)
            return encodingError(Kind::BadEncoding, number);
        result.utf8.append(*repaired);
    }
    return result;
}

QString unsureText(const QByteArray &encoding)
{
    return EncodingText::
        tr("The text encoding could not be recognised and was taken for %1. Look at the accented letters.")
            .arg(QString::fromLatin1(encoding));
}

/// A text of a few letters fits several encodings.
Decoded decodeWestern(QByteArrayView bytes, const Survey &lines, const WesternEncodings &western,
                      const Cancellation &cancellation)
{
    auto decoded = decodeAs(bytes, western.likely, cancellation);
    constexpr qsizetype someLetters = 12; // a name or two in Western letters are not worth a warning
    const auto letters = std::ranges::count_if(lines.sample, [](char c) { return uchar(c) >= 0x80; });
    if (decoded && (letters >= someLetters || western.likely != "windows-1252"))
        decoded->warnings << unsureText(western.likely);
    if (decoded)
        decoded->otherEncodings = western.possible;
    return decoded;
}

Decoded decodeSurveyed(QByteArrayView bytes, const Survey &lines, const Cancellation &cancellation)
{
    constexpr qsizetype tooShortToTrust = 64;
    QByteArray guessed = guessEncoding(lines.sample);
    const WesternEncodings western = judgeWestern(lines.sample, guessed);
    if (western.isBetterThanGuess || !Transcoder(guessed).isValid())
        guessed.clear();
    if (lines.isMixed())
        return decodeMixed(bytes, lines, western.isBetterThanGuess ? western.likely : guessed, cancellation);
    if (guessed.isEmpty())
        return decodeWestern(bytes, lines, western, cancellation);
    auto decoded = decodeAs(bytes, guessed, cancellation);
    const bool isShort = lines.sample.size() <= tooShortToTrust;
    if (!decoded && isShort)
        return decodeWestern(bytes, lines, western, cancellation);
    if (decoded && (isShort || guessed == western.likely))
        decoded->otherEncodings = western.possible;
    if (decoded && isShort)
        decoded->otherEncodings.push_back(western.likely);
    return decoded;
}

Decoded decodeLegacy(QByteArrayView bytes, const Cancellation &cancellation)
{
    if (looksBinary(bytes))
        return encodingError(Kind::NotText, 0,
                             EncodingText::tr("It has control characters, which a text does not have. Open "
                                              "it in the program that it comes from and save the list as "
                                              "CSV in UTF-8."));
    return decodeSurveyed(bytes, survey(bytes, cancellation), cancellation);
}

/// In the encoding that a person chose. A byte order mark that agrees with it is not text.
Decoded decodeNamed(QByteArrayView bytes, const QString &name, const Cancellation &cancellation)
{
    if (!isEncoding(name))
        return encodingError(Kind::BadEncoding, 0,
                             EncodingText::tr("There is no encoding that is called “%1”.").arg(name));
    const QByteArray encoding = name.toLatin1();
    const Mark *mark = markOf(bytes);
    if (mark && encoding.toUpper().startsWith("UTF"))
        bytes = bytes.sliced(mark->bytes.size());
    auto decoded =
        decodeAs(bytes, mark && isWide(encoding.toUpper()) ? mark->encoding : encoding, cancellation);
    if (decoded)
        decoded->encoding = name;
    return decoded;
}

/// Statistics that decide the encoding.
struct Traits {
    qsizetype nul = -1; ///< the first one
    bool hasEscape = false;
    bool isUtf8 = true;
};

/// A block of `bytes` that fits the processor's cache and does not end within a character.
QByteArrayView wholeBlock(QByteArrayView bytes)
{
    constexpr qsizetype largest = qsizetype(64) << 10;
    constexpr qsizetype longestRest = 3; // of a character
    if (bytes.size() <= largest)
        return bytes;
    qsizetype size = largest;
    while (size > largest - longestRest && (uchar(bytes[size]) & 0xC0U) == 0x80U)
        --size;
    return bytes.first(size);
}

Traits traitsOf(QByteArrayView bytes)
{
    Traits traits;
    bool is7Bit = true; // as far as the first block shows; only such texts switch characters by escapes
    for (qsizetype at = 0; at < bytes.size();) {
        const QByteArrayView block = wholeBlock(bytes.sliced(at));
        if (const qsizetype nul = block.indexOf('\0'); nul >= 0) {
            traits.nul = at + nul;
            return traits;
        }
        is7Bit =
            is7Bit && (at > 0 || std::ranges::all_of(block, [](char byte) { return uchar(byte) < 0x80; }));
        traits.hasEscape = traits.hasEscape || (is7Bit && block.contains('\x1B'));
        traits.isUtf8 = traits.isUtf8 && block.isValidUtf8();
        at += block.size();
    }
    return traits;
}

Decoded decodeByBytes(QByteArray bytes, const Cancellation &cancellation)
{
    if (const Mark *mark = markOf(bytes)) {
        const bool isUtf8 = qstrcmp(mark->encoding, "UTF-8") == 0;
        if (!isUtf8)
            return decodeAs(QByteArrayView(bytes).sliced(mark->bytes.size()), mark->encoding, cancellation);
        bytes.remove(0, mark->bytes.size());
    }
    const Traits traits = traitsOf(bytes);
    if (traits.nul >= 0) {
        if (const QByteArray encoding = wideEncodingByZeros(bytes); !encoding.isEmpty())
            return decodeAs(bytes, encoding, cancellation);
        return encodingError(Kind::NotText, lineAt(viewOf(bytes), size_t(traits.nul)),
                             EncodingText::tr("It has a zero byte here, which a text does not have. Remove "
                                              "it, or save the list again as CSV in UTF-8."));
    }
    if (traits.hasEscape && (bytes.contains("\x1B$B") || bytes.contains("\x1B$@")))
        return decodeAs(bytes, "ISO-2022-JP", cancellation);
    if (traits.isUtf8)
        return DecodedText{std::move(bytes), QStringLiteral("UTF-8"), {}};
    return decodeLegacy(bytes, cancellation);
}

} // namespace

Result<DecodedText, ImportError> decodeText(QByteArray bytes, const QString &encoding,
                                            const Cancellation &cancellation)
{
    auto decoded = encoding.isEmpty() ? decodeByBytes(std::move(bytes), cancellation)
                                      : decodeNamed(bytes, encoding, cancellation);
    // A canceled result may look like a complete text, or like one without an encoding.
    return cancellation.isCanceled() ? encodingError(Kind::Canceled, 0) : std::move(decoded);
}

bool isEncoding(const QString &name)
{
    return Transcoder(name.toLatin1()).isValid();
}

QStringList usualEncodings()
{
    return {QStringLiteral("UTF-8"),        QStringLiteral("windows-1252"), QStringLiteral("UTF-16LE"),
            QStringLiteral("UTF-16BE"),     QStringLiteral("windows-1250"), QStringLiteral("ISO-8859-2"),
            QStringLiteral("windows-1251"), QStringLiteral("KOI8-R"),       QStringLiteral("windows-1253"),
            QStringLiteral("windows-1254"), QStringLiteral("windows-1255"), QStringLiteral("windows-1256"),
            QStringLiteral("windows-1257"), QStringLiteral("windows-874"),  QStringLiteral("Shift_JIS"),
            QStringLiteral("EUC-JP"),       QStringLiteral("ISO-2022-JP"),  QStringLiteral("GB18030"),
            QStringLiteral("Big5"),         QStringLiteral("windows-949"),  QStringLiteral("macintosh"),
            QStringLiteral("IBM850"),       QStringLiteral("IBM437"),       QStringLiteral("UTF-32LE"),
            QStringLiteral("UTF-32BE")};
}

} // namespace dnc
