// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>
#include <QList>
#include <QString>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace dnc {

/// Content of a banner. Texts are whole sentences, translated.
struct Message {
    enum class Kind : quint8 { Info, Success, Warning, Error };
    struct Action {
        QString name; ///< object name of its button
        QString text;
        std::function<void()> act;
        bool keepsBanner = false; ///< otherwise the button closes the banner
    };
    /// What makes the message untrue, so that its banner goes.
    enum class Until : quint8 {
        Closed, ///< nothing that happens to the list
        NextList, ///< the list on screen is emptied or replaced
        NextChange, ///< the list changes in any way
    };
    Kind kind = Kind::Info;
    QString title;
    QString text;
    std::vector<Action> actions; ///< at most two
    bool closable = true;
    Until until = Until::Closed;
    /// Makes what is shown below the text, such as fields to fill in.
    std::function<QWidget *()> makeContent{};

    /// Whether it only tells what happened and offers nothing, so that the next message takes its place.
    [[nodiscard]] bool isNews() const
    {
        return closable && actions.empty() && (kind == Kind::Info || kind == Kind::Success);
    }
};

/// That something failed, and why; it offers nothing.
[[nodiscard]] Message problemMessage(const QString &title, const QString &text);

/// One message inside the window, instead of a message box. Not modal, and takes no focus.
class Banner : public QFrame {
    Q_OBJECT

public:
    /// See BannerStack::show().
    explicit Banner(const std::function<Message()> &makeMessage, QWidget *parent = nullptr);

    /// Title and text joined, for screen readers and tests.
    [[nodiscard]] QString spokenText() const;
    void setText(const QString &text);
    [[nodiscard]] bool isNews() const { return m_isNews; }
    [[nodiscard]] Message::Until until() const { return m_until; }

signals:
    void closed();

private:
    Banner(const Message &message, const std::function<Message()> &makeMessage, QWidget *parent);
    QWidget *makeText(const Message &message);
    void addButtons(const Message &message);
    void retranslate(const Message &message);

    bool m_isNews;
    bool m_hasOwnText = false; ///< set by setText()
    Message::Until m_until;
    QLabel *m_title;
    QLabel *m_text;
    QList<QPushButton *> m_buttons; ///< of the actions
    QPushButton *m_close = nullptr;
};

} // namespace dnc
