// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/vocabulary/channels.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QRadioButton;

namespace dnc {

/// The values of a consent column, each with its number of rows and a pair of buttons, Opted out and Not;
/// above them the channels that the column governs. Texts are translated.
class ConsentPanel : public QWidget {
    Q_OBJECT

public:
    struct Value {
        QString text;
        QString count;
        std::optional<bool> isOut; ///< nothing: a person must decide

        bool operator==(const Value &) const = default;
    };
    struct Content {
        std::vector<Value> values;
        Channels channels;
        QString result; ///< what the answers so far do
        bool asksForSender = false; ///< whether the person wrote the messages with a value

        bool operator==(const Content &) const = default;
    };

    /// `name` is the prefix of the object names of its widgets.
    explicit ConsentPanel(const QString &name, QWidget *parent = nullptr);

    void setContent(const Content &content);
    /// In the order of the tab key.
    [[nodiscard]] QWidgetList parts() const;

signals:
    void answered(int index, bool isOut);
    void channelsChosen(dnc::Channels channels);

private:
    struct Row {
        QLabel *text;
        QLabel *count;
        QRadioButton *out;
        QRadioButton *notOut;
    };
    Row makeRow(int index);
    QRadioButton *makeButton(int index, bool isOut);
    void showValue(const Row &row, const Value &value);
    void showChannels(Channels channels);

    QString m_name;
    QComboBox *m_channels;
    QGridLayout *m_layout;
    QLabel *m_result;
    std::vector<Row> m_rows;
    std::vector<Channels> m_choices; // of the combo box
};

/// The names of the channels, translated, such as `E-mail, Phone` or `All channels`.
[[nodiscard]] QString channelsLabel(Channels channels);

} // namespace dnc
