#include "ui/composer/ailine.h"

#include "core/engine/inbox.h"
#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace qasid {

AiLine::AiLine(Inbox &inbox, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_inbox(inbox)
{
    const QString words = tr("The AI agent is writing.");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(15, metrics::kSpace2, 10, 0);
    row->setSpacing(metrics::kSpace3);
    row->addWidget(new Glyph(appearance, "sparkle"_L1, 14, &ThemeColors::info, this));
    row->addWidget(new Label(appearance, TextStyle::Label, &ThemeColors::textSecondary, words, this), 1);
    //: Button: an AI agent that is writing an answer writes no further.
    auto *stop = new TextButton(appearance, tr("Stop"), TextButton::Kind::Default, this);
    stop->setSize(TextButton::Size::Small);
    stop->setName(tr("Stop the AI agent"));
    row->addWidget(stop);
    setAccessibleName(words);
    hide();
    connect(stop, &QAbstractButton::clicked, this, [this] { m_inbox.stopAi(m_conversation); });
    connect(&inbox, &Inbox::aiTextChanged, this, [this](ConversationId conversation) {
        if (conversation == m_conversation)
            refresh();
    });
}

void AiLine::setConversation(ConversationId conversation)
{
    m_conversation = conversation;
    refresh();
}

void AiLine::refresh()
{
    const bool writing = m_conversation && m_inbox.aiText(m_conversation).has_value();
    if (writing == isVisibleTo(parentWidget()))
        return;
    const bool focused = isAncestorOf(QApplication::focusWidget());
    setVisible(writing);
    if (focused)
        Q_EMIT ended();
}

} // namespace qasid
