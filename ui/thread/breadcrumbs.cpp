#include "ui/thread/breadcrumbs.h"

#include "core/engine/inbox.h"
#include "ui/controls/accessiblerole.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/label.h"
#include "ui/controls/textline.h"
#include "ui/models/bidi.h"
#include "ui/theme/focus.h"
#include "ui/theme/metrics.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kHeight = 34;
constexpr int kPadding = 6;
constexpr int kLeast = 44; //!< a few letters and the dots
constexpr int kWidest = 260;
constexpr int kChevron = 14;
constexpr int kSide = 14; //!< with the padding of a link, the words begin where those of the header do
constexpr size_t kShownAbove = 3; //!< more of them go into a menu

} // namespace

Crumb::Crumb(Appearance &appearance, const QString &name, QWidget *parent)
    : ControlButton(appearance, parent)
{
    setText(name);
    setName(name);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusRing(this, metrics::kRadiusSm);
}

QSize Crumb::sizeHint() const
{
    const qreal words = QFontMetricsF(theme().font(TextStyle::Label)).horizontalAdvance(paintedLine(text()));
    return {std::min(int(std::ceil(words)) + 1 + 2 * kPadding, theme().zoomed(kWidest)), theme().zoomed(metrics::kControlSmall)};
}

QSize Crumb::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), kLeast), sizeHint().height()};
}

void Crumb::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isHovered() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().colors.rowHover);
        painter.drawRoundedRect(rect(), metrics::kRadiusSm, metrics::kRadiusSm);
    }
    paintTextLine(painter, rect().adjusted(kPadding, 0, -kPadding, 0), paintedLine(text()), theme().font(TextStyle::Label),
        theme().colors.link, bidi::direction(text(), layoutDirection()), layoutDirection());
}

Breadcrumbs::Breadcrumbs(UiContext &ui, QWidget *parent)
    : QWidget(parent)
    , m_ui(ui)
    , m_line(new QWidget(this))
    , m_row(new QHBoxLayout(m_line))
{
    setAccessibleRole(this, QAccessible::Grouping);
    //: For screen readers: the conversations that the shown one hangs under.
    setAccessibleName(tr("Conversations above this one"));
    m_row->setContentsMargins(kSide, 0, kSide, 0);
    m_row->setSpacing(metrics::kSpace1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(new HairLine(ui.appearance, this));
    followAppearance(ui.appearance, this, [this] { m_line->setFixedHeight(m_ui.appearance.theme().zoomed(kHeight)); });
    hide();
    connect(&ui.inbox, &Inbox::changed, this, [this](const ChangeSet &changes) {
        const auto changed
            = [&changes](ConversationId id) { return changes.conversations.contains(id) || changes.removedConversations.contains(id); };
        if (std::any_of(m_above.begin(), m_above.end(), changed))
            reload();
    });
}

void Breadcrumbs::setConversation(const Conversation &conversation)
{
    const bool same = conversation.id == m_conversation.id && conversation.parent == m_conversation.parent
        && conversation.title == m_conversation.title && conversation.customer == m_conversation.customer;
    m_conversation = conversation;
    if (same)
        return;
    m_above.clear();
    if (conversation.parent.isEmpty())
        hide();
    else
        reload();
}

void Breadcrumbs::reload()
{
    onResult(this, m_ui.inbox.conversationsAbove(m_conversation.id),
        [this, id = m_conversation.id](const Result<std::vector<Conversation>> &above) {
            if (id == m_conversation.id && above)
                rebuild(*above);
        });
}

void Breadcrumbs::rebuild(const std::vector<Conversation> &above)
{
    const bool focused = m_line->isAncestorOf(window()->focusWidget());
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one that was pressed
        }
        delete item;
    }
    m_above.clear();
    for (const Conversation &conversation : above)
        m_above.push_back(conversation.id);
    setVisible(!above.empty());
    if (above.empty())
        return;
    const AccountLook look = accountLooks(m_ui.inbox.accounts(), m_ui.inbox.registry()).value(m_conversation.account);
    const bool many = above.size() > kShownAbove;
    for (size_t i = 0; i < above.size(); ++i) {
        const bool between = many && i > 0 && i + 1 < above.size();
        if (!between)
            addCrumb(above[i], look);
        else if (i == 1)
            addMore({above.begin() + 1, above.end() - 1}, look);
    }
    auto *here = new Label(
        m_ui.appearance, TextStyle::Label, &ThemeColors::textSecondary, paintedLine(conversationTitle(m_conversation, look)), m_line);
    here->setAccessibleName(conversationTitle(m_conversation, look));
    m_row->addSpacing(kPadding); // as far from the arrow as a link's words
    m_row->addWidget(here, 1);
    if (focused)
        m_row->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
}

void Breadcrumbs::addCrumb(const Conversation &conversation, const AccountLook &look)
{
    auto *crumb = new Crumb(m_ui.appearance, conversationTitle(conversation, look), m_line);
    //: For screen readers, of a link: it opens the conversation that the shown one hangs under.
    crumb->setAccessibleDescription(tr("Opens the conversation above"));
    connect(crumb, &QAbstractButton::clicked, this, [this, id = conversation.id] { Q_EMIT openRequested(id); });
    m_row->addWidget(crumb);
    addChevron();
}

void Breadcrumbs::addMore(const std::vector<Conversation> &between, const AccountLook &look)
{
    //: Button in a row of conversations that hang under each other; opens a menu of those that have no room.
    auto *more = new IconButton(m_ui.appearance, "more"_L1, tr("The conversations between"), m_line);
    more->setSides(metrics::kControlSmall, kChevron);
    connect(more, &QAbstractButton::clicked, this, [this, more, between, look] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const Conversation &conversation : between) {
            QString name = paintedLine(conversationTitle(conversation, look));
            menu->addAction(name.replace(u'&', u"&&"_s), this, [this, id = conversation.id] { Q_EMIT openRequested(id); });
        }
        const int x = isRightToLeft() ? more->width() - menu->sizeHint().width() : 0;
        menu->popup(more->mapToGlobal(QPoint(x, more->height() + metrics::kSpace2)));
    });
    m_row->addWidget(more);
    addChevron();
}

void Breadcrumbs::addChevron()
{
    m_row->addWidget(new Glyph(m_ui.appearance, "chevron-right"_L1, kChevron, &ThemeColors::textTertiary, m_line));
}

} // namespace qasid
