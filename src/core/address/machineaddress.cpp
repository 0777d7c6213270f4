// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/address/machineaddress.h"

#include "core/address/hostname.h"
#include "core/text/charset.h"
#include "core/text/text.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace dnc {

namespace {

std::string address(std::string_view local, std::string_view domain)
{
    const bool isUsable = !local.empty() && local.find('@') == local.npos && isHostName(domain);
    return isUsable ? std::string(local) + '@' + std::string(domain) : std::string();
}

/// `SRS0=HHH=TT=domain=local`, and SRS1, which puts the first forwarder and `==` before that.
std::string behindSrs(std::string_view local)
{
    if (startsWith(local, "srs1")) {
        const size_t inner = local.find("==");
        return inner == local.npos ? std::string()
                                   : behindSrs("srs0=" + std::string(local.substr(inner + 2)));
    }
    constexpr int partsBefore = 3; // SRS0, the hash and the time
    std::string_view rest = local;
    for (int part = 0; part < partsBefore; ++part) {
        const size_t sign = rest.find_first_of("=-+");
        if (sign == rest.npos)
            return {};
        rest.remove_prefix(sign + 1);
    }
    const size_t middle = rest.find('=');
    return middle == rest.npos ? std::string() : address(rest.substr(middle + 1), rest.substr(0, middle));
}

/// `prvs=1234abcdef=local` and `btv1==1234abcdef==local` (BATV).
std::string behindBatv(std::string_view local, std::string_view domain)
{
    const std::string_view sign = startsWith(local, "btv1") ? "==" : "=";
    const size_t first = local.find(sign);
    const size_t second = local.find(sign, first + sign.size());
    return second == local.npos ? std::string() : address(local.substr(second + sign.size()), domain);
}

/// `bounces+nonce=local=domain` and `bounce+local==a==domain==list` (VERP), and `local=domain` of a sandbox.
std::string behindVerp(std::string_view local)
{
    constexpr std::string_view longSign = "==a==";
    if (const size_t middle = local.find(longSign); middle != local.npos) {
        const size_t plus = local.find('+');
        const size_t begin = plus < middle ? plus + 1 : 0;
        const std::string_view rest = local.substr(middle + longSign.size());
        return address(local.substr(begin, middle - begin), rest.substr(0, rest.find("==")));
    }
    const size_t last = local.rfind('=');
    if (last == local.npos || last == 0 || local.find('.', last) == local.npos)
        return {};
    const std::string_view before = local.substr(0, last);
    const size_t begin = before.find_last_of("=+");
    return address(before.substr(begin == before.npos ? 0 : begin + 1), local.substr(last + 1));
}

/// `local_domain#EXT#` in the tenant that invited the guest.
std::string behindGuest(std::string_view local)
{
    constexpr std::string_view mark = "#ext#";
    const size_t size = local.size() - std::min(local.size(), mark.size());
    const size_t middle = local.substr(0, size).rfind('_');
    if (!startsWith(local.substr(size), mark) || middle == local.npos)
        return {};
    return address(local.substr(0, middle), local.substr(middle + 1, size - middle - 1));
}

/// Whether `local` is one of the words, or continues one with a sign or a digit: `bounce`, `bounce-77`.
template <typename Words>
bool beginsWithWordOf(std::string_view local, const Words &words)
{
    return std::ranges::any_of(words, [local](std::string_view word) {
        return startsWith(local, word) && (local.size() == word.size() || !isLetter(local[word.size()]));
    });
}

bool isUuid(std::string_view local)
{
    static constexpr CharSet signs = asciiDigits | CharSet("abcdefABCDEF-");
    constexpr size_t uuidSize = 36;
    return local.size() == uuidSize && local[8] == '-' && local[13] == '-' && local[18] == '-'
        && local[23] == '-' && signs.hasAllOf(local);
}

/// `20240501120000.GA1234`, as mail programs begin a Message-ID.
bool beginsWithSecond(std::string_view local)
{
    constexpr size_t secondSize = 14;
    return local.size() > secondSize + 2 && local[secondSize] == '.' && local.starts_with("20")
        && asciiDigits.hasAllOf(local.substr(0, secondSize));
}

} // namespace

bool isMachineMailbox(std::string_view local)
{
    static constexpr std::array words{
        std::string_view{"bounce"},        std::string_view{"bounces"}, std::string_view{"list-unsubscribe"},
        std::string_view{"mailer-daemon"}, std::string_view{"unsub"},   std::string_view{"unsubscribe"},
    };
    static constexpr std::array ends{
        std::string_view{"-bounces"},
        std::string_view{"-leave"},
        std::string_view{"-request"},
        std::string_view{"-unsubscribe"},
    };
    static constexpr CharSet firstSigns{"blmuBLMU"}; // of the words: most addresses have another
    if (firstSigns.has(local.front()) && beginsWithWordOf(local, words))
        return true;
    if (isUuid(local) || beginsWithSecond(local))
        return true;
    if (local.find('-') == local.npos)
        return false; // most addresses
    const size_t plus = local.find('+');
    const std::string_view name = local.substr(0, plus); // mailman's LIST-bounces+person=domain
    const size_t dash = name.rfind('-');
    return dash != name.npos && dash > 0
        && std::ranges::any_of(ends, [tail = name.substr(dash)](std::string_view end) {
               return tail.size() == end.size() && startsWith(tail, end);
           });
}

bool isMachineHost(std::string_view domain)
{
    static constexpr std::array hosts{
        std::string_view{"amazonses.com"},    std::string_view{"mail.gmail.com"},
        std::string_view{"mcsv.net"},         std::string_view{"prod.exchangelabs.com"},
        std::string_view{"prod.outlook.com"}, std::string_view{"sendgrid.net"},
    };
    return startsWith(domain, "bounce.") || startsWith(domain, "bounces.")
        || std::ranges::any_of(hosts, [domain](std::string_view host) {
               const size_t size = domain.size() - std::min(domain.size(), host.size());
               return startsWith(domain.substr(size), host) && (size == 0 || domain[size - 1] == '.');
           });
}

std::string personBehind(std::string_view given)
{
    constexpr std::string_view sandbox = ".invalid";
    const size_t at = given.rfind('@');
    if (at == given.npos)
        return {};
    const std::string_view local = given.substr(0, at);
    const std::string_view domain = given.substr(at + 1);
    if (domain.ends_with(sandbox))
        return address(local, domain.substr(0, domain.size() - sandbox.size()));
    static constexpr CharSet inEncoded{"=#"};
    if (!inEncoded.hasAnyOf(local))
        return {};
    if (startsWith(local, "srs0") || startsWith(local, "srs1"))
        return behindSrs(local);
    if (startsWith(local, "prvs=") || startsWith(local, "btv1=="))
        return behindBatv(local, domain);
    if (std::string guest = behindGuest(local); !guest.empty())
        return guest;
    return behindVerp(local);
}

std::string withoutStraySign(std::string_view given)
{
    static constexpr CharSet signs{"#=|/*?%$!&^~{+-"};
    constexpr std::array words{std::string_view{"name="},    std::string_view{"user="},
                               std::string_view{"to="},      std::string_view{"from="},
                               std::string_view{"address="}, std::string_view{"id="}};
    size_t stray = signs.firstNotIn(given);
    for (const std::string_view word : words) {
        if (startsWith(given, word))
            stray = word.size();
    }
    const bool mayBeQuotedPrintable = given.starts_with('3') && given.size() > 2 && isLetter(given[2]);
    if (mayBeQuotedPrintable && (given[1] == 'D' || given[1] == 'C'))
        stray = 2;
    const bool isFollowed = stray > 0 && stray < given.size() && isLetterOrDigit(given[stray]);
    return isFollowed ? std::string(given.substr(stray)) : std::string();
}

std::string withoutMojibake(std::string_view given)
{
    if (given.find("\u00C3") == given.npos && given.find("\u00C2") == given.npos)
        return {};
    const QByteArray bytes = QString::fromUtf8(given.data(), qsizetype(given.size())).toLatin1();
    if (QString::fromLatin1(bytes) != QString::fromUtf8(given.data(), qsizetype(given.size())))
        return {};
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString plain = decoder(bytes);
    return decoder.hasError() ? std::string() : plain.toStdString();
}

} // namespace dnc
