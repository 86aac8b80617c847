#pragma once

#include "logged_request.h"

#include <QScrollArea>

#include <optional>

class QLabel;

namespace tokendesk {

class IconView;
class RequestTextView;

/// All of one request, to be read and copied. Hidden while there is none.
class RequestDetails : public QScrollArea {
  Q_OBJECT

 public:
  explicit RequestDetails(QWidget* parent = nullptr);

  void showRequest(const std::optional<LoggedRequest>& request);

 private:
  QWidget* makeFacts();
  QWidget* makeContent();

  QLabel* time_;
  QLabel* assistant_;
  QLabel* intent_;
  IconView* statusIcon_;
  QLabel* status_;
  RequestTextView* prompt_;
  RequestTextView* input_;
  RequestTextView* output_;
};

}  // namespace tokendesk
