#pragma once

#include "core/model/conversation.h"
#include "ui/models/conversationrow.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

class QListView;

namespace qasid {

class Appearance;

//! Which of an account's conversations one can be put under, newest first: all but itself, what hangs under it, and the one above it.
std::vector<Conversation> possibleParents(const std::vector<Conversation> &all, const Conversation &conversation);

//! Places for a conversation whose names hold every word of a query: the top, where that is one, then conversations.
class ParentList : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole, IconRole };
    using QAbstractListModel::QAbstractListModel;

    void setPlaces(std::vector<Conversation> conversations, bool withTop, const AccountLook &look, const Formats &formats);
    void setQuery(const QString &query);
    //! Remote id of what to put it under; empty for the top, absent where the index is not valid.
    std::optional<QString> parentAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Place {
        QString remoteId; //!< empty for the top
        QString name;
        QString detail; //!< what tells it from others of the same name
        bool sub = false;
    };
    std::vector<Place> m_places;
    std::vector<size_t> m_shown;
};

//! A place on two lines: its name, and what tells it from others.
class ParentDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    ParentDelegate(Appearance &appearance, QListView *view);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Appearance &m_appearance;
    QListView *m_view;
};

} // namespace qasid
