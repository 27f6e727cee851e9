#pragma once

#include "ui/controls/themed.h"

#include <QLatin1StringView>

namespace qasid {

class Glyph;
class Label;

//! What stands under something to fill in: a hint, or in its place what is wrong. Hidden when there is neither.
class FieldFooter : public QWidget {
    Q_OBJECT
public:
    FieldFooter(Appearance &appearance, QWidget *parent);

    void setHint(const QString &hint, QLatin1StringView icon = {});
    void setError(const QString &error);
    bool hasError() const { return !m_error.isEmpty(); }
    const QString &words() const { return hasError() ? m_error : m_hint; }

private:
    void refresh();

    Glyph *m_glyph;
    Label *m_label;
    QString m_hint;
    QLatin1StringView m_hintIcon;
    QString m_error;
};

} // namespace qasid
