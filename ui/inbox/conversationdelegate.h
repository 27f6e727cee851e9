#pragma once

#include "ui/inbox/conversationrowlayout.h"

#include <QStyledItemDelegate>

#include <functional>

namespace qasid {

class Appearance;

//! Paints conversation rows and the row of the "Snoozed" group from ConversationListModel's roles.
class ConversationDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    //! `appearance` outlives it.
    ConversationDelegate(const Appearance &appearance, QObject *parent);

    //! How strongly a conversation's row flashes now, 0 to 1; asked while painting.
    void setFlash(std::function<qreal(ConversationId)> flash) { m_flash = std::move(flash); }
    //! Whether the current row shows its focus ring.
    void setShowsFocus(std::function<bool()> shows) { m_showsFocus = std::move(shows); }
    //! Whether a conversation's avatar shows that it can be checked, because the pointer is on it.
    void setOffersCheck(std::function<bool(ConversationId)> offers) { m_offersCheck = std::move(offers); }
    //! Where the avatar is, with room for a finger, in a row that stands at `cell`.
    QRect avatarIn(const QRect &cell, Qt::LayoutDirection direction) const;
    void themeChanged();

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    //! Rows are checked by the view; nothing is edited in place.
    bool editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &) override { return false; }

private:
    QColor ground(const QStyleOptionViewItem &option, ConversationId id, bool checked) const;
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPlaceholder(QPainter &painter, const QStyleOptionViewItem &option, bool checked) const;
    void paintConversation(QPainter &painter, const QStyleOptionViewItem &option, const ConversationRow &row, bool checked) const;
    void paintFace(QPainter &painter, const ConversationRowLayout &layout, const ConversationRow &row, bool checked, const QColor &back,
        Qt::LayoutDirection direction) const;
    void paintCheck(QPainter &painter, const QRectF &circle, bool checked) const;
    void paintSnippet(
        QPainter &painter, const ConversationRowLayout &layout, const ConversationRow &row, Qt::LayoutDirection direction) const;
    void paintTags(QPainter &painter, const ConversationRowLayout &layout, const ConversationRow &row, Qt::LayoutDirection direction) const;
    void paintFocus(QPainter &painter, const QStyleOptionViewItem &option, const QRectF &box) const;

    const Appearance &m_appearance;
    ConversationRowFonts m_fonts;
    std::function<qreal(ConversationId)> m_flash;
    std::function<bool()> m_showsFocus;
    std::function<bool(ConversationId)> m_offersCheck;
};

} // namespace qasid
