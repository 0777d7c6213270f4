// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/note.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dnc {

namespace {

struct NoteWords {
    Note note;
    const char *title;
    const char *hint;
};

constexpr std::array noteWords{
    NoteWords{
        Note::Homoglyph, QT_TRANSLATE_NOOP("Note", "Look-alike letters"),
        QT_TRANSLATE_NOOP("Note", "It mixes letters of several scripts, so check that nobody forged it.")},
    NoteWords{Note::ProbableTypo, QT_TRANSLATE_NOOP("Note", "Possible typo"),
              QT_TRANSLATE_NOOP("Note", "The domain differs in one letter from one that many people use.")},
    NoteWords{Note::TypeOfColumn, QT_TRANSLATE_NOOP("Note", "Type from column"),
              QT_TRANSLATE_NOOP("Note", "The value does not show its type, so it has that of its column.")},
    NoteWords{Note::CountryAssumed, QT_TRANSLATE_NOOP("Note", "Country code added"),
              QT_TRANSLATE_NOOP(
                  "Note", "The number had no country code and was read as one of the country of the list.")},
    NoteWords{Note::ChannelNamed, QT_TRANSLATE_NOOP("Note", "Type from link"),
              QT_TRANSLATE_NOOP("Note", "The link names the channel of the number.")},
    NoteWords{Note::DigitsRestored, QT_TRANSLATE_NOOP("Note", "Number format undone"),
              QT_TRANSLATE_NOOP("Note", "A spreadsheet had changed the number, but no digit was lost.")},
    NoteWords{Note::AtRestored, QT_TRANSLATE_NOOP("Note", "Obscured address restored"),
              QT_TRANSLATE_NOOP("Note", "The address was written so that programs do not recognize it.")},
    NoteWords{Note::DomainEncoded, QT_TRANSLATE_NOOP("Note", "Domain encoded"),
              QT_TRANSLATE_NOOP("Note", "The domain is sent in ASCII, as mail servers use it.")},
    NoteWords{Note::Cleaned, QT_TRANSLATE_NOOP("Note", "Characters cleaned up"),
              QT_TRANSLATE_NOOP("Note", "Invisible or unusual characters were made plain.")},
    NoteWords{Note::LinkShortened, QT_TRANSLATE_NOOP("Note", "Link shortened"),
              QT_TRANSLATE_NOOP("Note", "The link is sent in its usual form.")},
    NoteWords{Note::Unwrapped, QT_TRANSLATE_NOOP("Note", "Taken from surrounding text"),
              QT_TRANSLATE_NOOP("Note", "The identifier was taken out of the text around it.")},
    NoteWords{Note::StraySign, QT_TRANSLATE_NOOP("Note", "Unusual sign"),
              QT_TRANSLATE_NOOP("Note", "Some of its signs may not belong to the address, so check it.")},
    NoteWords{Note::MachineAddress, QT_TRANSLATE_NOOP("Note", "Machine address"),
              QT_TRANSLATE_NOOP("Note", "A mail program made it, so enter the person's own address.")},
    NoteWords{
        Note::PossibleDuplicate, QT_TRANSLATE_NOOP("Note", "Possible duplicate"),
        QT_TRANSLATE_NOOP("Note", "Another row may be the same mailbox or phone line in another form.")},
    NoteWords{
        Note::PlanMayBeNewer, QT_TRANSLATE_NOOP("Note", "Unknown number range"),
        QT_TRANSLATE_NOOP(
            "Note", "The range may be newer than the numbering plans of this program, so check the number.")},
    NoteWords{Note::TemporaryBlock, QT_TRANSLATE_NOOP("Note", "Temporary block"),
              QT_TRANSLATE_NOOP("Note", "Alta keeps no end date, so the opt-out will be permanent.")},
    NoteWords{Note::UnknownTopLevel, QT_TRANSLATE_NOOP("Note", "Unknown domain ending"),
              QT_TRANSLATE_NOOP(
                  "Note", "This program does not know the ending of the domain, so check the address.")},
};
static_assert(std::ranges::is_sorted(noteWords, {}, &NoteWords::note));
static_assert(noteWords.size() == allNotes.size(), "each note but None has its words");

} // namespace

Description describe(Note note)
{
    if (note == Note::None)
        return {};
    const NoteWords &words = noteWords[size_t(note) - 1];
    return {QCoreApplication::translate("Note", words.title),
            QCoreApplication::translate("Note", words.hint)};
}

std::string_view doubtName(Note note)
{
    switch (note) {
    case Note::Homoglyph:
        return "homoglyph";
    case Note::ProbableTypo:
        return "probableTypo";
    case Note::StraySign:
        return "straySign";
    case Note::MachineAddress:
        return "machineAddress";
    case Note::PossibleDuplicate:
        return "possibleDuplicate";
    case Note::PlanMayBeNewer:
        return "planMayBeNewer";
    case Note::TemporaryBlock:
        return "temporaryBlock";
    case Note::UnknownTopLevel:
        return "unknownTopLevel";
    case Note::None:
    case Note::TypeOfColumn:
    case Note::CountryAssumed:
    case Note::ChannelNamed:
    case Note::DigitsRestored:
    case Note::AtRestored:
    case Note::DomainEncoded:
    case Note::Cleaned:
    case Note::LinkShortened:
    case Note::Unwrapped:
        break;
    }
    return {};
}

} // namespace dnc
