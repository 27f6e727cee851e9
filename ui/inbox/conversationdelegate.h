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
    void themeChanged();

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QColor ground(const QStyleOptionViewItem &option, ConversationId id) const;
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPlaceholder(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintConversation(QPainter &painter, const QStyleOptionViewItem &option, const ConversationRow &row) const;
    void paintSnippet(
        QPainter &painter, const ConversationRowLayout &layout, const ConversationRow &row, Qt::LayoutDirection direction) const;
    void paintTags(QPainter &painter, const ConversationRowLayout &layout, const ConversationRow &row, Qt::LayoutDirection direction) const;
    void paintFocus(QPainter &painter, const QStyleOptionViewItem &option, const QRectF &box) const;

    const Appearance &m_appearance;
    ConversationRowFonts m_fonts;
    std::function<qreal(ConversationId)> m_flash;
    std::function<bool()> m_showsFocus;
};

} // namespace qasid
