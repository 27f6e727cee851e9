#include "ui/models/conversationlistmodel.h"

#include "core/engine/inbox.h"
#include "core/engine/profilesettings.h"

using namespace Qt::StringLiterals;

namespace qasid {
namespace {

constexpr int kPage = 60;
constexpr int kCachedRows = 600;

} // namespace

ConversationListModel::ConversationListModel(Inbox &inbox, QObject *parent)
    : QAbstractListModel(parent)
    , m_inbox(inbox)
    , m_formats(inbox.clock())
    , m_parents(inbox)
    , m_cache(kCachedRows)
{
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(0);
    connect(&m_readSoon, &QTimer::timeout, this, &ConversationListModel::readMissing);
    connect(&inbox, &Inbox::changed, this, &ConversationListModel::onChanged);
    connect(&inbox, &Inbox::accountsChanged, this, &ConversationListModel::reloadLooks);
    connect(&inbox, &Inbox::settingChanged, this, [this](const QString &key) {
        if (key == settings::kAgentName.key)
            reloadLooks();
    });
    connect(&m_parents, &ParentNames::learned, this, &ConversationListModel::repaint);
    reloadLooks();
}

void ConversationListModel::repaint(ConversationId id)
{
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

void ConversationListModel::reloadLooks()
{
    const auto looks = accountLooks(m_inbox.accounts(), m_inbox.registry());
    const QString agentName = m_inbox.setting(QString(settings::kAgentName.key));
    if (looks == m_looks && agentName == m_agentName)
        return; // an account's health is no part of its rows
    m_looks = looks;
    m_agentName = agentName;
    m_parents.setLooks(looks);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ConversationListModel::setQuery(const ConversationQuery &query)
{
    if (m_generation > 0 && query == m_main.section.query())
        return;
    setChecked({});
    beginResetModel();
    ++m_generation;
    m_main = {};
    m_snoozed = {};
    m_main.section.reset(query);
    ConversationQuery snoozed = query;
    snoozed.view = ConversationView::Snoozed;
    m_snoozed.section.reset(snoozed);
    m_hasHeader = false;
    m_kept = {};
    m_error.reset();
    m_cache.clear();
    m_missing.clear();
    m_loading = true;
    endResetModel();
    loadPage(m_main);
}

bool ConversationListModel::groupsSnoozed() const
{
    const ConversationQuery &query = m_main.section.query();
    return query.view == ConversationView::Inbox && !query.unreadOnly && !query.mineOnly && !query.waitingSince;
}

// Reading pages.

void ConversationListModel::loadPage(Part &part)
{
    part.paging = true;
    const auto answer = m_inbox.conversations(part.section.query(), part.section.next(), kPage);
    onResult(this, answer, [this, &part, generation = m_generation](const Result<ConversationPage> &page) {
        if (generation != m_generation)
            return;
        part.paging = false;
        if (page) {
            m_error.reset();
            addPage(part, *page);
        } else {
            m_error = page.error();
        }
        if (m_loading && &part == &m_main) {
            m_loading = false;
            Q_EMIT loaded();
        }
    });
}

void ConversationListModel::addPage(Part &part, const ConversationPage &page)
{
    for (const Conversation &conversation : page.rows)
        remember(conversation);
    ConversationSection &section = part.section;
    const std::vector<ConversationSection::Key> keys = section.newRows(page);
    const bool shown = &part == &m_main || snoozedShown();
    const int first = section.size() + (&part == &m_main ? 0 : snoozedOffset());
    if (shown && !keys.empty()) {
        beginInsertRows({}, first, first + int(keys.size()) - 1);
        section.append(keys, page.next);
        endInsertRows();
    } else {
        section.append(keys, page.next);
    }
    if (groupsSnoozed() && m_main.section.isComplete() && !m_snoozed.section.hasBegun() && !m_snoozed.paging)
        loadPage(m_snoozed);
    updateHeader();
}

bool ConversationListModel::canFetchMore(const QModelIndex &parent) const
{
    if (parent.isValid())
        return false;
    if (m_main.section.next())
        return !m_main.paging;
    return snoozedShown() && m_snoozed.section.next() && !m_snoozed.paging;
}

void ConversationListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        loadPage(m_main.section.next() ? m_main : m_snoozed);
}

// Changes.

void ConversationListModel::onChanged(const ChangeSet &changes)
{
    for (const ConversationId id : changes.removedConversations) {
        m_changed.remove(id);
        m_cache.remove(id.value);
        change(m_main, m_main.section.removalOf(id), nullptr);
        change(m_snoozed, m_snoozed.section.removalOf(id), nullptr);
    }
    updateHeader();
    uncheckGone(changes.removedConversations.values());
    m_changed.unite(changes.conversations);
    for (const auto &arrived : changes.arrived)
        m_arrived.insert(arrived.first);
    askChanged();
}

void ConversationListModel::askChanged()
{
    // One question at a time: what changes meanwhile is gathered, so a flood costs few questions.
    if (m_askingChanged || m_changed.isEmpty())
        return;
    m_askingChanged = true;
    const QList<ConversationId> ids = m_changed.values();
    const QSet<ConversationId> arrivals = std::exchange(m_arrived, {});
    m_changed.clear();
    onResult(this, m_inbox.conversationsById(ids), [this, arrivals](const Result<std::vector<Conversation>> &conversations) {
        m_askingChanged = false;
        if (conversations) {
            updateRows(*conversations);
            for (const Conversation &conversation : *conversations) {
                if (arrivals.contains(conversation.id) && rowOf(conversation.id) >= 0)
                    Q_EMIT arrived(conversation.id);
            }
        }
        askChanged();
    });
}

void ConversationListModel::updateRows(const std::vector<Conversation> &conversations)
{
    for (const Conversation &conversation : conversations) {
        m_parents.note(conversation);
        updateIn(m_main, conversation);
        if (groupsSnoozed())
            updateIn(m_snoozed, conversation);
    }
    updateHeader();
    if (m_checked.isEmpty())
        return;
    QList<ConversationId> changed;
    changed.reserve(qsizetype(conversations.size()));
    for (const Conversation &conversation : conversations)
        changed += conversation.id;
    uncheckGone(changed);
}

void ConversationListModel::setChecked(const QSet<ConversationId> &ids)
{
    QSet<ConversationId> here = ids;
    here.removeIf([this](ConversationId id) { return rowOf(id) < 0; });
    if (here == m_checked)
        return;
    m_checked = here;
    Q_EMIT checkedChanged();
}

void ConversationListModel::uncheckGone(const QList<ConversationId> &among)
{
    const qsizetype before = m_checked.size();
    for (const ConversationId id : among) {
        if (m_checked.contains(id) && rowOf(id) < 0)
            m_checked.remove(id);
    }
    if (m_checked.size() != before)
        Q_EMIT checkedChanged();
}

void ConversationListModel::updateIn(Part &part, const Conversation &conversation)
{
    const bool keep = &part == &m_main && conversation.id == m_kept;
    const ConversationSection::Change what = part.section.changeFor(conversation, keep);
    if (what.kind == ConversationSection::Change::Kind::None)
        return;
    if (what.kind != ConversationSection::Change::Kind::Remove)
        remember(conversation);
    change(part, what, &conversation);
}

void ConversationListModel::change(Part &part, const ConversationSection::Change &what, const Conversation *conversation)
{
    using Kind = ConversationSection::Change::Kind;
    if (what.kind == Kind::None)
        return;
    const bool shown = &part == &m_main || snoozedShown();
    const int offset = &part == &m_main ? 0 : snoozedOffset();
    const auto apply = [&] { conversation ? part.section.apply(what, *conversation) : part.section.apply(what); };
    if (!shown) {
        apply();
        return;
    }
    switch (what.kind) {
    case Kind::Insert:
        beginInsertRows({}, offset + what.to, offset + what.to);
        apply();
        endInsertRows();
        return;
    case Kind::Remove:
        beginRemoveRows({}, offset + what.from, offset + what.from);
        apply();
        endRemoveRows();
        return;
    case Kind::Move:
        // Qt counts the destination with the moved row still in its place.
        beginMoveRows({}, offset + what.from, offset + what.from, {}, offset + what.to + (what.to > what.from ? 1 : 0));
        apply();
        endMoveRows();
        break;
    case Kind::Update:
        apply();
        break;
    case Kind::None:
        return;
    }
    const QModelIndex changed = index(offset + what.to);
    Q_EMIT dataChanged(changed, changed);
}

void ConversationListModel::updateHeader()
{
    const bool wanted = groupsSnoozed() && m_main.section.isComplete() && m_snoozed.section.size() > 0;
    const int row = m_main.section.size();
    if (wanted)
        m_headerCount = m_formats.shaped(QString::number(m_snoozed.section.size()) + (m_snoozed.section.isComplete() ? QString() : u"+"_s));
    if (wanted == m_hasHeader) {
        if (m_hasHeader)
            Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    const int last = row + (m_snoozedExpanded ? m_snoozed.section.size() : 0);
    if (wanted) {
        beginInsertRows({}, row, last);
        m_hasHeader = true;
        endInsertRows();
    } else {
        beginRemoveRows({}, row, last);
        m_hasHeader = false;
        endRemoveRows();
    }
}

void ConversationListModel::setSnoozedExpanded(bool expanded)
{
    if (expanded == m_snoozedExpanded)
        return;
    const int first = snoozedOffset();
    const int last = first + m_snoozed.section.size() - 1;
    if (!m_hasHeader) {
        m_snoozedExpanded = expanded;
        return;
    }
    if (expanded) {
        beginInsertRows({}, first, last);
        m_snoozedExpanded = true;
        endInsertRows();
    } else {
        beginRemoveRows({}, first, last);
        m_snoozedExpanded = false;
        endRemoveRows();
        setChecked(m_checked); // without those that nobody sees now
    }
    updateHeader();
}

void ConversationListModel::keep(ConversationId id)
{
    if (id == m_kept)
        return;
    const ConversationId before = std::exchange(m_kept, id);
    if (const Conversation *conversation = before ? recall(before) : nullptr)
        updateRows({*conversation});
}

// Rows.

void ConversationListModel::remember(const Conversation &conversation) const
{
    m_cache.insert(conversation.id.value, new Conversation(conversation));
}

const Conversation *ConversationListModel::recall(ConversationId id) const
{
    if (const Conversation *known = m_cache.object(id.value))
        return known;
    m_missing.insert(id);
    m_readSoon.start();
    return nullptr;
}

void ConversationListModel::readMissing()
{
    const QList<ConversationId> ids = std::exchange(m_missing, {}).values();
    onResult(this, m_inbox.conversationsById(ids), [this](const Result<std::vector<Conversation>> &conversations) {
        if (conversations)
            updateRows(*conversations);
    });
}

const ConversationSection::Key *ConversationListModel::keyAt(int row) const
{
    if (row < 0)
        return nullptr;
    if (row < m_main.section.size())
        return &m_main.section.at(row);
    const int snoozed = row - snoozedOffset();
    return snoozedShown() && snoozed >= 0 && snoozed < m_snoozed.section.size() ? &m_snoozed.section.at(snoozed) : nullptr;
}

ConversationId ConversationListModel::idAt(int row) const
{
    const ConversationSection::Key *key = keyAt(row);
    return key ? key->id : ConversationId{};
}

std::optional<Conversation> ConversationListModel::conversationAt(int row) const
{
    const ConversationSection::Key *key = keyAt(row);
    const Conversation *conversation = key ? recall(key->id) : nullptr;
    return conversation ? std::optional(*conversation) : std::nullopt;
}

int ConversationListModel::rowOf(ConversationId id) const
{
    if (const int row = m_main.section.rowOf(id); row >= 0)
        return row;
    const int snoozed = snoozedShown() ? m_snoozed.section.rowOf(id) : -1;
    return snoozed < 0 ? -1 : snoozedOffset() + snoozed;
}

int ConversationListModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_main.section.size() + (m_hasHeader ? 1 : 0) + (snoozedShown() ? m_snoozed.section.size() : 0);
}

Qt::ItemFlags ConversationListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    // Read aloud as checked or not only where that is the question.
    return !m_checked.isEmpty() && keyAt(index.row()) ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ConversationListModel::snoozedHeaderData(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        //: The group of snoozed conversations at the end of the inbox; %1 is their number.
        return tr("Snoozed · %1").arg(m_headerCount);
    case Qt::AccessibleTextRole:
        //: The same for screen readers.
        return m_snoozedExpanded ? tr("Snoozed, %1, open").arg(m_headerCount) : tr("Snoozed, %1, closed").arg(m_headerCount);
    case KindRole:
        return int(Kind::SnoozedHeader);
    case IdRole:
        return qint64(0);
    case CountRole:
        return m_snoozed.section.size();
    case ExpandedRole:
        return m_snoozedExpanded;
    default:
        return {};
    }
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConversationSection::Key *key = keyAt(index.row());
    if (!key)
        return snoozedHeaderData(role);
    if (role == KindRole)
        return int(Kind::Conversation);
    if (role == IdRole)
        return key->id.value;
    if (role == Qt::CheckStateRole)
        return m_checked.isEmpty() ? QVariant() : QVariant(m_checked.contains(key->id) ? Qt::Checked : Qt::Unchecked);
    const bool known
        = role == RowRole || role == UnreadRole || role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    const Conversation *conversation = known ? recall(key->id) : nullptr;
    if (!conversation)
        return {};
    if (role == UnreadRole)
        return conversation->unread;
    // Not part of the row: the zone's name costs megabytes of tables, which nobody needs who asks for no tooltip.
    if (role == Qt::ToolTipRole)
        return conversation->lastActivity ? m_formats.tip(*conversation->lastActivity) : QString();
    const ConversationRow row = describeConversation(
        *conversation, m_looks.value(conversation->account), m_agentName, m_formats, m_parents.nameAbove(*conversation));
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return row.accessibleText();
    default:
        return QVariant::fromValue(row);
    }
}

} // namespace qasid
