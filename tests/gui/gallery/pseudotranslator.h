// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTranslator>

namespace dnc::test {

/// A language whose texts are those of the sources, about 40 % longer and with accents: each vowel is
/// doubled. Placeholders, markup and mnemonics stay.
class PseudoTranslator : public QTranslator {
    Q_OBJECT

public:
    explicit PseudoTranslator(QObject *parent = nullptr);

    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int count) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] static QString lengthened(const QString &text);

private:
    QTranslator m_english; // for its plural forms
};

} // namespace dnc::test
