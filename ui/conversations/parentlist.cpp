#include "ui/conversations/parentlist.h"

#include "ui/controls/textline.h"
#include "ui/controls/themed.h"
#include "ui/models/bidi.h"
#include "ui/models/enumeration.h"
#include "ui/models/errortext.h"
#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QListView>
#include <QPainter>
#include <QSet>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kRow = 48;
constexpr int kPadding = 10;
constexpr int kIcon = 16;

//! Remote ids of a conversation and of all that hangs under it, however deep.
QSet<QString> branchOf(const std::vector<Conversation> &all, const QString &remoteId)
{
    QMultiHash<QString, QString> children;
    for (const Conversation &conversation : all)
        children.insert(conversation.parent, conversation.remoteId);
    QSet<QString> branch{remoteId};
    QStringList next{remoteId};
    while (!next.isEmpty()) {
        const QStringList below = children.values(next.takeLast());
        for (const QString &child : below) {
            if (!branch.contains(child)) {
                branch.insert(child);
                next.append(child);
            }
        }
    }
    return branch;
}

} // namespace

std::vector<Conversation> possibleParents(const std::vector<Conversation> &all, const Conversation &conversation)
{
    const QSet<QString> branch = branchOf(all, conversation.remoteId);
    std::vector<Conversation> parents;
    std::copy_if(all.begin(), all.end(), std::back_inserter(parents), [&](const Conversation &each) {
        return !branch.contains(each.remoteId) && each.remoteId != conversation.parent && !isPlaceholder(each.remoteId);
    });
    std::stable_sort(parents.begin(), parents.end(),
        [](const Conversation &a, const Conversation &b) { return a.lastActivity.value_or(0) > b.lastActivity.value_or(0); });
    return parents;
}

void ParentList::setPlaces(std::vector<Conversation> conversations, bool withTop, const AccountLook &look, const Formats &formats)
{
    beginResetModel();
    m_places.clear();
    m_shown.clear();
    if (withTop) {
        //: A place for a conversation: under no other one.
        m_places.push_back({.remoteId = {}, .name = tr("At the top"), .detail = tr("Under no other conversation"), .sub = false});
    }
    for (const Conversation &conversation : conversations) {
        const bool sub = !conversation.parent.isEmpty();
        const QString channel = sub ? tr("Sub-conversation") : ErrorText::channel(conversation.customer.channel);
        const QString when = conversation.lastActivity ? formats.date(*conversation.lastActivity) : QString();
        m_places.push_back({conversation.remoteId, conversationTitle(conversation, look), sourceLine(channel, when), sub});
    }
    endResetModel();
}

void ParentList::setQuery(const QString &query)
{
    const QStringList words = query.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_shown.clear();
    for (size_t i = 0; i < m_places.size(); ++i) {
        const QString in = QString(m_places[i].name + u'\n' + m_places[i].remoteId).toCaseFolded();
        if (std::all_of(words.begin(), words.end(), [&in](const QString &word) { return in.contains(word); }))
            m_shown.push_back(i);
    }
    endResetModel();
}

std::optional<QString> ParentList::parentAt(const QModelIndex &index) const
{
    const bool known = index.isValid() && index.row() < int(m_shown.size());
    return known ? std::optional(m_places[m_shown[size_t(index.row())]].remoteId) : std::nullopt;
}

QVariant ParentList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_shown.size()))
        return {};
    const Place &place = m_places[m_shown[size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return place.name;
    case Qt::AccessibleTextRole:
        return ErrorText::plain(enumeration({place.name, place.detail}));
    case DetailRole:
        return place.detail;
    case IconRole:
        return place.remoteId.isEmpty() ? u"inbox"_s : place.sub ? u"branch"_s : u"chat"_s;
    default:
        return {};
    }
}

ParentDelegate::ParentDelegate(Appearance &appearance, QListView *view)
    : QStyledItemDelegate(view)
    , m_appearance(appearance)
    , m_view(view)
{
}

QSize ParentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_view->viewport()->width(), m_appearance.theme().zoomed(kRow)};
}

void ParentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const ThemeColors &colors = theme.colors;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = m_view->currentIndex() == index;
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(current && hasKeyboardFocus(m_view) ? QPen(colors.focusRing, 2) : QPen(Qt::NoPen));
        painter->setBrush(current ? colors.rowSelected : colors.rowHover);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), metrics::kRadiusRow, metrics::kRadiusRow);
    }
    const auto visual = [&option](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
    const QRect inner = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const QRect icon(inner.left(), inner.center().y() - kIcon / 2, kIcon, kIcon);
    const QByteArray name = index.data(ParentList::IconRole).toString().toLatin1();
    paintIcon(*painter, QLatin1StringView(name), visual(icon), colors.textTertiary, option.direction);
    const int half = (inner.height() - 8) / 2;
    const auto line = [&](int top, const QString &words, const QFont &font, const QColor &ink, Qt::LayoutDirection direction) {
        const int start = inner.left() + kIcon + metrics::kSpace4;
        paintTextLine(
            *painter, visual(QRect(start, inner.top() + top, inner.right() - start, half)), words, font, ink, direction, option.direction);
    };
    const QString title = index.data().toString();
    line(4, paintedLine(title), theme.font(TextStyle::Body), colors.text, bidi::direction(title, option.direction));
    line(4 + half, index.data(ParentList::DetailRole).toString(), theme.font(TextStyle::Label, 400), colors.textTertiary, option.direction);
    painter->restore();
}

} // namespace qasid
