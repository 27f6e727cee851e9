#pragma once

#include "core/base/future.h"
#include "core/model/capabilities.h"
#include "core/model/conversation.h"
#include "core/model/draft.h"
#include "core/model/savedreply.h"
#include "ui/controls/uicontext.h"
#include "ui/models/conversationrow.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <utility>

namespace qasid {

class AiLine;
class AttachmentStrip;
class ComposerEdit;
class ComposerFrame;
class ComposerToolbar;
class CustomerWordsBar;
class EditorPanel;
class Label;
class LanguageTabs;
class ListMenuEditor;
class LocationEditor;
class NoticeLine;
class OutgoingPreview;
class QuoteBar;
class ReplyButtonsEditor;
class ReplyNameDialog;
class RowsEditor;
class SendOptionsEditor;
class Tab;
class TextButton;

//! Where an agent writes: tabs for reply and private note, the text, what the account's provider can take besides text, and
//! Send. Keeps a draft per conversation and tab, saved half a second after typing and when another conversation is shown. A text
//! leaves it only when it is stored for sending.
class Composer : public QWidget {
    Q_OBJECT
public:
    enum class After { Stay, Resolve, Snooze };

    Composer(UiContext &ui, QWidget *parent);
    ~Composer() override;

    //! Saves the draft of the conversation before, and restores the one of this.
    void setConversation(const Conversation &conversation);
    //! News about the conversation already shown; what is being written stays.
    void updateConversation(const Conversation &conversation);
    void clearConversation();

    //! Draws what is being written as the customer will see it; becomes a child. Without one there is no preview.
    void setPreview(OutgoingPreview *preview);
    //! The most the composer may take of its pane.
    void setHeightLimit(int height);

    void openTab(DraftKind kind); //!< and puts the cursor into the text
    DraftKind tab() const { return m_tab; }
    void focusText();
    const ComposerToolbar *toolbar() const { return m_toolbar; }
    //! Puts a saved reply into what is being written.
    void useReply(const SavedReply &reply) { insertReply(m_conversation.id, reply); }
    QString whyNotHere(const SavedReply &reply) const; //!< why it cannot be sent in this conversation; empty when it can
    //! Puts a message that was taken back before what is being written to the same customer, on the screen or in the draft of a
    //! conversation that is not shown.
    void takeBack(ConversationId conversation, const OutgoingMessage &message);
    //! The next message answers this one; `words` is how it is shown.
    void quote(const QString &remoteId, const QString &title, const QString &words);

    //! What would be sent now.
    OutgoingMessage message() const;
    //! Answered when all that was written so far is on the disk.
    Future<Done> saveDraftNow();
    //! Whether something was written that is not on the disk yet.
    bool hasUnsavedDraft() const { return m_draftDirty || m_draftsOnTheirWay > 0; }

Q_SIGNALS:
    void sent(qasid::ConversationId conversation, qasid::Composer::After after);
    void leaveRequested(); //!< Esc
    void editLastRequested(); //!< Up in an empty text

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Part = DraftFields::Part;

    void build();
    void connectEdit();
    void connectToolbar();
    void buildEditors();
    void buildFrame();
    void connectParts();
    void openPart(Part part);
    void showPanel(); //!< the editor of what is open
    void togglePart(Part part) { openPart(m_part == part ? Part::None : part); }
    DraftFields fields() const;
    void showFields(const DraftFields &fields);
    void clearText();
    void loadDrafts();
    void takeDraft(DraftKind kind, const DraftFields &saved);
    void leaveDrafts();
    void contentChanged();
    void updateWords();
    void updateCounter();
    void updatePreview();
    static constexpr int kAroundText = 128 - 21; //!< the least that stands around a line of text
    void fitText();
    void updateHeights();
    void fitTop();
    void cycleDirection();
    void chooseFiles();
    void addFiles(const QStringList &paths);
    QString addWithinLimits(std::vector<Attachment> &all, const std::vector<Attachment> &more);
    void attach(std::vector<Attachment> files);
    //! Buttons are made in rows here, not one below the other.
    bool makesRows() const;
    bool canMakeButtons() const;
    void takeAccount();
    void send(After after);
    QString whyNot(const OutgoingMessage &outgoing) const;
    void sendAsTwo();
    void fileWent(const OutgoingMessage &rest);
    //! Why nothing can be sent here at all, as long as it holds; empty when it can.
    QString closed() const;
    void sendNote();
    void finishSend(const Draft &written, After after, const std::optional<Error> &error);
    void showError(const QString &words);
    void leave(); //!< Esc: what is open, then the quoted message, then the composer
    // Languages of one message.
    TextContent words() const;
    void showTexts(const DraftFields &fields);
    void showLanguage(const QString &language);
    void updateNotice();
    // How it is sent.
    SendOptions sendOptions() const;
    void showOptions(const SendOptions &options);
    void toggleOptions();
    bool optionsAreFine();
    bool asCustomer() const;
    // AI agents.
    void askAfterSending(const QString &agent); //!< nobody with an empty one
    void toggleAskAi();
    void answerByAi();
    void withAgent(const std::function<void(const QString &agent)> &then);
    // Saved replies.
    void openReplies(bool bySlash);
    void insertReply(ConversationId conversation, const SavedReply &reply);
    void askForReplyName();
    void saveReply(const QString &name, bool replace, const OutgoingMessage &message, ReplyNameDialog *dialog);
    OutgoingMessage replyToSave() const;
    bool isEmpty() const; //!< nothing was written that could be sent
    void pasteImage(const QImage &image);
    QString providerName() const;
    AccountLook look() const;
    Draft draft() const;

    UiContext m_ui;
    Conversation m_conversation;
    Capabilities m_can;
    DraftKind m_tab = DraftKind::Reply;
    Part m_part = Part::None;
    bool m_optionsOpen = false;
    QString m_replyTo;
    QString m_aiAgent; //!< who is asked after sending
    QString m_namedAgent; //!< whom the agent named last, where the account has none
    QString m_dismissed; //!< the notice that was put away
    DraftFields m_otherTab; //!< what stands in the tab that is not shown
    QTimer m_saveTimer;
    bool m_restoring = false;
    bool m_sending = false;
    bool m_draftDirty = false;
    int m_draftsOnTheirWay = 0;
    Future<Done> m_lastSave = readyFuture<Done>(Done{});
    std::optional<std::pair<DraftKind, DraftFields>> m_saved; //!< the last of this conversation that went to the disk from here
    quint64 m_generation = 0;
    int m_heightLimit = 600;

    Tab *m_replyTab;
    Tab *m_noteTab;
    LanguageTabs *m_languages;
    Label *m_route;
    ComposerFrame *m_frame;
    CustomerWordsBar *m_customerWords;
    QuoteBar *m_quoteBar;
    ComposerEdit *m_edit;
    AttachmentStrip *m_files;
    EditorPanel *m_panel;
    ReplyButtonsEditor *m_buttons;
    RowsEditor *m_rows;
    ListMenuEditor *m_list;
    LocationEditor *m_location;
    SendOptionsEditor *m_options;
    NoticeLine *m_notice;
    AiLine *m_aiLine;
    QWidget *m_errorLine;
    Label *m_error;
    TextButton *m_asTwo;
    ComposerToolbar *m_toolbar;
    OutgoingPreview *m_preview = nullptr;
};

} // namespace qasid
