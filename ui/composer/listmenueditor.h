#pragma once

#include "core/model/capabilities.h"
#include "core/model/content.h"

#include <QWidget>

class QVBoxLayout;

namespace qasid {

class Appearance;
class Field;
class TextButton;

//! A menu the customer chooses one row from: header, the word on its button, and sections of rows.
class ListMenuEditor : public QWidget {
    Q_OBJECT
public:
    ListMenuEditor(Appearance &appearance, QWidget *parent);

    void setCapabilities(const Capabilities &can);
    void setContent(const ListMenuContent &content);
    void clear() { setContent({}); }
    ListMenuContent written() const; //!< as it was typed, also rows without a title
    //! The menu around `text`; rows without a title are left out.
    ListMenuContent content(const QString &text) const;
    bool isEmpty() const;
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QWidget *widget;
        Field *title;
        Field *description;
        QString id;
    };
    struct Section {
        QWidget *widget;
        QVBoxLayout *column;
        Field *title;
        std::vector<Row> rows;
    };

    Section &addSection(const QString &title);
    void addRow(Section &section, const ListRow &row);
    void removeRow(QWidget *widget);
    Section *sectionOf(const QWidget *widget);
    void orderTabs();
    int rowCount() const;
    bool isBlank() const; //!< as it was made
    void edited();
    void update();

    Appearance &m_appearance;
    Capabilities m_can;
    QVBoxLayout *m_column;
    Field *m_header;
    Field *m_button;
    TextButton *m_addSection;
    std::vector<std::unique_ptr<Section>> m_sections;
};

} // namespace qasid
