#pragma once

#include "core/base/result.h"
#include "core/model/changeset.h"
#include "core/model/conversation.h"
#include "core/model/conversationmarks.h"
#include "core/model/search.h"
#include "ui/composer/composer.h"
#include "ui/controls/uicontext.h"
#include "ui/models/buttonglyphs.h"
#include "ui/models/conversationactions.h"
#include "ui/models/threadwords.h"

#include <QDate>
#include <QHash>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace qasid {

class Announcer;
class Breadcrumbs;
class EmptyState;
class FindBar;
class Label;
class MessagePreview;
class Pages;
class ReceivedFiles;
class ThreadActions;
class ThreadFinding;
class ThreadHeader;
class ThreadModel;
class ThreadNotice;
class ThreadView;

//! The middle of the window: header, messages and composer of one conversation, or a hint when none is chosen. What an agent
//! does here goes through the inbox; short words about it through the toasts.
class ThreadPane : public QWidget {
    Q_OBJECT
public:
    ThreadPane(UiContext &ui, QWidget *parent);
    ~ThreadPane() override;

    using QWidget::show;
    //! Shows a conversation; none shows the hint. `around` is the order key of a message to open at.
    void show(ConversationId conversation, std::optional<qint64> around = {});
    ConversationId conversation() const;
    //! As it was last read; without an id until then.
    const Conversation &shown() const { return m_conversation; }
    //! Shows a message that was found by `query`, with the bar of matches over the thread.
    void showFound(const SearchQuery &query, const SearchHit &hit);
    void stopFinding(); //!< takes marks and bar away

    //! Makes header, messages and composer if they are not there yet. A window is shown sooner when they are made after it; the
    //! first conversation, and whoever asks for one of the parts, makes them too.
    void prepare();
    ThreadView *view() { return prepare(), m_view; }
    Composer *composer() { return prepare(), m_composer; }
    ThreadHeader *header() { return prepare(), m_header; }

    void setBackVisible(bool visible); //!< the list is another page
    void setPanelOpen(bool open); //!< how the header's toggle stands
    //! Saves what is being written, at the end of the program.
    Future<Done> saveDrafts(); //!< answered when all that was written is on the disk

public Q_SLOTS:
    // The commands of the keyboard and the palette.
    void reply();
    void writeNote();
    void resolveOrReopen();
    void openSnoozeMenu();
    void snoozeToTomorrow();
    void toggleAssigned();
    void markUnread();
    void focusMessages();
    void find(); //!< in this conversation
    void nextMatch();
    void previousMatch();

Q_SIGNALS:
    void panelToggled(bool open);
    void backRequested();
    void answerRulesRequested(qasid::AccountId account); //!< how presses are answered is to be edited
    void openRequested(qasid::ConversationId conversation); //!< one that this one hangs under
    void actionRequested(qasid::ConversationAction action, qasid::ConversationId conversation);
    void prepared(); //!< prepare() has made its parts
    void resolved(qasid::ConversationId conversation);
    void snoozed(qasid::ConversationId conversation, qasid::TimeMs until);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectHeader();
    void connectTree();
    void connectView();
    void connectSending();
    void connectAi();
    void updateAiText();
    void loadConversation(ConversationId conversation);
    void openTab(DraftKind kind);
    void applyChanges(const ChangeSet &changes);
    void takeConversation(const Conversation &conversation);
    void updateWords();
    void updateWatched();
    void updateNotice();
    QString accessWords() const;
    QString replyWindowWords() const;
    void updateGlyphs();
    void updateEmptyThread();
    void updateComposerLimit();
    void minutePassed();
    void snoozeUntil(TimeMs until);
    void editLastWaiting();
    void quote(MessageId message);
    void mark(const MarkAction &action, const QString &words, const std::function<void()> &then);
    bool sayFailure(const Result<Done> &done); //!< whether it failed
    QString describeChannel() const;

    UiContext m_ui;
    std::unique_ptr<ThreadModel> m_model;
    Conversation m_conversation;
    std::optional<DraftKind> m_tabWhenLoaded; //!< asked for before the conversation was read
    std::unique_ptr<ReceivedFiles> m_files;
    std::unique_ptr<ThreadActions> m_actions;
    QHash<AccountId, ButtonGlyphs> m_glyphs;
    Pages *m_pages;
    EmptyState *m_nothingChosen;
    bool m_backVisible = false;
    bool m_panelOpen = false;
    // From prepare() on.
    QWidget *m_thread = nullptr;
    ThreadHeader *m_header = nullptr;
    Breadcrumbs *m_breadcrumbs = nullptr;
    FindBar *m_findBar = nullptr;
    ThreadView *m_view = nullptr;
    Label *m_emptyThread = nullptr;
    ThreadNotice *m_notice = nullptr;
    Composer *m_composer = nullptr;
    MessagePreview *m_preview = nullptr; //!< in the composer
    Announcer *m_announcer = nullptr;
    ThreadFinding *m_finding = nullptr;
    std::optional<QString> m_aiText; //!< what was written when it was last looked at
    QTimer m_minute;
    QDate m_today;
};

} // namespace qasid
