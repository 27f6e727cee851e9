#include "ui/thread/threadpane.h"

#include "core/engine/inbox.h"
#include "core/engine/profilesettings.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/label.h"
#include "ui/controls/pages.h"
#include "ui/controls/taborder.h"
#include "ui/controls/toasts.h"
#include "ui/models/bidi.h"
#include "ui/models/conversationrow.h"
#include "ui/models/errortext.h"
#include "ui/models/threadsource.h"
#include "ui/theme/metrics.h"
#include "ui/thread/announcer.h"
#include "ui/thread/breadcrumbs.h"
#include "ui/thread/findbar.h"
#include "ui/thread/messagepreview.h"
#include "ui/thread/receivedfiles.h"
#include "ui/thread/threadactions.h"
#include "ui/thread/threadfinding.h"
#include "ui/thread/threadheader.h"
#include "ui/thread/threadnotice.h"
#include "ui/thread/threadview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {

ThreadPane::ThreadPane(UiContext &ui, QWidget *parent)
    : QWidget(parent)
    , m_ui(ui)
    , m_model(makeThreadModel(ui.inbox))
{
    setMinimumWidth(metrics::kThreadMin);
    setGround(ui.appearance, this, &ThemeColors::bgThread);
    m_pages = new Pages(this);
    m_nothingChosen = new EmptyState(ui.appearance, "chat"_L1, this);
    m_nothingChosen->setTexts({}, tr("Choose a conversation. J and K move through the list."));
    m_pages->addWidget(m_nothingChosen);
    m_files = std::make_unique<ReceivedFiles>(m_ui.inbox, *m_model, this);
    m_actions = std::make_unique<ThreadActions>(m_ui, *m_model, *m_files, this);
    connect(&ui.inbox, &Inbox::changed, this, &ThreadPane::applyChanges);
    connect(&ui.inbox, &Inbox::accountsChanged, this, [this] {
        m_glyphs.clear();
        if (m_conversation.id)
            takeConversation(m_conversation);
    });
    connect(m_model.get(), &ThreadModel::failed, this, [this](const Error &error) { sayFailure(fail(error)); });
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, &ThreadPane::minutePassed);
    m_minute.start();
}

ThreadPane::~ThreadPane()
{
    delete m_thread; // what stands in it looks at the model when it loses the focus, even now
}

void ThreadPane::prepare()
{
    if (m_thread)
        return;
    build();
    connectHeader();
    connectTree();
    connectView();
    m_header->setBackVisible(m_backVisible);
    m_header->setPanelOpen(m_panelOpen);
    updateComposerLimit();
    Q_EMIT prepared();
}

void ThreadPane::build()
{
    Appearance &look = m_ui.appearance;
    m_thread = new QWidget(this);
    auto *column = new QVBoxLayout(m_thread);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new ThreadHeader(m_ui, m_thread);
    m_breadcrumbs = new Breadcrumbs(m_ui, m_thread);
    m_findBar = new FindBar(look, m_thread);
    m_view = new ThreadView(*m_model, look, m_ui.inbox.clock(), m_thread);
    m_view->setMinimumHeight(1); // in a small window with large text the reply comes first
    m_notice = new ThreadNotice(look, m_thread);
    m_composer = new Composer(m_ui, m_thread);
    m_preview = new MessagePreview(look, m_ui.inbox.clock(), m_composer);
    m_composer->setPreview(m_preview);
    m_emptyThread = new Label(look, TextStyle::Body, &ThemeColors::textTertiary, {}, m_view);
    m_emptyThread->setAlignment(Qt::AlignCenter);
    m_emptyThread->setWordWrap(true);
    m_emptyThread->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_emptyThread->hide();
    column->addWidget(m_header);
    column->addWidget(m_breadcrumbs);
    column->addWidget(m_findBar);
    column->addWidget(m_view, 1);
    column->addWidget(m_notice);
    column->addWidget(new HairLine(look, m_thread));
    column->addWidget(m_composer);
    m_pages->addWidget(m_thread);
    m_announcer = new Announcer(m_thread);
    m_finding = new ThreadFinding(m_ui, *m_model, *m_view, *m_findBar, *m_announcer, m_thread);
    connect(m_finding, &ThreadFinding::focusLost, this, &ThreadPane::focusMessages);
    setTabOrder(m_header, m_breadcrumbs);
    setTabOrder(m_breadcrumbs, m_view);
    chainTabOrder({m_findBar, m_view});
    setTabOrder(m_view, m_composer);
}

void ThreadPane::connectHeader()
{
    connect(m_header, &ThreadHeader::backClicked, this, &ThreadPane::backRequested);
    connect(m_header, &ThreadHeader::panelToggled, this, &ThreadPane::panelToggled);
    connect(m_header, &ThreadHeader::assignClicked, this, &ThreadPane::toggleAssigned);
    connect(m_header, &ThreadHeader::resolveClicked, this, &ThreadPane::resolveOrReopen);
    connect(m_header, &ThreadHeader::snoozeChosen, this, &ThreadPane::snoozeUntil);
    connect(m_header, &ThreadHeader::unreadClicked, this, &ThreadPane::markUnread);
    connect(m_header, &ThreadHeader::findClicked, this, &ThreadPane::find);
    connect(m_header, &ThreadHeader::copyClicked, this, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        m_ui.toasts.show(tr("Copied."));
    });
}

void ThreadPane::connectTree()
{
    connect(m_breadcrumbs, &Breadcrumbs::openRequested, this, &ThreadPane::openRequested);
    connect(m_header, &ThreadHeader::actionChosen, this, [this](ConversationAction action) {
        if (m_conversation.id)
            Q_EMIT actionRequested(action, m_conversation.id);
    });
}

void ThreadPane::connectView()
{
    connect(m_view, &ThreadView::deliveryAction, m_actions.get(), &ThreadActions::deliver);
    connect(m_view, &ThreadView::fileActivated, m_actions.get(), &ThreadActions::file);
    connect(m_view, &ThreadView::linkActivated, m_actions.get(), &ThreadActions::link);
    connect(m_view, &ThreadView::sourceRequested, m_actions.get(), &ThreadActions::source);
    connect(m_view, &ThreadView::cancelRequested, m_actions.get(), &ThreadActions::cancel);
    connect(m_view, &ThreadView::answerRulesRequested, this, [this] {
        if (m_conversation.id)
            Q_EMIT answerRulesRequested(m_conversation.account);
    });
    connect(m_view, &ThreadView::seen, m_files.get(), &ReceivedFiles::see);
    connect(m_view, &ThreadView::fileWanted, m_files.get(), &ReceivedFiles::again);
    connect(m_files.get(), &ReceivedFiles::stateChanged, m_view, &ThreadView::setFileState);
    connectSending();
    connectAi();
    connect(m_view, &ThreadView::quoteRequested, this, &ThreadPane::quote);
    connect(m_view, &ThreadView::composerRequested, this, &ThreadPane::reply);
    connect(m_view, &ThreadView::copied, this, [this] { m_ui.toasts.show(tr("Copied.")); });
    connect(m_actions.get(), &ThreadActions::takenBack, m_composer, &Composer::takeBack);
    connect(m_composer, &Composer::leaveRequested, this, &ThreadPane::focusMessages);
    connect(m_composer, &Composer::editLastRequested, this, &ThreadPane::editLastWaiting);
    connect(m_composer, &Composer::sent, this, [this](ConversationId conversation, Composer::After after) {
        if (conversation != m_conversation.id)
            return;
        m_view->scrollToEnd();
        if (after == Composer::After::Resolve && m_conversation.status != ConversationStatus::Resolved)
            resolveOrReopen();
        else if (after == Composer::After::Snooze)
            openSnoozeMenu();
    });
    connect(m_model.get(), &ThreadModel::arrived, this, [this](MessageId message) {
        if (const int row = m_model->rowOf(message); row >= 0)
            m_announcer->say(ErrorText::plain(m_view->words().announcement(m_model->at(row))));
    });
    const auto count = [this] { updateEmptyThread(); };
    connect(m_model.get(), &ThreadModel::reset, this, count);
    connect(m_model.get(), &ThreadModel::inserted, this, count);
    connect(m_model.get(), &ThreadModel::removed, this, count);
}

// The conversation.

ConversationId ThreadPane::conversation() const
{
    return m_model->conversation();
}

void ThreadPane::show(ConversationId conversation, std::optional<qint64> around)
{
    if (!conversation) {
        m_conversation = {};
        m_tabWhenLoaded.reset();
        m_model->open({});
        if (m_composer)
            m_composer->clearConversation();
        m_pages->setCurrentWidget(m_nothingChosen);
        return;
    }
    if (conversation == m_model->conversation() && !around)
        return;
    prepare();
    m_conversation = {};
    m_tabWhenLoaded.reset();
    // Asked first, so that its messages are laid out once, with the names that are known by then.
    loadConversation(conversation);
    m_model->open(conversation, around);
}

void ThreadPane::loadConversation(ConversationId conversation)
{
    onResult(this, m_ui.inbox.conversationsById({conversation}), [this, id = conversation](const Result<std::vector<Conversation>> &found) {
        if (id != m_model->conversation())
            return;
        if (!found || found->empty())
            show(ConversationId{});
        else
            takeConversation(found->front());
    });
}

void ThreadPane::takeConversation(const Conversation &conversation)
{
    const bool another = conversation.id != m_conversation.id;
    m_conversation = conversation;
    updateWords();
    if (another)
        m_composer->setConversation(conversation);
    else
        m_composer->updateConversation(conversation);
    m_pages->setCurrentWidget(m_thread);
    if (const auto tab = std::exchange(m_tabWhenLoaded, std::nullopt))
        m_composer->openTab(*tab);
    updateNotice();
    updateEmptyThread();
    updateComposerLimit();
    updateWatched();
}

void ThreadPane::updateWords()
{
    const AccountLook look = accountLooks(m_ui.inbox.accounts(), m_ui.inbox.registry()).value(m_conversation.account);
    const Formats formats(m_ui.inbox.clock());
    const QString agent = m_ui.inbox.setting(QString(settings::kAgentName.key));
    const QString customer = customerTitle(m_conversation, look);
    const Provider *provider = m_ui.inbox.registry().find(m_conversation.provider);
    const Capabilities can = m_ui.inbox.capabilities(m_conversation.account);
    const ThreadWords &known = m_view->words();
    if (known.customerName() != customer || known.provider() != provider || known.readsBack() != can.readBack) {
        ThreadWords words(formats, look.providerName, customer);
        words.setProvider(provider);
        words.setReadsBack(can.readBack);
        m_view->setWords(std::move(words));
    }
    m_view->setCanQuote(can.replyTo);
    m_files->setEarly(can.fetchEarly);
    updateGlyphs();
    m_breadcrumbs->setConversation(m_conversation);
    m_header->setConversation(m_conversation, describeConversation(m_conversation, look, agent, formats));
    m_actions->setProviderName(look.providerName);
    m_emptyThread->setText(tr("No messages received yet. Messages sent before this account was connected cannot be loaded from %1.")
                               .arg(bidi::isolate(look.providerName)));
}

void ThreadPane::updateGlyphs()
{
    auto known = m_glyphs.find(m_conversation.account);
    if (known == m_glyphs.end())
        known = m_glyphs.insert(m_conversation.account, ButtonGlyphs(m_ui.inbox.buttonIcons(m_conversation.account)));
    m_view->setButtonGlyphs(*known);
    m_preview->setButtonGlyphs(*known);
}

void ThreadPane::applyChanges(const ChangeSet &changes)
{
    const ConversationId shown = m_model->conversation();
    if (!shown)
        return;
    if (changes.removedConversations.contains(shown))
        show(ConversationId{});
    else if (changes.conversations.contains(shown))
        loadConversation(shown);
}

void ThreadPane::updateEmptyThread()
{
    m_emptyThread->setVisible(m_model->isLoaded() && m_model->count() == 0);
    m_emptyThread->setGeometry(m_view->rect().adjusted(40, 40, -40, -40));
}

void ThreadPane::updateNotice()
{
    if (m_conversation.accessRevoked)
        m_notice->setWords("lock"_L1, accessWords());
    else
        m_notice->setWords("alert"_L1, replyWindowWords());
}

//! Whose access is gone, and what that means; the person is known as long as the account remembers them.
QString ThreadPane::accessWords() const
{
    const auto account = m_ui.inbox.account(m_conversation.account);
    const std::vector<AccessGrant> grants = account ? account->grants : std::vector<AccessGrant>();
    const auto giver = std::find_if(grants.begin(), grants.end(),
        [this](const AccessGrant &grant) { return grant.user == m_conversation.context.access && !grant.phone.isEmpty(); });
    if (giver != grants.end())
        //: Above the composer. %1 is a phone number.
        return tr("%1 took back access. Replies to this chat cannot be sent.").arg(bidi::isolateLtr(giver->phone));
    //: Above the composer. %1 is a day, as in "3 Dec 2025".
    return tr("Access was taken back on %1. Replies to this chat cannot be sent.")
        .arg(bidi::isolate(Formats(m_ui.inbox.clock()).date(*m_conversation.accessRevoked)));
}

//! Empty while an answer is certain to be taken.
QString ThreadPane::replyWindowWords() const
{
    const Capabilities can = m_ui.inbox.capabilities(m_conversation.account);
    const QString channel = m_conversation.customer.channel;
    const bool limited = can.replyWindow && (can.replyWindowChannels.isEmpty() || can.replyWindowChannels.contains(channel));
    if (!limited || !m_conversation.lastCustomerMessage)
        return {};
    const TimeMs window = std::chrono::milliseconds(*can.replyWindow).count();
    if (m_ui.inbox.clock().now() - *m_conversation.lastCustomerMessage <= window)
        return {};
    const auto hours = int(can.replyWindow->count());
    //: %1 hours; %2 is the channel, as in WhatsApp.
    return tr("More than %1 hours since the customer last wrote. %2 may refuse this message.", nullptr, hours)
        .arg(Formats(m_ui.inbox.clock()).number(hours), bidi::isolate(describeChannel()));
}

//! What is said in words of now moves with the clock: "Today", and whether an answer is still certain to be taken.
void ThreadPane::minutePassed()
{
    if (!m_conversation.id)
        return;
    updateNotice();
    const QDate today = m_view->words().formats().day(m_ui.inbox.clock().now());
    if (today != std::exchange(m_today, today))
        m_view->dayChanged();
    else
        m_view->minutePassed();
}

void ThreadPane::updateWatched()
{
    m_model->setWatched(isVisible() && isActiveWindow() && m_pages->currentWidget() == m_thread);
}

void ThreadPane::updateComposerLimit()
{
    m_composer->setHeightLimit(std::max(128, height() / 2));
    updateEmptyThread();
}

void ThreadPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_thread)
        updateComposerLimit();
}

void ThreadPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        updateWatched();
}

void ThreadPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateWatched();
}

void ThreadPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    saveDrafts();
    updateWatched();
}

void ThreadPane::setBackVisible(bool visible)
{
    m_backVisible = visible;
    if (m_header)
        m_header->setBackVisible(visible);
}

void ThreadPane::setPanelOpen(bool open)
{
    m_panelOpen = open;
    if (m_header)
        m_header->setPanelOpen(open);
}

Future<Done> ThreadPane::saveDrafts()
{
    return m_composer ? m_composer->saveDraftNow() : readyFuture<Done>(Done{});
}

bool ThreadPane::sayFailure(const Result<Done> &done)
{
    if (done)
        return false;
    m_ui.toasts.show(ErrorText::sentence(done.error(), m_view->words().providerName(), Formats(m_ui.inbox.clock())));
    return true;
}

QString ThreadPane::describeChannel() const
{
    const QString channel = ErrorText::channel(m_conversation.customer.channel);
    return channel.isEmpty() ? m_view->words().providerName() : channel;
}

} // namespace qasid
