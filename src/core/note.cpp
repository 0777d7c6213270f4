// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/note.h"

#include "core/dialstring.h"
#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace dnc {

namespace {

struct NoteText {
    Q_DECLARE_TR_FUNCTIONS(Note)
};

bool isPlainAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

bool hasOtherLetters(std::string_view domain)
{
    return !std::ranges::all_of(domain, isAscii);
}

Note noteOnEmail(std::string_view clean, std::string_view address)
{
    const size_t at = clean.rfind('@');
    if (at == clean.npos)
        return Note::AtRestored;
    if (hasOtherLetters(clean.substr(at)) && std::ranges::all_of(address.substr(address.rfind('@')), isAscii))
        return Note::DomainEncoded;
    return clean.size() != address.size() ? Note::Unwrapped : Note::None;
}

Note noteOnNumber(std::string_view input, std::string_view value)
{
    const CleanText clean(input, Fold::Number);
    const Result<Dialable, Issue> dialable = dialString(clean.view());
    if (!dialable)
        return Note::None;
    if (dialable->isRestored)
        return Note::DigitsRestored;
    std::string digits = dialable->text;
    std::erase_if(digits, [](char c) { return !isDigit(c); });
    const bool hasCountry = dialable->text.find('+') != std::string::npos || digits.starts_with("00")
        || digits.ends_with(value.substr(1));
    if (!hasCountry)
        return Note::CountryAssumed;
    return std::ranges::any_of(clean.view(), isLetter) ? Note::Unwrapped : Note::None;
}

} // namespace

Remark remarkOn(std::string_view input, const Identifier &identifier)
{
    if (input == identifier.value)
        return {};
    Note note = Note::None;
    switch (identifier.type) {
    case IdentifierType::Email:
        note = noteOnEmail(CleanText(input).view(), identifier.value);
        break;
    case IdentifierType::Phone:
    case IdentifierType::Sms:
    case IdentifierType::WhatsApp:
        note = noteOnNumber(input, identifier.value);
        break;
    case IdentifierType::LinkedIn:
        note = Note::LinkShortened;
        break;
    case IdentifierType::WebChat:
        break;
    }
    return {note == Note::None && !isPlainAscii(input) ? Note::Cleaned : note, {}};
}

QString describe(Note note)
{
    switch (note) {
    case Note::None:
        return {};
    case Note::LookAlike:
        return NoteText::tr(
            "This mixes letters of several scripts that look alike: check that nobody forged it.");
    case Note::ProbableTypo:
        return NoteText::tr("The domain looks like a slip of the keyboard.");
    case Note::CountryAssumed:
        return NoteText::tr("There was no country code: it was read as a number of the list's country.");
    case Note::DigitsRestored:
        return NoteText::tr("A spreadsheet had changed the number; no digit was lost, and it was put right.");
    case Note::AtRestored:
        return NoteText::tr(
            "The address was written so that programs do not see it; its signs were put back.");
    case Note::DomainEncoded:
        return NoteText::tr("The domain is sent in the form that mail servers use.");
    case Note::Cleaned:
        return NoteText::tr("Characters that cannot be seen, or have an unusual form, were made plain.");
    case Note::LinkShortened:
        return NoteText::tr("The link was brought into its usual form.");
    case Note::Unwrapped:
        return NoteText::tr("It was taken out of the text around it.");
    }
    Q_UNREACHABLE();
}

} // namespace dnc
