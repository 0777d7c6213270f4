// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class EmptyPage;
}

namespace dnc {

/// What stands in the window while the list is empty: what to do, as large targets.
class EmptyPage : public QWidget {
    Q_OBJECT

public:
    explicit EmptyPage(QWidget *parent = nullptr);
    ~EmptyPage() override;

    /// Practice cannot be begun twice.
    void setPracticing(bool practicing);
    /// A list hovers over the window.
    void setHot(bool hot);

signals:
    void pasteWanted();
    void openWanted();
    void practiceWanted();

private:
    std::unique_ptr<Ui::EmptyPage> m_ui;
};

} // namespace dnc
