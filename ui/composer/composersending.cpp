// The other half of Composer: the words around the text, its size, and sending it.

#include "core/engine/inbox.h"
#include "ui/composer/attachmentstrip.h"
#include "ui/composer/composer.h"
#include "ui/composer/composeredit.h"
#include "ui/composer/composerframe.h"
#include "ui/composer/composertoolbar.h"
#include "ui/composer/customerwordsbar.h"
#include "ui/composer/draftfields.h"
#include "ui/composer/editorpanel.h"
#include "ui/composer/languagetabs.h"
#include "ui/composer/languagewords.h"
#include "ui/composer/locationeditor.h"
#include "ui/composer/outgoingcheck.h"
#include "ui/composer/outgoingpreview.h"
#include "ui/composer/rowseditor.h"
#include "ui/composer/sendoptionseditor.h"
#include "ui/controls/accessiblerole.h"
#include "ui/controls/chip.h"
#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/models/bidi.h"
#include "ui/models/conversationrow.h"
#include "ui/models/errortext.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kNarrow = 600; //!< width of a thread beside a list in a small window

bool isOffline(const Inbox &inbox)
{
    const auto banners = inbox.banners();
    return std::any_of(banners.begin(), banners.end(), [](const Banner &banner) { return banner.kind == Banner::Kind::Offline; });
}

} // namespace

QString Composer::providerName() const
{
    return look().providerName;
}

AccountLook Composer::look() const
{
    return accountLooks(m_ui.inbox.accounts(), m_ui.inbox.registry()).value(m_conversation.account);
}

void Composer::updateWords()
{
    const bool note = m_tab == DraftKind::Note;
    m_replyTab->setChecked(!note);
    m_noteTab->setChecked(note);
    m_frame->setNote(note);
    m_languages->setVisible(!note && !m_languages->languages().isEmpty());
    const bool customer = asCustomer();
    m_frame->setCustomer(customer);
    m_customerWords->setShown(customer);
    const AccountLook account = look();
    const QString name = bidi::isolate(customerTitle(m_conversation, account));
    //: The composer's name for screen readers. %1 is the customer.
    QString called = note ? tr("Private note") : tr("Reply to %1").arg(name);
    QString hint = note ? tr("Only agents see this note") : tr("Reply to %1…").arg(name);
    if (customer) {
        //: The composer's name for screen readers, while the text counts as the customer's own words.
        called = tr("Words of the customer");
        hint = tr("What the customer said…");
    }
    if (!note && !m_languages->shown().isEmpty())
        //: %1 is what is written, as in "Reply to Layla"; %2 the language it is written in.
        called = tr("%1, in %2").arg(called, LanguageWords::name(m_languages->shown()));
    m_edit->setAccessibleName(called);
    if (m_part == Part::LocationRequest)
        hint = tr("Ask %1 to share a location…").arg(name);
    if (const QString why = note ? QString() : closed(); !why.isEmpty())
        hint = why;
    m_edit->setPlaceholderText(hint);

    const bool offline = !note && isOffline(m_ui.inbox);
    const QString route = sourceLine(ErrorText::channel(m_conversation.customer.channel), account.name);
    m_route->setText(offline ? tr("Will be sent when the network returns") : route);
    m_route->setRole(offline ? &ThemeColors::warning : &ThemeColors::textTertiary);
    m_toolbar->setCapabilities(m_can, note);
    SendOptions others = m_options->options();
    others.aiChannel.clear();
    m_toolbar->setOptions(m_optionsOpen, !others.isEmpty());
    updateCounter();
    updateNotice();
}

void Composer::updateCounter()
{
    const Formats formats(m_ui.inbox.clock());
    const bool note = m_tab == DraftKind::Note;
    const int length = OutgoingCheck::length(m_edit->text());
    const bool caption = !m_files->files().empty() && m_can.languages.isEmpty();
    const int limit = note ? 0 : caption ? m_can.captionLength : m_can.textLength;
    const bool over = limit > 0 && length > limit;
    QString words;
    if (limit > 0 && length * 10 > limit * 9)
        words = tr("%1 of %2 characters").arg(formats.number(length), formats.number(limit));
    else if (length > 0)
        words = tr("%1 characters", nullptr, length).arg(formats.number(length));
    if (m_part == Part::Location)
        words.clear();
    const OutgoingMessage outgoing = message();
    int buttons = 0;
    for (const auto &row : outgoing.buttons)
        buttons += int(row.size());
    if (makesRows() && buttons > 0)
        words += (words.isEmpty() ? QString() : u" · "_s) + tr("%1 buttons", nullptr, buttons).replace(u"%1"_s, formats.number(buttons));
    m_toolbar->setCounter(words, over);
    m_toolbar->setSaveable(!note && m_conversation.id && replyToSave() != OutgoingMessage());

    const bool offline = !note && isOffline(m_ui.inbox);
    //: On the button of the composer: the message waits until the network is back.
    QString send = note ? tr("Add note") : offline ? tr("Queue") : tr("Send");
    if (asCustomer() && !offline)
        //: On the button of the composer: the text becomes a message of the customer's.
        send = tr("Send as customer");
    const QString closedHere = note ? QString() : closed();
    const QString whyNot = !closedHere.isEmpty() ? closedHere : over ? tr("The text is too long.") : QString();
    m_toolbar->setSend(send, offline ? "queue"_L1 : note ? "lock"_L1 : "send"_L1, whyNot, !note);
}

void Composer::updatePreview()
{
    if (!m_preview || !m_panel->isVisibleTo(this))
        return;
    // A place without coordinates would be shown where it is not.
    const bool known = m_part != Part::Location || m_location->isComplete();
    m_preview->setVisible(known);
    const bool rows = m_part == Part::Buttons && makesRows();
    OutgoingMessage shown = message();
    const bool own = rows && m_rows->side() == RowsEditor::Side::Own;
    if (own)
        shown.buttons = std::exchange(shown.senderButtons, {});
    //: Over the preview of a message with the buttons that only the shop's own side sees.
    m_panel->setPreviewWords(own ? tr("As you see it") : tr("As the customer sees it"), providerName(), rows);
    if (known)
        m_preview->setMessage(shown);
}

void Composer::setPreview(OutgoingPreview *preview)
{
    m_preview = preview;
    m_panel->setPreview(preview);
}

void Composer::setHeightLimit(int height)
{
    m_heightLimit = height;
    updateHeights();
}

//! The text has what notices, files and tools leave it.
void Composer::fitText()
{
    const int around = layout()->hasHeightForWidth() ? layout()->minimumHeightForWidth(width()) : layout()->minimumSize().height();
    const int left = m_heightLimit - std::max(kAroundText, around - m_edit->minimumHeight());
    m_edit->setHeightLimit(std::max(21, m_panel->isVisibleTo(this) ? 84 : left));
}

void Composer::updateHeights()
{
    fitText();
    // An opened editor may take more than half: it is what the agent works on.
    const int part = m_part == Part::Buttons && makesRows() ? 15 : 13;
    m_panel->setHeightLimit(std::max(120, m_heightLimit * part / 10 - kAroundText - 42));
    updateGeometry();
}

//! What stands over the text gives way where there is no room for all of it: first the names of the languages, then where it goes.
void Composer::fitTop()
{
    const int gap = metrics::kSpace2;
    const int tabs = m_replyTab->sizeHint().width() + gap + m_noteTab->sizeHint().width();
    const int route = m_route->text().isEmpty() ? 0 : 2 * gap + m_route->sizeHint().width();
    const QMargins rim = layout()->contentsMargins();
    const int room = width() - rim.left() - rim.right();
    const auto needed = [&](bool brief) { return tabs + (m_languages->isHidden() ? 0 : gap + m_languages->wordsWidth(brief)); };
    const bool brief = needed(false) + route > room;
    m_languages->setBrief(brief);
    m_route->setVisible(needed(brief) + route <= room);
}

bool Composer::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        fitTop();
        fitText();
    }
    return QWidget::event(event);
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int side = width() < kNarrow ? metrics::kSpace5 : metrics::kSpace6;
    QMargins rim = layout()->contentsMargins();
    rim.setLeft(side);
    rim.setRight(side);
    layout()->setContentsMargins(rim);
    fitTop();
}

void Composer::showError(const QString &words)
{
    if (words == m_error->text() && m_errorLine->isVisibleTo(this) == !words.isEmpty())
        return;
    m_error->setText(words);
    m_errorLine->setAccessibleName(ErrorText::plain(words));
    m_asTwo->hide();
    if (words.isEmpty())
        m_errorLine->hide();
    else
        showAlert(m_errorLine);
}

//! Keys that a field of an opened editor does not use itself.
void Composer::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && modifiers == Qt::ControlModifier)
        send(After::Stay);
    else if (enter && modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        send(After::Resolve);
    else if (event->key() == Qt::Key_Escape && m_optionsOpen)
        toggleOptions();
    else if (event->key() == Qt::Key_Escape && m_part != Part::None)
        openPart(Part::None);
    else if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_F8)
        showLanguage(m_languages->next());
    else
        QWidget::keyPressEvent(event);
}

void Composer::leave()
{
    if (m_replyTo.isEmpty())
        return Q_EMIT leaveRequested();
    quote({}, {}, {});
    focusText();
}

// Sending.

bool Composer::makesRows() const
{
    return RowsEditor::suits(m_can);
}

bool Composer::canMakeButtons() const
{
    return m_tab == DraftKind::Reply && m_can.buttonsInAll > 0 && (m_can.replyButtons || makesRows());
}

QString Composer::closed() const
{
    const bool needsAccess = m_can.accessChannels.contains(m_conversation.customer.channel) || isPlaceholder(m_conversation.remoteId);
    return m_conversation.accessRevoked && needsAccess ? tr("Access was taken back. Replies cannot be sent until it is given again.")
                                                       : QString();
}

QString Composer::whyNot(const OutgoingMessage &outgoing) const
{
    const Formats formats(m_ui.inbox.clock());
    if (const QString why = closed(); !why.isEmpty())
        return why;
    if (m_part == Part::Buttons && makesRows() && !m_rows->unreadable().isEmpty())
        return m_rows->unreadable();
    if (const QString why = OutgoingCheck::whyNot(outgoing, m_can, providerName(), formats); !why.isEmpty())
        return why;
    const auto checked = m_ui.inbox.checkOutgoing(m_conversation.account, outgoing);
    return checked ? QString() : ErrorText::sentence(checked.error(), providerName(), formats);
}

void Composer::send(After after)
{
    if (m_sending || !m_conversation.id)
        return;
    if (m_part == Part::Location && !m_location->isComplete()) {
        m_location->showFaults();
        return;
    }
    if (isEmpty())
        return;
    if (m_tab == DraftKind::Note) {
        sendNote();
        return;
    }
    if (!optionsAreFine())
        return;
    const OutgoingMessage outgoing = message();
    if (const QString why = whyNot(outgoing); !why.isEmpty()) {
        showError(why);
        m_asTwo->setVisible(closed().isEmpty() && OutgoingCheck::isTextOrFile(outgoing, m_can));
        if (m_part == Part::Buttons && makesRows())
            m_rows->showUnreadable();
        return;
    }
    m_sending = true;
    onResult(this, m_ui.inbox.send(m_conversation.id, outgoing), [this, written = draft(), after](const Result<MessageId> &sent) {
        finishSend(written, after, sent ? std::nullopt : std::optional(sent.error()));
    });
}

//! The file first, and when it is stored the words with their buttons. What could not be stored stays here.
void Composer::sendAsTwo()
{
    OutgoingMessage rest = message();
    if (m_sending || !OutgoingCheck::isTextOrFile(rest, m_can))
        return;
    OutgoingMessage file{
        .content = MediaContent{}, .attachments = std::exchange(rest.attachments, {}), .replyTo = rest.replyTo, .options = rest.options};
    file.options.aiAgent.clear(); // asked once, after the words
    rest.content = words();
    rest.replyTo.clear(); // the first of the two answers
    for (const OutgoingMessage *one : std::initializer_list<const OutgoingMessage *>{&file, &rest}) {
        if (const QString why = whyNot(*one); !why.isEmpty()) {
            showError(why);
            return;
        }
    }
    m_sending = true;
    onResult(this, m_ui.inbox.send(m_conversation.id, file), [this, rest, conversation = m_conversation.id](const Result<MessageId> &sent) {
        m_sending = false;
        if (conversation != m_conversation.id)
            return; // its draft still has all of it; the words wait there
        if (!sent)
            showError(ErrorText::sentence(sent.error(), providerName(), Formats(m_ui.inbox.clock())));
        else
            fileWent(rest);
    });
}

void Composer::fileWent(const OutgoingMessage &rest)
{
    m_sending = true; // the file is no longer ours to delete
    m_files->setFiles({});
    m_sending = false;
    m_replyTo.clear();
    m_quoteBar->setQuote({}, {});
    contentChanged();
    if (message() == rest) // nothing was written meanwhile
        send(After::Stay);
}

void Composer::sendNote()
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty())
        return;
    m_sending = true;
    onResult(this, m_ui.inbox.addNote(m_conversation.id, text), [this, written = draft()](const Result<MessageId> &added) {
        finishSend(written, After::Stay, added ? std::nullopt : std::optional(added.error()));
    });
}

void Composer::finishSend(const Draft &written, After after, const std::optional<Error> &error)
{
    m_sending = false;
    const bool here = written.conversation == m_conversation.id;
    if (error) {
        // The text stays where it is; nothing was stored.
        if (here)
            showError(ErrorText::sentence(*error, providerName(), Formats(m_ui.inbox.clock())));
        return;
    }
    // What was sent leaves the composer and the drafts, unless it was changed meanwhile.
    const DraftFields sentFields = written.fields.value_or(DraftFields());
    const DraftFields left = leftAfterSending(sentFields);
    const bool shown = here && written.kind == m_tab;
    const bool changed = shown && fields() != sentFields;
    if (shown && !changed) {
        const bool writing = isAncestorOf(QApplication::focusWidget());
        clearText();
        showFields(left);
        if (writing)
            focusText(); // the field of a closed editor is gone
    } else if (here && !shown && m_otherTab == sentFields) {
        m_otherTab = left;
    }
    if (!changed) {
        const Draft rest = draftOf(written.conversation, written.kind, left, {.content = TextContent{.text = left.text}});
        onResult(this, m_ui.inbox.saveDraft(rest), [](const Result<Done> &) {});
    }
    Q_EMIT sent(written.conversation, after);
}

} // namespace qasid
