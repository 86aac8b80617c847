#pragma once

#include "connection.h"
#include "connection_validation.h"

#include <QSet>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace tokendesk {

class FieldMessage;
class FormGrid;
class InlineMessage;
class SecretInput;

/// The fields of a connection. What is wrong with one stands under it once it was edited, or all was checked.
class ConnectionFields : public QWidget {
  Q_OBJECT

 public:
  /// `otherNames` are those of the other connections. With `keepsToken` an empty token means the stored one.
  ConnectionFields(const QStringList& otherNames, bool keepsToken, QWidget* parent = nullptr);

  void setConnection(const Connection& connection);

  /// Shows every problem, and puts the focus on the first. True where there is none.
  bool checkAll();
  /// The same for what a test needs: the URL and the token.
  bool checkAddress();

  [[nodiscard]] QString name() const;
  [[nodiscard]] QUrl baseUrl() const;  ///< empty where it isn't valid
  [[nodiscard]] Secret token() const;
  [[nodiscard]] Environment environment() const;
  [[nodiscard]] bool isForSession() const;

  /// Offers to keep the token for this session only.
  void offerSession();
  InlineMessage& testResult() { return *testResult_; }

 signals:
  void testRequested();

 private:
  enum class Field { Name, Url, Token };

  void addFields(FormGrid* grid);
  void showProblems();
  void touch(Field field);
  bool check(const QSet<Field>& fields);
  [[nodiscard]] QList<ConnectionProblem> problems() const;
  static Field fieldOf(ConnectionProblem problem);

  QStringList otherNames_;
  bool keepsToken_;
  QUrl storedUrl_;
  QSet<Field> touched_;
  QLineEdit* name_;
  QLineEdit* url_;
  SecretInput* token_;
  QComboBox* environment_;
  QCheckBox* session_;
  QPushButton* test_;
  InlineMessage* testResult_;
  FieldMessage* nameMessage_;
  FieldMessage* urlMessage_;
  FieldMessage* tokenMessage_;
};

}  // namespace tokendesk
