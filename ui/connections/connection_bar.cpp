#include "connection_bar.h"

#include "action_button.h"
#include "display_text.h"
#include "environment_label.h"
#include "project_selector.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int narrowestButton = 140;
constexpr int widestButton = 230;
constexpr int narrowestLetters = 16;
constexpr int widestLetters = 26;

QLabel* noteLabel(const QString& text) {
  auto* note = new QLabel(text);
  note->setForegroundRole(QPalette::Mid);
  return note;
}

QPushButton* connectionButton(const Connection& connection, QMenu* menu) {
  auto* button = new QPushButton(displayName(connection.name));
  button->setAccessibleName(ConnectionBar::tr("Connection"));
  button->setAccessibleDescription(displayName(connection.name));
  button->setToolTip(connection.baseUrl.toDisplayString());
  QFont bold = button->font();
  bold.setWeight(QFont::DemiBold);
  button->setFont(bold);
  button->setMenu(menu);
  const int letter = letterWidth(button->fontMetrics());
  button->setMinimumWidth(std::max(narrowestButton, narrowestLetters * letter));
  button->setMaximumWidth(std::max(widestButton, widestLetters * letter));
  button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  return button;
}

}  // namespace

ConnectionBar::ConnectionBar(const Connection& connection, bool sessionOnly, QMenu* menu,
                             ProjectSelector* projects, QAction* refresh, QWidget* parent)
    : QFrame(parent) {
  setBackgroundRole(QPalette::Base);
  setAutoFillBackground(true);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(16, 10, 16, 10);
  layout->setSpacing(12);
  layout->addWidget(connectionButton(connection, menu), 1);
  layout->addWidget(new EnvironmentLabel(connection.environment));
  if (connection.readOnly) layout->addWidget(noteLabel(tr("Read-only")));
  if (sessionOnly) layout->addWidget(noteLabel(tr("Token kept for this session only")));
  layout->addStretch(1);

  if (projects) {
    auto* label = new QLabel(tr("&Project"));
    label->setForegroundRole(QPalette::Mid);
    label->setBuddy(projects);
    layout->addWidget(label);
    layout->addWidget(projects);
  }
  layout->addWidget(actionButton(refresh, this));
}

}  // namespace tokendesk
