#pragma once

#include "core/model/capabilities.h"
#include "core/model/sendoptions.h"

#include <QWidget>

class QCheckBox;

namespace qasid {

class Appearance;
class CustomerKeyRows;
class DataRows;
class Field;
class Label;

//! How a message is to be sent, besides what it says: flags, a template, the channel, and whether the customer said it. Shows only what the
//! account's provider takes; which AI agent is asked is not its concern.
class SendOptionsEditor : public QWidget {
    Q_OBJECT
public:
    SendOptionsEditor(Appearance &appearance, QWidget *parent);

    //! Whether an account with these has anything to set here.
    static bool suits(const Capabilities &can);
    void setCapabilities(const Capabilities &can);

    void setOptions(const SendOptions &options);
    //! `aiAgent` is always empty.
    SendOptions options() const;
    //! Why it cannot be sent so, marked at the field; empty when it can.
    QString showFaults();
    void setAsCustomer(bool on); //!< tells changed()
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    void build();
    Field *addField(const QString &label, bool code, const QString &hint);
    void refresh();

    Appearance &m_appearance;
    Capabilities m_can;
    QCheckBox *m_asCustomer;
    Label *m_asCustomerHelp;
    CustomerKeyRows *m_customer;
    Field *m_flags;
    Field *m_channel;
    Field *m_channelId;
    Field *m_aiChannel;
    Field *m_template;
    DataRows *m_context;
};

} // namespace qasid
