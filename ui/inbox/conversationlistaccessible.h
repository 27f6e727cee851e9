#pragma once

#include "core/base/ids.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QModelIndex>
#include <QPointer>

namespace qasid {

class ConversationListView;

//! The list of conversations for assistive tools (DESIGN.md section 9): a list with an item for each row around what is visible, at
//! most 500 of them, because tools walk whole trees. Every item says its position and the total.
class ConversationListAccessible : public QAccessibleWidget {
public:
    static constexpr int kMostItems = 500;

    explicit ConversationListAccessible(ConversationListView *view);
    ~ConversationListAccessible() override;

    //! Makes Qt use this class for every ConversationListView.
    static void install();

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QAccessible::State state() const override;

    //! The item of a row, made when it is first asked for; null for a row that is not there.
    QAccessibleInterface *item(const QModelIndex &index) const;

private:
    struct Span {
        int first = 0;
        int count = 0;
    };
    Span span() const;
    ConversationListView *view() const;
    void forgetStrangers() const;

    mutable QHash<ConversationId, QAccessible::Id> m_items; //!< the row of the group has no id of a conversation
};

//! One row: its whole sentence as name, what can be done with it as actions. It stays the same while its row changes place.
class ConversationRowAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ConversationRowAccessible(ConversationListView *view, const QModelIndex &index);

    QModelIndex index() const { return m_index; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    //! Press opens the conversation, or opens and closes the group; the menu and the focus have names of their own.
    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    bool isGroup() const;

    QPointer<ConversationListView> m_view;
    QPersistentModelIndex m_index;
};

} // namespace qasid
