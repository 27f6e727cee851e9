#pragma once

#include "core/model/savedreply.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <functional>

class QListView;

namespace qasid {

class Appearance;

//! Saved replies that hold every word of a query, by name.
class SavedReplyList : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { WordsRole = Qt::UserRole, WhyNotRole };
    using QAbstractListModel::QAbstractListModel;

    void setReplies(std::vector<SavedReply> replies, const std::function<QString(const SavedReply &)> &whyNot);
    void setQuery(const QString &query);
    //! Without an id where the index is not valid.
    SavedReply reply(const QModelIndex &index) const;
    QString whyNot(const QModelIndex &index) const { return index.data(WhyNotRole).toString(); }
    int rowOf(SavedReplyId id) const; //!< -1 where it is not shown

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Known {
        SavedReply reply;
        QString words; //!< its text and captions, one line
        QString whyNot;
    };
    std::vector<Known> m_replies;
    std::vector<size_t> m_shown;
};

//! Name and first words of a reply; a sign where it cannot be sent.
class SavedReplyDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    SavedReplyDelegate(Appearance &appearance, QListView *view);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Appearance &m_appearance;
    QListView *m_view;
};

} // namespace qasid
