#include "ui/conversations/movedialog.h"

#include "core/engine/inbox.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/conversations/conversationerrors.h"
#include "ui/conversations/parentlist.h"
#include "ui/models/bidi.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace qasid {

namespace {

constexpr QSize kMovePanel(480, 520);

QString titleFor(const Inbox &inbox, const Conversation &conversation)
{
    const AccountLook look = accountLooks(inbox.accounts(), inbox.registry()).value(conversation.account);
    //: Title of a dialog. %1 is the name of the conversation that is put under another one.
    return MoveDialog::tr("Move %1").arg(bidi::isolate(conversationTitle(conversation, look)));
}

} // namespace

MoveDialog::MoveDialog(UiContext &ui, const Conversation &conversation, QWidget *over)
    : ChangeDialog(ui, conversation, over, titleFor(ui.inbox, conversation), tr("Move"))
    , m_search(new SearchField(ui.appearance, tr("Search by name"), page()))
    , m_view(new QListView(page()))
    , m_list(new ParentList(this))
    , m_nothing(new Label(ui.appearance, TextStyle::Body, &ThemeColors::textTertiary, {}, page()))
{
    build();
    connect(m_search, &QLineEdit::textChanged, this, &MoveDialog::filter);
    connect(m_view, &QListView::doubleClicked, this, &MoveDialog::submit);
    action()->setEnabled(false);
    load();
}

void MoveDialog::build()
{
    addText(tr("Choose the conversation that it goes under."));
    m_view->setModel(m_list);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &MoveDialog::allowMove);
    m_view->setItemDelegate(new ParentDelegate(ui().appearance, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Conversations"));
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setTabKeyNavigation(false);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->installEventFilter(this);
    m_search->installEventFilter(this);
    m_nothing->setWordWrap(true);
    body()->addWidget(m_search);
    body()->addWidget(m_nothing);
    body()->addWidget(m_view, 1);
    setPanelSize(kMovePanel);
}

void MoveDialog::load()
{
    onResult(this, ui().inbox.conversationsOf(conversation().account), [this](const Result<std::vector<Conversation>> &all) {
        if (!all)
            return showError(ConversationErrors::words(ConversationErrors::Doing::Changing, all.error(), providerName(), formats()));
        const AccountLook look = accountLooks(ui().inbox.accounts(), ui().inbox.registry()).value(conversation().account);
        m_list->setPlaces(possibleParents(*all, conversation()), !conversation().parent.isEmpty(), look, formats());
        filter();
    });
}

void MoveDialog::filter()
{
    m_list->setQuery(m_search->text());
    const bool none = m_list->rowCount() == 0;
    m_view->setVisible(!none);
    m_nothing->setVisible(none);
    m_nothing->setText(m_search->text().trimmed().isEmpty() ? tr("There is no other conversation in this account.")
                                                            : tr("No conversation of this account matches."));
    // Enter takes the first that matches; what was not looked for has to be chosen.
    m_view->setCurrentIndex(m_search->text().trimmed().isEmpty() ? QModelIndex() : m_list->index(0));
    allowMove();
}

void MoveDialog::allowMove()
{
    action()->setEnabled(m_view->currentIndex().isValid());
}

void MoveDialog::submit()
{
    const std::optional<QString> parent = m_list->parentAt(m_view->currentIndex());
    if (!parent)
        return;
    ConversationChange wish;
    wish.parent = parent;
    change(wish);
}

bool MoveDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_search) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const int row = m_view->currentIndex().row() + (key == Qt::Key_Up ? -1 : 1);
            m_view->setCurrentIndex(m_list->index(std::clamp(row, 0, std::max(0, m_list->rowCount() - 1))));
            return true;
        }
    }
    return ChangeDialog::eventFilter(watched, event);
}

} // namespace qasid
