#include "ui/composer/savedreplylist.h"

#include "ui/controls/textline.h"
#include "ui/models/bidi.h"
#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QListView>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kRow = 52;
constexpr int kPadding = 10;
constexpr int kSign = 16;

QString oneLine(const OutgoingMessage &message)
{
    QStringList words = contentText(message.content).split(u'\n', Qt::SkipEmptyParts);
    for (const auto &row : message.buttons) {
        for (const Button &button : row)
            words += button.caption;
    }
    return words.join(u" · "_s).left(200);
}

} // namespace

void SavedReplyList::setReplies(std::vector<SavedReply> replies, const std::function<QString(const SavedReply &)> &whyNot)
{
    beginResetModel();
    m_replies.clear();
    m_shown.clear();
    for (SavedReply &reply : replies) {
        QString words = oneLine(reply.message);
        QString why = whyNot(reply);
        m_replies.push_back({std::move(reply), std::move(words), std::move(why)});
    }
    endResetModel();
}

void SavedReplyList::setQuery(const QString &query)
{
    const QStringList words = query.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_shown.clear();
    for (size_t i = 0; i < m_replies.size(); ++i) {
        const QString in = QString(m_replies[i].reply.name + u'\n' + m_replies[i].words).toCaseFolded();
        if (std::all_of(words.begin(), words.end(), [&in](const QString &word) { return in.contains(word); }))
            m_shown.push_back(i);
    }
    endResetModel();
}

SavedReply SavedReplyList::reply(const QModelIndex &index) const
{
    return index.isValid() && index.row() < int(m_shown.size()) ? m_replies[m_shown[size_t(index.row())]].reply : SavedReply();
}

int SavedReplyList::rowOf(SavedReplyId id) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](size_t known) { return m_replies[known].reply.id == id; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

QVariant SavedReplyList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_shown.size()))
        return {};
    const Known &known = m_replies[m_shown[size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return known.reply.name;
    case Qt::AccessibleTextRole:
        return QStringList{known.reply.name, known.whyNot, known.words}.join(u". "_s);
    case WordsRole:
        return known.words;
    case Qt::ToolTipRole:
    case WhyNotRole:
        return known.whyNot;
    default:
        return {};
    }
}

SavedReplyDelegate::SavedReplyDelegate(Appearance &appearance, QListView *view)
    : QStyledItemDelegate(view)
    , m_appearance(appearance)
    , m_view(view)
{
}

QSize SavedReplyDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_view->viewport()->width(), m_appearance.theme().zoomed(kRow)};
}

void SavedReplyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const ThemeColors &colors = theme.colors;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF cell = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    const bool current = m_view->currentIndex() == index;
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(current && hasKeyboardFocus(m_view) ? QPen(colors.focusRing, 2) : QPen(Qt::NoPen));
        painter->setBrush(current ? colors.rowSelected : colors.rowHover);
        painter->drawRoundedRect(cell, metrics::kRadiusRow, metrics::kRadiusRow);
    }
    const bool refused = !index.data(SavedReplyList::WhyNotRole).toString().isEmpty();
    const auto visual = [&option](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
    const QRect inner = option.rect.adjusted(kPadding, 0, -kPadding - (refused ? kSign + 8 : 0), 0);
    const auto line = [&](int top, int height, const QString &words, const QFont &font, const QColor &ink) {
        paintTextLine(*painter, visual(QRect(inner.left(), inner.top() + top, inner.width(), height)), words, font, ink,
            bidi::direction(words, option.direction), option.direction);
    };
    const int half = (option.rect.height() - 12) / 2;
    line(6, half, index.data().toString(), theme.font(TextStyle::Body, 600), refused ? colors.textTertiary : colors.text);
    line(6 + half, half, index.data(SavedReplyList::WordsRole).toString(), theme.font(TextStyle::Label, 400), colors.textSecondary);
    if (refused) {
        const QRect sign(option.rect.right() - kPadding - kSign, option.rect.center().y() - kSign / 2, kSign, kSign);
        paintIcon(*painter, "alert"_L1, visual(sign), colors.warning);
    }
    painter->restore();
}

} // namespace qasid
