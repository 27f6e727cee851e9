#pragma once

#include "core/model/attachment.h"

#include <QWidget>

#include <vector>

namespace qasid {

class Appearance;
class IconButton;

//! The files that go out with the message, each with its name, size and a button that takes it out.
class AttachmentStrip : public QWidget {
    Q_OBJECT
public:
    AttachmentStrip(Appearance &appearance, QWidget *parent);

    void setFiles(std::vector<Attachment> files);
    const std::vector<Attachment> &files() const { return m_files; }
    //! A file on this computer as an attachment; its kind is told by its content.
    static Attachment fromFile(const QString &path);

Q_SIGNALS:
    void changed();
    void takenOut(const qasid::Attachment &file);
    void rowsMade(); //!< the order of Tab is to be made anew
    void emptied(); //!< the last file was taken out, and its button had the focus

private:
    void rebuild();
    void takeOut(int index);
    QWidget *makeRow(int index);

    Appearance &m_appearance;
    std::vector<Attachment> m_files;
    std::vector<IconButton *> m_removes; //!< of each file
};

//! The message that is answered, above the text, with a button that lets it go.
class QuoteBar : public QWidget {
    Q_OBJECT
public:
    QuoteBar(Appearance &appearance, QWidget *parent);

    void setQuote(const QString &title, const QString &words);

Q_SIGNALS:
    void dropped();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    QString m_title;
    QString m_words;
};

} // namespace qasid
