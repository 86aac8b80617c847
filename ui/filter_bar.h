#pragma once

#include <QComboBox>
#include <QWidget>

#include <optional>

class QJsonObject;
class QLineEdit;

namespace tokendesk {

/// The filters over a list, side by side, in as many lines as they need. Who derives from it adds the fields
/// and says what they mean.
class FilterBar : public QWidget {
  Q_OBJECT

 public:
  explicit FilterBar(QWidget* parent = nullptr);

  /// Lets everything through that clearing is to let through.
  void clear();
  void focusFirst();
  /// What is in the fields, to be set again.
  [[nodiscard]] QJsonObject view() const;
  /// Of a bar with the same fields; others are ignored.
  void setView(const QJsonObject& view);
  /// What is filtered by, as "Name contains: exprt", for the message that nothing matches.
  [[nodiscard]] QStringList describe() const;

 signals:
  /// Once, however many fields changed at once.
  void changed();
  /// Down or Enter was pressed in a text: on to what was found.
  void listWanted();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  /// `characters` is how wide the field is. `label` may have a mnemonic.
  QLineEdit* addText(const QString& label, int characters);
  /// A choice whose first entry lets all through, in the word for `all` that goes with what is chosen; the
  /// others are added by the caller, each with its value.
  QComboBox* addChoice(const QString& label, const QString& all);
  /// Chooses the entry of a value that view() gave; "All" for an invalid one, and where there is none.
  virtual void restore(QComboBox* choice, const QVariant& value) const;
  /// Fields that say what is read, not only what is shown, are neither cleared nor described.
  void keepOnClear(QComboBox* choice) { kept_ = choice; }
  /// Runs `change`, which may change several fields, and tells of it once.
  template <class Change>
  void changeAtOnce(const Change& change);

  /// The value of the chosen entry; none for "All".
  template <class Value>
  static std::optional<Value> chosen(const QComboBox* choice);
  /// Chooses the entry of the value, or "All". Without a choice it does nothing.
  template <class Value>
  static void choose(QComboBox* choice, std::optional<Value> value);

 private:
  void add(const QString& label, QWidget* field);
  void report();

  QList<QLineEdit*> texts_;
  QList<QComboBox*> choices_;
  QComboBox* kept_ = nullptr;
  bool reporting_ = true;  ///< false while several fields change at once
};

// Not with blocked signals, which the fields' own buttons to clear them live on.
template <class Change>
void FilterBar::changeAtOnce(const Change& change) {
  reporting_ = false;
  change();
  reporting_ = true;
  report();
}

template <class Value>
std::optional<Value> FilterBar::chosen(const QComboBox* choice) {
  if (choice == nullptr || !choice->currentData().isValid()) return std::nullopt;
  return static_cast<Value>(choice->currentData().toInt());
}

template <class Value>
void FilterBar::choose(QComboBox* choice, std::optional<Value> value) {
  if (choice == nullptr) return;
  choice->setCurrentIndex(value ? choice->findData(static_cast<int>(*value)) : 0);
}

}  // namespace tokendesk
