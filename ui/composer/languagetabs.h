#pragma once

#include <QMap>
#include <QStringList>
#include <QWidget>

class QHBoxLayout;

namespace qasid {

class Appearance;
class Tab;

//! The languages of one message, a tab for each, and the words of those that are not shown. A check stands on a language with words, a
//! plus on one without. Hidden where messages have one text only.
class LanguageTabs : public QWidget {
    Q_OBJECT
public:
    LanguageTabs(Appearance &appearance, QWidget *parent);

    //! In the order they are shown. Forgets all words.
    void setLanguages(const QStringList &languages);
    const QStringList &languages() const { return m_languages; }
    const QString &shown() const { return m_shown; } //!< empty where messages have one text only
    //! Words of the languages that are not shown; none is empty.
    const QMap<QString, QString> &others() const { return m_others; }
    //! All words, with those of the shown language as they stand now. None is blank.
    QMap<QString, QString> all(const QString &text) const;

    void setTexts(const QString &shown, const QMap<QString, QString> &others);
    //! Keeps the words that were shown, and answers those of the language that is shown from now on.
    QString show(const QString &language, const QString &text);
    //! The names of the languages in short, where there is no room for whole ones: "AR".
    void setBrief(bool brief);
    int wordsWidth(bool brief) const; //!< how wide it is with names of this kind
    QString next() const; //!< the language after the shown one; the first after the last

Q_SIGNALS:
    void chosen(const QString &language); //!< by a person; nothing is shown yet

private:
    void refresh();
    static QString name(const QString &language, bool brief); //!< as a tab says it

    Appearance &m_appearance;
    QHBoxLayout *m_row;
    QStringList m_languages;
    QString m_shown;
    QMap<QString, QString> m_others;
    QMap<QString, Tab *> m_tabs;
    bool m_brief = false;
};

} // namespace qasid
