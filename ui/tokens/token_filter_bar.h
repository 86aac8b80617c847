#pragma once

#include "token_filter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tokendesk {

/// The filters over a token list. Those for project and scope are there only where a list mixes them.
class TokenFilterBar : public QWidget {
  Q_OBJECT

 public:
  enum class Kind { OneProject, Organization };

  explicit TokenFilterBar(Kind kind, QWidget* parent = nullptr);

  [[nodiscard]] TokenFilter filter() const;
  /// Lets everything through, except that the scope stays: it says what is read, not only what is shown.
  void setFilter(const TokenFilter& filter);
  void clear();
  /// Shows tokens of this scope; none: of both.
  void setScope(std::optional<TokenScope> scope);
  void focusName();
  /// What is filtered by, as "Name contains: exprt", for the message that nothing matches. The scope doesn't
  /// count.
  [[nodiscard]] QStringList describe() const;

 signals:
  void filterChanged(const TokenFilter& filter);

 private:
  /// `characters` is how wide the field is.
  QLineEdit* addText(const QString& label, int characters);
  QComboBox* addChoice(const QString& label);
  void add(const QString& label, QWidget* field);
  void report();

  QLineEdit* name_;
  QLineEdit* projectName_ = nullptr;
  QComboBox* scope_ = nullptr;
  QComboBox* status_;
  bool reporting_ = true;  ///< false while several fields change at once
};

}  // namespace tokendesk
