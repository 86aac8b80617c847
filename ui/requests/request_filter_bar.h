#pragma once

#include "filter_bar.h"
#include "logged_request.h"

class QLineEdit;

namespace tokendesk {

/// Which requests the platform is asked for. An assistant's name can be typed: the platform compares all of
/// it, so it is asked when Enter is pressed, the field is left or a name is chosen, not at each key.
class RequestFilterBar : public FilterBar {
  Q_OBJECT

 public:
  explicit RequestFilterBar(QWidget* parent = nullptr);
  ~RequestFilterBar() override;

  [[nodiscard]] RequestQuery query() const;

  /// Takes over the name that is being typed, as Enter does.
  void applyTyped();

  /// Adds what isn't offered yet to the choices.
  void offerAssistants(const QStringList& names);
  void offerStatuses(const QStringList& statuses);

 protected:
  /// Assistants and statuses that aren't known yet are added.
  void restore(QComboBox* choice, const QVariant& value) const override;

 private:
  void makeSearchable();

  QComboBox* assistant_;
  QComboBox* status_;
};

}  // namespace tokendesk
