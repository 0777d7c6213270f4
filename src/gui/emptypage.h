// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class EmptyPage;
}

namespace dnc {

/// The start page, shown while the list is empty: large buttons to paste, open or practice.
class EmptyPage : public QWidget {
    Q_OBJECT

public:
    explicit EmptyPage(QWidget *parent = nullptr);
    ~EmptyPage() override;

    /// Offers the sample list instead of practice, which is already on.
    void setPracticing(bool practicing);
    /// Highlights the drop zone while a list is dragged over the window.
    void setDropHighlighted(bool highlighted);

signals:
    void pasteWanted();
    void openWanted();
    void practiceWanted();

private:
    std::unique_ptr<Ui::EmptyPage> m_ui;
};

} // namespace dnc
