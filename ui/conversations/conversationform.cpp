#include "ui/conversations/conversationform.h"

#include "ui/controls/choicefield.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/conversations/metadataeditor.h"
#include "ui/theme/metrics.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kLongest = 2000; //!< characters of a field

//! Ids as a person writes them one after the other.
QStringList listed(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;،؛]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

class TypeText {
    Q_DECLARE_TR_FUNCTIONS(qasid::ConversationForm)
public:
    static QString words(const QString &type)
    {
        const QString word = type.toLower();
        if (word == "direct"_L1)
            //: A kind of conversation: with one customer.
            return tr("Direct");
        if (word == "group"_L1)
            //: A kind of conversation: of several people.
            return tr("Group");
        return word.left(1).toUpper() + word.mid(1);
    }
};

} // namespace

ConversationForm::ConversationForm(Appearance &appearance, Place place, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_type(new ChoiceField(appearance, tr("Type"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace4);
    addField(u"name"_s, tr("Name of the conversation"), column);
    m_type->raise(); // Tab goes in the order of the tree
    column->addWidget(m_type);
    if (place == Place::AtTop) {
        Field *members = addField(u"memberids"_s, tr("Members"), column);
        members->setCode(true);
        members->setHint(tr("IDs of colleagues, with commas between them."));
    }
    addField(u"channelidentifier"_s, tr("Channel"), column)->setCode(true);
    m_fields[u"channelidentifier"_s]->setPlaceholder(u"shop.example.com"_s);
    Field *channels = addField(u"channelids"_s, tr("Channel IDs"), column);
    channels->setCode(true);
    channels->setHint(tr("In place of the channel's name; with commas between them."));
    if (place == Place::AtTop)
        addDetails(column);
}

Field *ConversationForm::addField(const QString &name, const QString &label, QVBoxLayout *column)
{
    auto *field = new Field(m_appearance, label, this);
    field->edit()->setMaxLength(kLongest);
    column->addWidget(field);
    m_fields.insert(name, field);
    connect(field, &Field::textEdited, field, [field] { field->setError({}); });
    return field;
}

void ConversationForm::addDetails(QVBoxLayout *column)
{
    //: Above a list of keys and values that a provider keeps with a conversation.
    column->addWidget(new Label(m_appearance, TextStyle::Label, &ThemeColors::text, tr("Details"), this));
    m_details = new MetadataEditor(m_appearance, this);
    column->addWidget(m_details);
}

void ConversationForm::setCapabilities(const Capabilities &can)
{
    m_type->box()->clear();
    //: The provider chooses the type of the conversation.
    m_type->addChoice({}, tr("Usual"));
    for (const QString &type : can.conversationTypes)
        m_type->addChoice(type, TypeText::words(type));
    m_type->setVisible(!can.conversationTypes.isEmpty());
}

void ConversationForm::setChannelHint(const QString &hint)
{
    m_fields[u"channelidentifier"_s]->setHint(hint);
}

bool ConversationForm::read(NewConversation &wish)
{
    clearErrors();
    wish.name = m_fields[u"name"_s]->text().simplified();
    wish.type = m_type->value();
    wish.channelIdentifier = m_fields[u"channelidentifier"_s]->text().trimmed();
    wish.channelIds = listed(m_fields[u"channelids"_s]->text());
    if (const Field *members = m_fields.value(u"memberids"_s))
        wish.members = listed(members->text());
    if (!m_details)
        return true;
    const std::optional<QJsonObject> details = m_details->change();
    if (details && !details->isEmpty())
        wish.metadata = details;
    return details.has_value();
}

bool ConversationForm::markError(const QString &field, const QString &words)
{
    if (field == "metadata"_L1 && m_details) {
        m_details->setError(words);
        return true;
    }
    Field *named = m_fields.value(field);
    if (named)
        named->setError(words);
    return named != nullptr;
}

void ConversationForm::focusName()
{
    m_fields[u"name"_s]->edit()->setFocus(Qt::OtherFocusReason);
}

void ConversationForm::clearErrors()
{
    for (Field *field : std::as_const(m_fields))
        field->setError({});
    if (m_details)
        m_details->setError({});
}

} // namespace qasid
