#pragma once

#include "ui/controls/themed.h"

#include <QJsonObject>

#include <optional>

namespace qasid {

class Label;
class MetadataRows;
class Pages;
class Segments;
class TextArea;

//! What a provider keeps with a conversation, as rows or as JSON. The provider merges: it answers only what is to be another.
class MetadataEditor : public QWidget {
    Q_OBJECT
public:
    MetadataEditor(Appearance &appearance, QWidget *parent);

    //! What is there at the provider; its keys stay.
    void setMetadata(const QJsonObject &metadata);
    //! Keys whose values differ from what is there, with the new values. Absent when something cannot be read, which is then marked
    //! and has the focus.
    std::optional<QJsonObject> change();
    //! Marks the whole, with words from the provider.
    void setError(const QString &words);

Q_SIGNALS:
    void edited();

private:
    enum Page { Rows, Json };
    void showPage(int page);
    std::optional<QJsonObject> read();
    std::optional<QJsonObject> readJson();

    QJsonObject m_before;
    Segments *m_choice;
    Pages *m_pages;
    MetadataRows *m_rows;
    TextArea *m_json;
    Label *m_error;
};

} // namespace qasid
