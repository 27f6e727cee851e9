#include "ui/thread/threadaccessible.h"

#include "ui/models/errortext.h"
#include "ui/models/sentbuttonwords.h"
#include "ui/thread/livereply.h"
#include "ui/thread/threadview.h"

#include <algorithm>

namespace qasid {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *reply = qobject_cast<LiveReply *>(object))
        return new LiveReplyAccessible(reply);
    auto *view = qobject_cast<ThreadView *>(object);
    return view ? new ThreadAccessible(view) : nullptr;
}

ThreadAccessible *listOf(ThreadView *view)
{
    return view ? static_cast<ThreadAccessible *>(QAccessible::queryAccessibleInterface(view)) : nullptr;
}

QRect onScreen(const ThreadView &view, const QRectF &rect)
{
    return QRect(view.viewport()->mapToGlobal(rect.topLeft().toPoint()), rect.size().toSize());
}

//! Where the button with this number is in its row; empty when there is none.
QRectF buttonArea(const RowLayout &layout, int number)
{
    for (const HitArea &area : layout.hits) {
        if (area.hit.kind == RowHit::Kind::Button && area.hit.index == number)
            return area.rect;
    }
    return {};
}

const Button *buttonAt(const Message &message, int index)
{
    const std::vector<const Button *> buttons = buttonsOf(message);
    return index >= 0 && index < int(buttons.size()) ? buttons[size_t(index)] : nullptr;
}

} // namespace

// The list.

void ThreadAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(once);
}

ThreadAccessible::ThreadAccessible(ThreadView *view)
    : QAccessibleWidget(view, QAccessible::List)
{
}

ThreadAccessible::~ThreadAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(id);
}

ThreadView *ThreadAccessible::view() const
{
    return static_cast<ThreadView *>(object());
}

ThreadAccessible::Span ThreadAccessible::span() const
{
    const int count = view()->model().count();
    if (count <= kMostItems)
        return {0, count};
    const int middle = (view()->firstVisibleRow() + view()->lastVisibleRow()) / 2;
    return {std::clamp(middle - kMostItems / 2, 0, count - kMostItems), kMostItems};
}

bool ThreadAccessible::hasLive() const
{
    return view()->liveReply()->isVisible();
}

int ThreadAccessible::childCount() const
{
    return span().count + (hasLive() ? 1 : 0);
}

QAccessibleInterface *ThreadAccessible::child(int index) const
{
    const Span around = span();
    if (index == around.count && hasLive())
        return QAccessible::queryAccessibleInterface(view()->liveReply());
    return index >= 0 && index < around.count ? item(around.first + index) : nullptr;
}

QAccessibleInterface *ThreadAccessible::item(int row) const
{
    if (row < 0 || row >= view()->model().count())
        return nullptr;
    const MessageId message = view()->model().at(row).id;
    if (const auto known = m_items.constFind(message); known != m_items.constEnd()) {
        if (QAccessibleInterface *found = QAccessible::accessibleInterface(*known))
            return found;
    }
    forgetStrangers();
    auto *made = new MessageAccessible(view(), message);
    m_items.insert(message, QAccessible::registerAccessibleInterface(made));
    return made;
}

void ThreadAccessible::forgetStrangers() const
{
    if (m_items.size() < 3 * kMostItems)
        return;
    const Span around = span();
    for (auto at = m_items.begin(); at != m_items.end();) {
        const int row = view()->model().rowOf(at.key());
        if (row >= around.first && row < around.first + around.count) {
            ++at;
            continue;
        }
        QAccessible::deleteAccessibleInterface(at.value());
        at = m_items.erase(at);
    }
}

int ThreadAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *message = dynamic_cast<const MessageAccessible *>(child);
    const Span around = span();
    if (hasLive() && child && child->object() == view()->liveReply())
        return around.count;
    const int row = message ? message->row() : -1;
    return row >= around.first && row < around.first + around.count ? row - around.first : -1;
}

QAccessibleInterface *ThreadAccessible::childAt(int x, int y) const
{
    if (hasLive() && onScreen(*view(), view()->liveReply()->geometry()).contains(x, y))
        return QAccessible::queryAccessibleInterface(view()->liveReply());
    for (int row = view()->firstVisibleRow(); row >= 0 && row <= view()->lastVisibleRow(); ++row) {
        if (onScreen(*view(), view()->rowRect(row)).contains(x, y))
            return item(row);
    }
    return nullptr;
}

QAccessibleInterface *ThreadAccessible::focusChild() const
{
    return view()->hasFocus() && view()->focusedRow() >= 0 ? item(view()->focusedRow()) : nullptr;
}

LiveReplyAccessible::LiveReplyAccessible(LiveReply *reply)
    : QAccessibleWidget(reply, QAccessible::ListItem)
{
}

QString LiveReplyAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name ? ErrorText::plain(static_cast<LiveReply *>(object())->spokenText()) : QString();
}

QAccessible::State ThreadAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    return state;
}

// A message.

MessageAccessible::MessageAccessible(ThreadView *view, MessageId message)
    : m_view(view)
    , m_message(message)
{
}

MessageAccessible::~MessageAccessible()
{
    for (const QAccessible::Id id : m_buttons)
        QAccessible::deleteAccessibleInterface(id);
}

int MessageAccessible::row() const
{
    return m_view ? m_view->model().rowOf(m_message) : -1;
}

bool MessageAccessible::isValid() const
{
    return row() >= 0;
}

QAccessibleInterface *MessageAccessible::parent() const
{
    return listOf(m_view);
}

int MessageAccessible::childCount() const
{
    const int at = row();
    return at < 0 ? 0 : int(buttonsOf(m_view->model().at(at)).size());
}

QAccessibleInterface *MessageAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (int(m_buttons.size()) <= index)
        m_buttons.push_back(QAccessible::registerAccessibleInterface(new BubbleButtonAccessible(m_view, m_message, int(m_buttons.size()))));
    return QAccessible::accessibleInterface(m_buttons[size_t(index)]);
}

int MessageAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (int i = 0; i < int(m_buttons.size()); ++i) {
        if (QAccessible::accessibleInterface(m_buttons[size_t(i)]) == child)
            return i;
    }
    return -1;
}

QAccessibleInterface *MessageAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (child(i)->rect().contains(x, y))
            return child(i);
    }
    return nullptr;
}

QString MessageAccessible::text(QAccessible::Text kind) const
{
    const int at = row();
    if (at < 0)
        return {};
    if (kind == QAccessible::Name)
        return ErrorText::plain(m_view->accessibleName(at));
    if (kind != QAccessible::Description)
        return {};
    const Formats &formats = m_view->words().formats();
    //: Place of a message in a conversation for screen readers: %1 of %2.
    return ThreadWords::tr("%1 of %2").arg(formats.number(at + 1), formats.number(m_view->model().count()));
}

QRect MessageAccessible::rect() const
{
    const int at = row();
    return at < 0 ? QRect() : onScreen(*m_view, m_view->rowRect(at));
}

QAccessible::State MessageAccessible::state() const
{
    QAccessible::State state;
    const int at = row();
    if (at < 0) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.focused = m_view->hasFocus() && m_view->focusedRow() == at;
    state.readOnly = true;
    const QRectF place = m_view->rowRect(at);
    state.offscreen = place.bottom() < 0 || place.top() > m_view->viewport()->height() || !m_view->isVisible();
    return state;
}

void *MessageAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

std::vector<MessageAccessible::Action> MessageAccessible::actions() const
{
    std::vector<Action> result;
    const int at = row();
    if (at < 0)
        return result;
    ThreadView *view = m_view;
    for (const ThreadWords::Action action : ThreadWords::actions(view->model().at(at).delivery)) {
        const RowHit hit{RowHit::Kind::Delivery, action, 0};
        result.push_back({view->words().actionName(action), [view, at, hit] { view->activate(at, hit); }});
    }
    std::vector<RowHit> offered;
    for (const HitArea &area : view->rowLayout(at).hits) {
        const RowHit hit = area.hit;
        if (hit.kind == RowHit::Kind::Delivery || std::find(offered.begin(), offered.end(), hit) != offered.end())
            continue;
        offered.push_back(hit);
        if (hit.kind == RowHit::Kind::Button)
            result.push_back({ErrorText::plain(SentButtonWords::copyCommand(*buttonAt(view->model().at(at), hit.index))),
                [view, at, hit] { view->copyButton(at, hit.index); }});
        else
            result.push_back({ErrorText::plain(area.name), [view, at, hit] { view->activate(at, hit); }});
    }
    result.push_back({ThreadView::tr("Copy"), [view, at] { view->copyRow(at); }});
    result.push_back({QAccessibleActionInterface::setFocusAction(), [view, at] {
                          view->setFocus(Qt::ShortcutFocusReason);
                          view->setFocusedRow(at, Qt::ShortcutFocusReason);
                      }});
    return result;
}

QStringList MessageAccessible::actionNames() const
{
    QStringList names;
    for (const Action &action : actions())
        names += action.name;
    return names;
}

void MessageAccessible::doAction(const QString &name)
{
    for (const Action &action : actions()) {
        if (action.name == name) {
            action.run();
            return;
        }
    }
}

// A button under a message.

BubbleButtonAccessible::BubbleButtonAccessible(ThreadView *view, MessageId message, int index)
    : m_view(view)
    , m_message(message)
    , m_index(index)
{
}

int BubbleButtonAccessible::row() const
{
    return m_view ? m_view->model().rowOf(m_message) : -1;
}

bool BubbleButtonAccessible::isValid() const
{
    const int at = row();
    return at >= 0 && buttonAt(m_view->model().at(at), m_index);
}

QAccessibleInterface *BubbleButtonAccessible::parent() const
{
    ThreadAccessible *list = listOf(m_view);
    return list ? list->item(row()) : nullptr;
}

QString BubbleButtonAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    const Button &button = *buttonAt(m_view->model().at(row()), m_index);
    if (kind == QAccessible::Name)
        return SentButtonWords::caption(button);
    return kind == QAccessible::Description ? ErrorText::plain(SentButtonWords::action(button)) : QString();
}

QRect BubbleButtonAccessible::rect() const
{
    const int at = row();
    if (at < 0)
        return {};
    const QRectF area = buttonArea(m_view->rowLayout(at), m_index);
    return area.isEmpty() ? QRect() : onScreen(*m_view, area.translated(m_view->rowRect(at).topLeft()));
}

QAccessible::State BubbleButtonAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    state.readOnly = true;
    return state;
}

} // namespace qasid
