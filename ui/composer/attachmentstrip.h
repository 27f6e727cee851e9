#pragma once

#include "core/model/attachment.h"

#include <QWidget>

#include <vector>

namespace qasid {

class Appearance;

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

private:
    void rebuild();
    QWidget *makeRow(int index);

    Appearance &m_appearance;
    std::vector<Attachment> m_files;
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
