#pragma once

#include "copy_text.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QSpinBox;

namespace tokendesk {

class InlineMessage;
class Preferences;
class SecretClipboard;
class SecretField;

/// Offers tokens to be copied in the forms in which they are used, masked until revealed. Talks to the
/// clipboard only.
class CopyForm : public QWidget {
  Q_OBJECT

 public:
  /// Both outlive the form.
  struct Services {
    SecretClipboard& clipboard;
    Preferences& preferences;
  };

  /// What stands over the choices.
  struct Fact {
    QString label;
    QString text;
  };

  /// `tokens` is at least one; `all` are all of them in one text.
  CopyForm(const Services& services, std::vector<CopyTexts> tokens, std::optional<CopyText> all = {},
           const QList<Fact>& facts = {}, QWidget* parent = nullptr);

  /// Copies what is chosen, and reports it as copied().
  void copy();
  /// Says how copying ended.
  void tellCopied(InlineMessage& message, bool taken) const;
  /// Keeps the time after which the clipboard is cleared for the next time.
  void rememberTime();

 signals:
  /// By copy(), or by the user out of the field. `taken` is false where the clipboard didn't take it.
  void copied(bool taken);
  /// Something else is offered now.
  void choiceChanged();

 private:
  void fillChoices();
  void layOut(const QList<Fact>& facts);
  void showText();
  void applyClearAfter();
  [[nodiscard]] bool copiesAll() const;
  [[nodiscard]] const CopyTexts& token() const;
  [[nodiscard]] const CopyText& text() const;
  /// What is copied, for people.
  [[nodiscard]] QString what() const;

  Services services_;
  std::vector<CopyTexts> tokens_;
  std::optional<CopyText> all_;
  QComboBox* tokenChoice_;  ///< shown where there are several
  QComboBox* format_;
  SecretField* field_;
  QSpinBox* clearAfter_;
};

}  // namespace tokendesk
