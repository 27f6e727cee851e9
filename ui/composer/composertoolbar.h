#pragma once

#include "core/model/capabilities.h"
#include "ui/composer/composeredit.h"

#include <QSet>
#include <QWidget>

#include <vector>

class QAction;
class QCheckBox;

namespace qasid {

class Appearance;
class HairLine;
class IconButton;
class Label;
class SplitButton;
class TextButton;

//! Under the text: what can be added (only what the account's provider takes), the counter and Send with its variants. Where there is
//! no room for all tools, the last ones are in a menu behind the others.
class ComposerToolbar : public QWidget {
    Q_OBJECT
public:
    ComposerToolbar(Appearance &appearance, QWidget *parent);

    //! Something that can be added to a message.
    struct Tool {
        const char *id; //!< the same in every version
        QLatin1StringView icon;
        const char *source; //!< of its name, in the catalogues under kContext
        QString keys;
        IconButton *button = nullptr;
    };
    static constexpr const char *kContext = "qasid::ComposerToolbar";
    //! Those that are offered now.
    std::vector<Tool> tools() const;

    //! A private note takes words alone.
    void setCapabilities(const Capabilities &can, bool note);
    //! Whether what is written can be saved to be used again.
    void setSaveable(bool saveable);
    void setOpenParts(bool buttons, bool list, bool location, bool request);
    //! Whether the sending options are open, and whether some are set.
    void setOptions(bool open, bool set);
    void setAskAi(bool on);
    void setDirection(ComposerEdit::TextDirection direction);
    void setCounter(const QString &words, bool over);
    //! The word on Send ("Send", "Queue", "Add note"), its icon, and why it cannot be pressed, empty when it can.
    void setSend(const QString &words, QLatin1StringView icon, const QString &whyNot, bool withVariants);

    QSize minimumSizeHint() const override; //!< it gives way

Q_SIGNALS:
    void buttonsClicked();
    void listClicked();
    void locationClicked();
    void requestClicked();
    void attachClicked();
    void directionClicked();
    void repliesClicked();
    void optionsClicked();
    void saveReplyClicked();
    void askAiClicked(); //!< after sending
    void answerByAiClicked(); //!< now
    void sendClicked();
    void sendAndResolveClicked();
    void sendAndSnoozeClicked();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void fitWords(int room);
    void fitTools(int room);
    int toolsWidth(size_t shown) const;
    void openTools();
    void addAskAi();
    void addSend();
    IconButton *addTool(const Tool &tool, void (ComposerToolbar::*signal)());

    Appearance &m_appearance;
    std::vector<Tool> m_tools; //!< in the order they stand
    QSet<IconButton *> m_offered;
    IconButton *m_moreTools;
    IconButton *m_buttons;
    IconButton *m_list;
    IconButton *m_location;
    IconButton *m_request;
    IconButton *m_attach;
    IconButton *m_replies;
    IconButton *m_options;
    HairLine *m_divider;
    IconButton *m_direction;
    QCheckBox *m_askAi;
    QAction *m_answerByAi;
    TextButton *m_saveReply;
    bool m_saveable = false;
    Label *m_counter;
    bool m_tooLong = false;
    SplitButton *m_send;
};

} // namespace qasid
