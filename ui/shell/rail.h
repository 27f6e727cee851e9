#pragma once

#include "core/engine/accountstate.h"
#include "core/model/queries.h"
#include "ui/controls/uicontext.h"
#include "ui/models/format.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace qasid {

class AccountTile;
class AgentButton;
class HairLine;
class RailButton;

//! The first pane: the views with their numbers, the accounts with their state, and at the bottom the settings and you.
class Rail : public QWidget {
    Q_OBJECT
public:
    Rail(UiContext &ui, QWidget *parent);

    void setView(ConversationView view);
    void setAccount(AccountId account); //!< which tile is on; none for all
    void setCounts(const InboxCounts &counts);
    //! The width for a window this wide: 64, or 56 under 960.
    void adaptTo(int windowWidth);
    //! Gives the focus to the item that is on, for F6.
    void takeFocus(Qt::FocusReason reason);

Q_SIGNALS:
    void viewChosen(qasid::ConversationView view);
    void accountChosen(qasid::AccountId account); //!< none: the chosen one was pressed again
    void addAccountRequested();
    void settingsRequested();
    void profileRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addViews(QVBoxLayout *column);
    void addAccounts(QVBoxLayout *column);
    void addEnd(QVBoxLayout *column);
    void updateAccounts();
    void updateTabOrder(); //!< as it is seen, from the top
    void updateTile(AccountTile *tile, const AccountState &state) const;
    void setItemHeights(int height);

    UiContext &m_ui;
    Formats m_formats;
    QHash<ConversationView, RailButton *> m_views;
    QWidget *m_accounts;
    QScrollArea *m_accountsArea;
    QVBoxLayout *m_accountColumn;
    QHash<AccountId, AccountTile *> m_tiles;
    RailButton *m_add;
    HairLine *m_edge;
    RailButton *m_settings;
    AgentButton *m_you;
    int m_itemHeight = 44;
    AccountId m_account;
};

inline size_t qHash(ConversationView view, size_t seed = 0)
{
    return ::qHash(int(view), seed);
}

} // namespace qasid
