#pragma once

#include "page_window.h"

#include <QDialog>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace tokendesk {

/// Notices lists that a session reads again because something was changed.
class ListsReadAgain : public QObject {
 public:
  /// The session outlives it, and has read what it shows.
  explicit ListsReadAgain(Session& session);

  [[nodiscard]] bool isReading() const;

 private:
  void follow(TokenInventory& inventory);

  Session& session_;
  QMap<const TokenInventory*, int> parts_;  ///< how many parts each list reads again
};

/// A dialog, with the page below that it was opened on. What Confirm does is the operation, until the dialog
/// waits for nothing any more and the lists are read again. Cancel stops the dialog's part of it.
class DialogWindow : public FaultedWindow {
 public:
  struct Plan {
    /// What the dialog is opened on; null where it is opened alone.
    std::unique_ptr<Page> page = nullptr;
    /// Whose lists follow what the dialog changes; null where there are none.
    Session* session = nullptr;
    /// Opens it, such as by a button of the page, which has its list by now.
    std::function<void()> open = {};
    /// Whether the dialog has read what it reads, where it shows no progress of that.
    std::function<bool(const QDialog& dialog)> isRead = {};
    /// Types what is to be sent. The dialog has read what it reads.
    std::function<void(QDialog& dialog)> fill = {};
    /// The button that begins the operation; where it is empty, Return does.
    QString startButton = {};
  };

  explicit DialogWindow(Plan plan);
  ~DialogWindow() override;

  [[nodiscard]] bool isReady() const override;
  void start() override;
  [[nodiscard]] bool isRunning() const override;
  void cancel() override;
  bool closeDialog() override;
  [[nodiscard]] QString sentence() const override;
  [[nodiscard]] QString shown() const override;

 private:
  enum class Step { ReadingPage, ReadingDialog, Ready };

  void prepare();
  [[nodiscard]] bool isPageBusy() const;
  [[nodiscard]] bool isBusy() const;

  Plan plan_;
  Step step_ = Step::ReadingPage;
  QTimer preparing_;
  std::unique_ptr<ListsReadAgain> again_;
  QPointer<QDialog> dialog_;
  Settling settling_;
  bool isCancelled_ = false;
};

/// The visible dialogs, by their titles.
QList<QDialog*> openDialogs();
/// Whether it shows that it waits for something.
bool isWorking(const QDialog& dialog);
/// "open" with its title, the contents of its fields and its enabled buttons. Of a secret only whether there
/// is one.
QString shownIn(const QDialog& dialog);
/// Replaces what is in the line edit or text edit of this accessible name, key by key.
void typeInto(const QWidget& window, const QString& name, const QString& text);

}  // namespace tokendesk
