#pragma once

#include "core/base/ids.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include <vector>

namespace qasid {

class LiveReply;
class ThreadView;

//! The thread for assistive tools: a list with an item for each message around what is visible, at most 500 of them, because
//! tools walk whole trees. Every item says its position and the total. While an AI agent writes, its words are the last one.
class ThreadAccessible : public QAccessibleWidget {
public:
    static constexpr int kMostItems = 500;

    explicit ThreadAccessible(ThreadView *view);
    ~ThreadAccessible() override;

    //! Makes Qt use this class for every ThreadView.
    static void install();

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QAccessible::State state() const override;

    //! The item of a row, made when it is first asked for.
    QAccessibleInterface *item(int row) const;

private:
    struct Span {
        int first = 0;
        int count = 0;
    };
    Span span() const;
    bool hasLive() const;
    ThreadView *view() const;
    void forgetStrangers() const;

    mutable QHash<MessageId, QAccessible::Id> m_items;
};

//! What an AI agent is writing, read when somebody asks for it; its button is a child.
class LiveReplyAccessible : public QAccessibleWidget {
public:
    explicit LiveReplyAccessible(LiveReply *reply);
    QString text(QAccessible::Text kind) const override;
};

//! One message: its whole name in one sentence after the other, what can be done with it as actions, and the buttons under it
//! as children.
class MessageAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    MessageAccessible(ThreadView *view, MessageId message);
    ~MessageAccessible() override;

    MessageId message() const { return m_message; }
    int row() const; //!< -1 when it is gone

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    struct Action {
        QString name;
        std::function<void()> run;
    };
    std::vector<Action> actions() const;

    QPointer<ThreadView> m_view;
    MessageId m_message;
    mutable std::vector<QAccessible::Id> m_buttons;
};

//! A button under a message: words the agent cannot press.
class BubbleButtonAccessible : public QAccessibleInterface {
public:
    BubbleButtonAccessible(ThreadView *view, MessageId message, int index);

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
    QAccessible::Role role() const override { return QAccessible::StaticText; }
    QAccessible::State state() const override;

private:
    int row() const;
    QPointer<ThreadView> m_view;
    MessageId m_message;
    int m_index;
};

} // namespace qasid
