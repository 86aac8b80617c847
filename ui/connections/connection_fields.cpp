#include "connection_fields.h"

#include "connection_texts.h"
#include "field_message.h"
#include "form_grid.h"
#include "inline_message.h"
#include "secret_input.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int environmentWidth = 160;
}

ConnectionFields::ConnectionFields(const QStringList& otherNames, bool keepsToken, QWidget* parent)
    : QWidget(parent),
      otherNames_(otherNames),
      keepsToken_(keepsToken),
      name_(new QLineEdit),
      url_(new QLineEdit),
      token_(new SecretInput),
      environment_(new QComboBox),
      session_(new QCheckBox(tr("&Keep the token for this session only"))),
      test_(new QPushButton(tr("&Test connection"))),
      testResult_(new InlineMessage),
      nameMessage_(nullptr),
      urlMessage_(nullptr),
      tokenMessage_(nullptr) {
  name_->setObjectName(u"name"_s);
  url_->setObjectName(u"baseUrl"_s);
  token_->setObjectName(u"token"_s);
  environment_->setObjectName(u"environment"_s);
  nameMessage_ = new FieldMessage(name_);
  urlMessage_ = new FieldMessage(url_);
  tokenMessage_ = new FieldMessage(token_);
  addFields(new FormGrid(this));

  connect(name_, &QLineEdit::textEdited, this, [this] { touch(Field::Name); });
  connect(url_, &QLineEdit::textEdited, this, [this] { touch(Field::Url); });
  connect(token_, &SecretInput::changed, this, [this] { touch(Field::Token); });
  connect(test_, &QPushButton::clicked, this, &ConnectionFields::testRequested);
}

void ConnectionFields::addFields(FormGrid* grid) {
  url_->setPlaceholderText(u"https://api.saia.ai"_s);
  url_->setInputMethodHints(Qt::ImhUrlCharactersOnly);
  if (keepsToken_) token_->setPlaceholderText(tr("Leave empty to keep the stored token"));
  for (const Environment each : {Environment::Development, Environment::Staging, Environment::Production})
    environment_->addItem(environmentWord(each), QVariant::fromValue(each));
  environment_->setFixedWidth(environmentWidth);
  test_->setAccessibleName(plainLabel(test_->text()));
  test_->setAutoDefault(false);
  test_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  session_->setAccessibleName(plainLabel(session_->text()));
  session_->hide();

  grid->addRow(tr("&Name *"), name_, nameMessage_);
  grid->addRow(tr("Base &URL *"), url_, urlMessage_);
  grid->addRow(tr("Method"), new QLabel(tr("API token")));
  grid->addRow(keepsToken_ ? tr("API t&oken") : tr("API t&oken *"), token_, tokenMessage_);
  token_->setAccessibleName({});  // its line edit has the name
  token_->setLabel(tr("API token"));
  grid->addRow(session_);
  grid->addRow(tr("En&vironment"), environment_);
  grid->addRow(test_);
  grid->addRow(testResult_);
}

void ConnectionFields::setConnection(const Connection& connection) {
  name_->setText(connection.name);
  url_->setText(connection.baseUrl.toString());
  environment_->setCurrentIndex(environment_->findData(QVariant::fromValue(connection.environment)));
  storedUrl_ = connection.baseUrl;
}

QString ConnectionFields::name() const {
  return name_->text().trimmed();
}

QUrl ConnectionFields::baseUrl() const {
  return parseBaseUrl(url_->text()).value_or(QUrl());
}

Secret ConnectionFields::token() const {
  return token_->secret();
}

Environment ConnectionFields::environment() const {
  return environment_->currentData().value<Environment>();
}

bool ConnectionFields::isForSession() const {
  return session_->isChecked();
}

void ConnectionFields::offerSession() {
  session_->show();
}

QList<ConnectionProblem> ConnectionFields::problems() const {
  return connectionProblems(
      {.name = name_->text(), .url = url_->text(), .token = token_->secret(), .tokenRequired = !keepsToken_},
      otherNames_);
}

ConnectionFields::Field ConnectionFields::fieldOf(ConnectionProblem problem) {
  switch (problem) {
    case ConnectionProblem::NameRequired:
    case ConnectionProblem::NameTooLong:
    case ConnectionProblem::NameInvalid:
    case ConnectionProblem::NameTaken:
    case ConnectionProblem::NotStorable: return Field::Name;
    case ConnectionProblem::TokenRequired:
    case ConnectionProblem::TokenInvalid: return Field::Token;
    default: return Field::Url;
  }
}

void ConnectionFields::touch(Field field) {
  touched_ << field;
  testResult_->hide();
  showProblems();
}

void ConnectionFields::showProblems() {
  QHash<Field, QString> texts;
  for (const ConnectionProblem problem : problems()) {
    const Field field = fieldOf(problem);
    if (touched_.contains(field)) texts.insert(field, describe(problem));
  }
  nameMessage_->setError(texts.value(Field::Name));
  urlMessage_->setError(texts.value(Field::Url));
  const bool goesElsewhere =
      keepsToken_ && token_->isEmpty() && !baseUrl().isEmpty() && baseUrl() != storedUrl_;
  if (goesElsewhere) {
    tokenMessage_->setWarning(tr("The stored token will be sent to the new address."));
  } else {
    tokenMessage_->setError(texts.value(Field::Token));
  }
}

bool ConnectionFields::checkAll() {
  return check({Field::Name, Field::Url, Field::Token});
}

bool ConnectionFields::checkAddress() {
  return check({Field::Url, Field::Token});
}

bool ConnectionFields::check(const QSet<Field>& fields) {
  touched_ += fields;
  showProblems();
  for (const ConnectionProblem problem : problems()) {
    const Field field = fieldOf(problem);
    if (!fields.contains(field)) continue;
    QWidget* const widget = field == Field::Name  ? static_cast<QWidget*>(name_)
                            : field == Field::Url ? static_cast<QWidget*>(url_)
                                                  : token_;
    widget->setFocus();
    return false;
  }
  return true;
}

}  // namespace tokendesk
