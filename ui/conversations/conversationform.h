#pragma once

#include "core/model/capabilities.h"
#include "core/model/remoteconversation.h"
#include "ui/controls/themed.h"

#include <QHash>

class QVBoxLayout;

namespace qasid {

class ChoiceField;
class Field;
class MetadataEditor;

//! What a conversation is made with beside its customer: name, kind, channels, members and details.
class ConversationForm : public QWidget {
    Q_OBJECT
public:
    //! One under another has neither members nor details of its own to begin with.
    enum class Place { AtTop, UnderAnother };

    ConversationForm(Appearance &appearance, Place place, QWidget *parent);

    void setCapabilities(const Capabilities &can);
    void setChannelHint(const QString &hint);
    //! Whether all of it can be read; what cannot is marked and has the focus. Fills in everything but parent and customer.
    bool read(NewConversation &wish);
    //! Marks a field by the provider's name for it, in lower case; whether there is one.
    bool markError(const QString &field, const QString &words);
    void clearErrors();
    void focusName();

private:
    Field *addField(const QString &name, const QString &label, QVBoxLayout *column);
    void addDetails(QVBoxLayout *column);

    Appearance &m_appearance;
    QHash<QString, Field *> m_fields;
    ChoiceField *m_type;
    MetadataEditor *m_details = nullptr;
};

} // namespace qasid
