#include "accessible_combo_box.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>

namespace tokendesk {

namespace {

/// Qt's own interface for combo boxes isn't exported, so its small parts are here too: a list, an edit where
/// there is one, and the action that opens the list.
class AccessibleComboBox final : public QAccessibleWidget {
 public:
  explicit AccessibleComboBox(QComboBox* box) : QAccessibleWidget(box, QAccessible::ComboBox) {}

  [[nodiscard]] QString text(QAccessible::Text kind) const override {
    if (kind == QAccessible::Value) return box()->currentText();
    const QString text = QAccessibleWidget::text(kind);
    return kind == QAccessible::Description && text.isEmpty() ? box()->currentText() : text;
  }

  [[nodiscard]] QAccessible::State state() const override {
    QAccessible::State state = QAccessibleWidget::state();
    state.expandable = true;
    state.expanded = box()->view()->isVisible();
    state.editable = box()->isEditable();
    return state;
  }

  [[nodiscard]] int childCount() const override { return box()->isEditable() ? 2 : 1; }

  [[nodiscard]] QAccessibleInterface* child(int index) const override {
    if (index == 0) return QAccessible::queryAccessibleInterface(box()->view());
    return index == 1 ? QAccessible::queryAccessibleInterface(box()->lineEdit()) : nullptr;
  }

  [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
    if (child->object() == box()->view()) return 0;
    return box()->isEditable() && child->object() == box()->lineEdit() ? 1 : -1;
  }

  [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
    const bool isInEdit = box()->isEditable() &&
                          box()->lineEdit()->rect().contains(box()->lineEdit()->mapFromGlobal(QPoint(x, y)));
    return isInEdit ? child(1) : nullptr;
  }

  [[nodiscard]] QStringList actionNames() const override {
    return QStringList{showMenuAction(), pressAction()} + QAccessibleWidget::actionNames();
  }

  void doAction(const QString& name) override {
    if (name != showMenuAction() && name != pressAction()) {
      QAccessibleWidget::doAction(name);
    } else if (box()->view()->isVisible()) {
      box()->hidePopup();
    } else {
      box()->showPopup();
    }
  }

 private:
  [[nodiscard]] QComboBox* box() const { return static_cast<QComboBox*>(widget()); }
};

QAccessibleInterface* createInterface(const QString&, QObject* object) {
  auto* box = qobject_cast<QComboBox*>(object);
  return box ? new AccessibleComboBox(box) : nullptr;
}

}  // namespace

void nameComboBoxesByTheirLabels() {
  QAccessible::installFactory(createInterface);
}

}  // namespace tokendesk
