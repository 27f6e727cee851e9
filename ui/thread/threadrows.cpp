#include "ui/thread/threadrows.h"

#include "ui/models/sentbuttonwords.h"
#include "ui/theme/metrics.h"

#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace qasid {

namespace {

constexpr int kEstimate = 58; //!< a bubble of one or two lines with its gap
constexpr int kKept = 300; //!< layouts; a screen shows about fifteen
constexpr int kChoiceLookback = 200;

bool isWaiting(const Message &message)
{
    return message.delivery == Delivery::Held || message.delivery == Delivery::Queued;
}

//! Whether a button of the message asks the server with this data.
bool asksWith(const Message &message, const QJsonObject &data)
{
    const std::vector<const Button *> buttons = buttonsOf(message);
    return std::any_of(buttons.begin(), buttons.end(), [&data](const Button *button) {
        const auto *server = std::get_if<ServerAction>(&button->action);
        const auto *dynamic = std::get_if<DynamicAction>(&button->action);
        return (server && server->data == data) || (dynamic && dynamic->data == data);
    });
}

bool offers(const Message &message, const QString &choice)
{
    for (const auto &row : message.buttons) {
        for (const Button &button : row) {
            const auto *reply = std::get_if<ReplyAction>(&button.action);
            if (reply && reply->id == choice)
                return true;
        }
    }
    if (const auto *menu = std::get_if<ListMenuContent>(&message.content)) {
        for (const ListSection &section : menu->sections) {
            if (std::any_of(section.rows.begin(), section.rows.end(), [&](const ListRow &row) { return row.id == choice; }))
                return true;
        }
    }
    return false;
}

} // namespace

ThreadRows::ThreadRows(const ThreadModel &model)
    : m_model(model)
{
}

void ThreadRows::setFrame(
    const Theme &theme, const ThreadWords &words, int column, Qt::LayoutDirection direction, const ButtonGlyphs &glyphs)
{
    m_theme = &theme;
    m_words = &words;
    m_column = column;
    m_direction = direction;
    m_glyphs = glyphs;
    m_entries.clear();
    ++m_version;
}

ThreadRows::Entry &ThreadRows::entry(int row)
{
    const Message &message = m_model.at(row);
    std::shared_ptr<Entry> &known = m_entries[message.id];
    if (known && known->version == m_version) {
        known->used = ++m_clock;
        return *known;
    }
    RowContext context = this->context(row);
    if (!known || known->revision != message.revision || !(known->context == context)) {
        known = std::make_shared<Entry>();
        known->layout = layoutMessage(message, context, {*m_theme, *m_words, qreal(m_column), m_direction, m_glyphs});
        known->context = std::move(context);
        known->revision = message.revision;
    }
    known->version = m_version;
    known->used = ++m_clock;
    const std::shared_ptr<Entry> result = known;
    if (m_entries.size() > 2 * kKept)
        forgetOldest();
    return *result;
}

void ThreadRows::forgetOldest()
{
    const quint64 limit = m_clock - kKept;
    for (auto at = m_entries.begin(); at != m_entries.end();)
        at = (*at)->used < limit ? m_entries.erase(at) : std::next(at);
}

const RowLayout &ThreadRows::layout(int row)
{
    return entry(row).layout;
}

bool ThreadRows::settle(int row)
{
    const int height = int(entry(row).layout.height);
    if (m_heights.height(row) == height)
        return false;
    m_heights.setHeight(row, height);
    return true;
}

bool ThreadRows::isSettled(int row) const
{
    const auto known = m_entries.constFind(m_model.at(row).id);
    return known != m_entries.constEnd() && (*known)->version == m_version && int((*known)->layout.height) == m_heights.height(row);
}

QDate ThreadRows::day(int row) const
{
    for (; row >= 0; --row) {
        if (const auto &time = m_model.at(row).time)
            return m_words->formats().day(*time);
    }
    return {};
}

RowContext ThreadRows::context(int row) const
{
    const Message &message = m_model.at(row);
    RowContext context;
    context.first = row == 0;
    // The first row's day stands in the floating pill.
    context.dayLine = row > 0 && message.time && day(row) != day(row - 1);
    context.newLine = m_model.firstUnread() && row == m_model.rowOfOrderKey(*m_model.firstUnread()) && row > 0;
    context.joins = !context.dayLine && !context.newLine && joins(row);
    context.expanded = m_expanded.contains(message.id);
    context.sendingShown = m_sendingShown.contains(message.id);
    context.waiting = isWaiting(message) ? waitingAt(row) : 1;
    // Files may leave before the message that names them.
    const bool onItsWay = message.delivery == Delivery::Sending || message.delivery == Delivery::Queued;
    if (const auto percent = m_percentSent.constFind(message.id); percent != m_percentSent.cend() && onItsWay)
        context.percentSent = *percent;
    context.language = m_languages.value(message.id);
    context.aiAsked = isAiAsked(row);
    context.beingChecked = message.delivery == Delivery::PossiblySent && m_words->isBeingChecked(message);
    context.files = fileStates(message);
    addQuote(context, row);
    return context;
}

void ThreadRows::addQuote(RowContext &context, int row) const
{
    const Message &message = m_model.at(row);
    const bool isTap = std::holds_alternative<ChoiceContent>(message.content) || std::holds_alternative<PressContent>(message.content);
    if (message.replyTo.isEmpty() && !isTap)
        return;
    const int source = quotedRow(row);
    const Message *answered = source >= 0 ? &m_model.at(source) : m_model.quoted(message.replyTo);
    if (answered) {
        const ThreadWords::Quote quote = m_words->quote(*answered);
        context.quoted = true;
        context.quoteTitle = quote.title;
        context.quoteText = quote.text;
    } else if (!isTap) {
        context.quoted = true;
        //: In place of a quoted message that is not loaded.
        context.quoteTitle = ThreadWords::tr("In reply to");
        context.quoteText = ThreadWords::tr("An earlier message");
    }
}

bool ThreadRows::isAiAsked(int row) const
{
    const auto asks = [](const Message &message) { return !message.options.aiAgent.isEmpty() && message.delivery == Delivery::Accepted; };
    const Message &message = m_model.at(row);
    if (m_aiWriting || !asks(message) || m_model.hasLater())
        return false;
    if (!message.time || m_words->formats().clock().now() - *message.time >= kAiPatience)
        return false;
    // Under the last of several that ask, and not when the answer is there.
    for (int later = row + 1; later < m_model.count(); ++later) {
        if (m_model.at(later).fromAi || asks(m_model.at(later)))
            return false;
    }
    return true;
}

//! What was fetched once may have been removed since; only those on their way again are asked about.
bool ThreadRows::isHere(const Attachment &file) const
{
    return !m_fileStates.contains(file.id) || (!file.localPath.isEmpty() && QFileInfo::exists(file.localPath));
}

std::vector<FileState> ThreadRows::fileStates(const Message &message) const
{
    std::vector<FileState> states;
    for (const Attachment &file : message.attachments)
        states.push_back(isHere(file) ? FileState::There : m_fileStates.value(file.id, FileState::There));
    const bool allThere = std::all_of(states.begin(), states.end(), [](FileState state) { return state == FileState::There; });
    return allThere ? std::vector<FileState>() : states;
}

bool ThreadRows::joins(int row) const
{
    if (row == 0)
        return false;
    const Message &message = m_model.at(row), &before = m_model.at(row - 1);
    if (message.direction != before.direction || message.direction == Direction::System || message.direction == Direction::Note)
        return false;
    if (message.fromAi != before.fromAi || message.options.asCustomer != before.options.asCustomer)
        return false;
    if (message.author != before.author || !before.buttons.empty() || !before.senderButtons.empty())
        return false;
    // Words under a bubble end a group; those of waiting messages stand under the last of them.
    if (!ThreadWords::actions(before.delivery).empty() && !(isWaiting(before) && isWaiting(message)))
        return false;
    return message.time && before.time && *message.time - *before.time < metrics::kGroupWindowSeconds * 1000;
}

int ThreadRows::waitingAt(int row) const
{
    if (row + 1 < m_model.count() && isWaiting(m_model.at(row + 1)))
        return 0;
    int count = 1;
    while (row - count >= 0 && isWaiting(m_model.at(row - count)))
        ++count;
    return count;
}

int ThreadRows::quotedRow(int row) const
{
    const Message &message = m_model.at(row);
    if (!message.replyTo.isEmpty())
        return m_model.rowOfRemote(message.replyTo);
    const auto *choice = std::get_if<ChoiceContent>(&message.content);
    const auto *press = std::get_if<PressContent>(&message.content);
    if (!(choice && !choice->id.isEmpty()) && !(press && !press->data.isEmpty()))
        return -1;
    for (int at = row - 1; at >= std::max(0, row - kChoiceLookback); --at) {
        const Message &earlier = m_model.at(at);
        if (earlier.direction == Direction::Out && (choice ? offers(earlier, choice->id) : asksWith(earlier, press->data)))
            return at;
    }
    return -1;
}

void ThreadRows::reset()
{
    ++m_version;
    m_entries.clear();
    m_expanded.clear();
    m_sendingShown.clear();
    m_languages.clear();
    m_percentSent.clear();
    m_fileStates.clear();
    m_heights.reset(m_model.count(), kEstimate);
}

void ThreadRows::inserted(int first, int count)
{
    ++m_version;
    m_heights.insert(first, count, kEstimate);
}

void ThreadRows::changed(int row)
{
    ++m_version;
    // Without a new revision (a fault elsewhere) the layout must follow the message all the same.
    m_entries.remove(m_model.at(row).id);
}

void ThreadRows::removed(int first, int count)
{
    ++m_version;
    m_heights.remove(first, count);
}

void ThreadRows::setExpanded(MessageId message, bool expanded)
{
    ++m_version;
    if (expanded)
        m_expanded.insert(message);
    else
        m_expanded.remove(message);
}

void ThreadRows::setSendingShown(MessageId message)
{
    ++m_version;
    m_sendingShown.insert(message);
}

void ThreadRows::setLanguage(MessageId message, const QString &language)
{
    ++m_version;
    m_languages.insert(message, language);
}

void ThreadRows::setAiWriting(bool writing)
{
    ++m_version;
    m_aiWriting = writing;
}

bool ThreadRows::setPercentSent(MessageId message, std::optional<int> percent)
{
    const auto known = m_percentSent.constFind(message);
    const bool same = percent ? known != m_percentSent.cend() && *known == *percent : known == m_percentSent.cend();
    if (same)
        return false;
    ++m_version;
    if (percent)
        m_percentSent.insert(message, *percent);
    else
        m_percentSent.remove(message);
    return true;
}

void ThreadRows::setFileState(AttachmentId file, FileState state)
{
    ++m_version;
    m_fileStates.insert(file, state);
}

} // namespace qasid
