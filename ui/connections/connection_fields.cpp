#include "connection_fields.h"

#include "connection_texts.h"
#include "field_message.h"
#include "form_grid.h"
#include "inline_message.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int environmentWidth = 160;
}

ConnectionFields::ConnectionFields(const PlatformKinds& platforms, const QStringList& otherNames,
                                   QWidget* parent)
    : QWidget(parent),
      platforms_(platforms),
      otherNames_(otherNames),
      platform_(new QComboBox),
      name_(new QLineEdit),
      url_(new QLineEdit),
      environment_(new QComboBox),
      readOnly_(new QCheckBox(tr("&Read-only"))),
      session_(new QCheckBox(tr("&Keep the token for this session only"))),
      test_(new QPushButton(tr("&Test connection"))),
      testResult_(new InlineMessage) {
  for (const PlatformKind& each : platforms) platform_->addItem(each.name);
  platform_->setObjectName(u"platform"_s);
  name_->setObjectName(u"name"_s);
  url_->setObjectName(u"baseUrl"_s);
  environment_->setObjectName(u"environment"_s);
  readOnly_->setObjectName(u"readOnly"_s);
  nameMessage_ = new FieldMessage(name_);
  urlMessage_ = new FieldMessage(url_);
  auto* grid = new FormGrid(this);
  addFields(grid);
  showPlatform();

  connect(platform_, &QComboBox::currentIndexChanged, this, &ConnectionFields::showPlatform);
  connect(platform_, &QComboBox::activated, this, &ConnectionFields::followEdit);
  connect(&account_, &AccountFields::edited, this, [this](AccountFields::Field field) { touch(field); });
  connect(name_, &QLineEdit::textEdited, this, [this] { touch(Own::Name); });
  connect(url_, &QLineEdit::textEdited, this, [this] { touch(Own::Url); });
  connect(&method_, &MethodFields::edited, this, [this](MethodFields::Field field) { touch(field); });
  connect(&method_, &MethodFields::signInRequested, this, &ConnectionFields::signInRequested);
  connect(test_, &QPushButton::clicked, this, &ConnectionFields::testRequested);
}

void ConnectionFields::addFields(FormGrid* grid) {
  url_->setInputMethodHints(Qt::ImhUrlCharactersOnly);
  test_->setAccessibleName(plainLabel(test_->text()));
  test_->setAutoDefault(false);
  test_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  session_->setAccessibleName(plainLabel(session_->text()));
  session_->hide();
  session_->setWhatsThis(
      tr("Keeps the token in memory, not in the keychain. When Tokendesk ends it is forgotten."));
  platform_->setWhatsThis(tr("The product that the installation runs. Which fields follow depends on it."));
  name_->setWhatsThis(
      tr("What you call the connection: at most %1 characters, and not the name of another one.")
          .arg(maxConnectionName));
  url_->setWhatsThis(
      tr("Where the installation answers, by https unless you type http, which is for this computer only. A "
         "path is allowed, but no user name, “?” or “#”."));

  platform_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  grid->addRow(tr("P&latform"), platform_);
  grid->showRow(platform_, platforms_.size() > 1);
  grid->addRow(tr("&Name *"), name_, nameMessage_);
  QWidget* environmentRow = makeEnvironmentRow();
  grid->addRow(tr("En&vironment"), environmentRow);
  environment_->setAccessibleName(environmentRow->accessibleName());
  environmentRow->setAccessibleName({});
  grid->addRow(tr("Base &URL"), url_, urlMessage_);
  method_.addTo(grid);
  account_.addTo(grid);
  grid->addRow(session_);
  grid->addRow(test_);
  grid->addRow(testResult_);
}

QWidget* ConnectionFields::makeEnvironmentRow() {
  for (const Environment each : {Environment::Development, Environment::Staging, Environment::Production})
    environment_->addItem(environmentWord(each), QVariant::fromValue(each));
  environment_->setFixedWidth(std::max(environmentWidth, environment_->sizeHint().width()));
  environment_->setWhatsThis(
      tr("What the installation is for. It is shown with the connection; Production asks before the first "
         "change."));
  readOnly_->setAccessibleName(plainLabel(readOnly_->text()));
  readOnly_->setToolTip(tr("Nothing that changes tokens is sent over this connection."));
  readOnly_->setWhatsThis(
      tr("Sends nothing that changes the platform. Reading, copying and exporting stay possible."));
  readOnly_->setAccessibleDescription(readOnly_->toolTip());
  auto* row = new QWidget;
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins({});
  layout->setSpacing(12);
  layout->addWidget(environment_);
  layout->addWidget(readOnly_);
  layout->addStretch();
  row->setFocusProxy(environment_);
  return row;
}

void ConnectionFields::showPlatform() {
  url_->setPlaceholderText(platform().exampleUrl);
  method_.offerOAuth(platform().signsInUsers);
  account_.offer(platform().hasAccounts);
}

void ConnectionFields::setConnection(const Connection& connection) {
  const PlatformKind* kind = findKind(platforms_, connection.platform);
  platform_->setCurrentIndex(kind ? static_cast<int>(kind - platforms_.data()) : 0);
  name_->setText(connection.name);
  url_->setText(connection.baseUrl.toString());
  environment_->setCurrentIndex(environment_->findData(QVariant::fromValue(connection.environment)));
  readOnly_->setChecked(connection.readOnly);
  session_->setChecked(connection.sessionOnly);
  session_->setVisible(connection.sessionOnly);
  storedUrl_ = connection.baseUrl;
  Connection forMethod = connection;
  if (platform().hasAccounts) {
    account_.setAccount(connection.account());
    forMethod.organizationId.clear();  // that is the account's, which no other platform knows
  }
  method_.setConnection(forMethod);
}

void ConnectionFields::correctAccount(const Account& account) {
  account_.setAccount(account);
  showProblems();
}

void ConnectionFields::writeTo(Connection& connection) const {
  if (findKind(platforms_, connection.platform) != &platform()) {
    connection.platform = platform_->currentIndex() == 0 ? QString() : platform().id;
    connection.organizationName.clear();
  }
  connection.name = name_->text().trimmed();
  connection.baseUrl = parseBaseUrl(url_->text()).value_or(QUrl());
  connection.environment = environment_->currentData().value<Environment>();
  connection.readOnly = readOnly_->isChecked();
  method_.writeTo(connection);
  const Account account = platform().hasAccounts ? account_.account() : Account();
  connection.accountType = account.type;
  connection.userId = account.userId;
  if (platform().hasAccounts) connection.organizationId = account.organizationId;
}

bool ConnectionFields::isForSession() const {
  return session_->isChecked();
}

void ConnectionFields::offerSession() {
  session_->show();
}

ConnectionForm ConnectionFields::form() const {
  ConnectionForm form{.name = name_->text(), .url = url_->text()};
  method_.writeTo(form);
  if (platform().hasAccounts) form.account = account_.account();
  return form;
}

void ConnectionFields::touch(const Field& field) {
  if (!touched_.contains(field)) touched_ << field;
  followEdit();
}

void ConnectionFields::followEdit() {
  needed_.clear();
  testResult_->hide();
  showProblems();
  emit edited();
}

QList<ConnectionProblem> ConnectionFields::problems() const {
  const ConnectionForm form = this->form();
  QList<ConnectionProblem> problems = connectionProblems(form, otherNames_);
  if (needed_.contains(ConnectionProblem::UrlRequired) && form.url.trimmed().isEmpty())
    problems << ConnectionProblem::UrlRequired;
  if (needed_.contains(ConnectionProblem::TokenRequired) && !credentialsAfter(form))
    problems << (platform().signsInUsers ? ConnectionProblem::TokenRequired
                                         : ConnectionProblem::ApiTokenRequired);
  return problems;
}

void ConnectionFields::showProblems() {
  const QList<ConnectionProblem> found = problems();
  for (const Field& field : allFields) {
    const auto problem =
        std::ranges::find_if(found, [&](ConnectionProblem each) { return fieldOf(each) == field; });
    // That both are there is said at once: it isn't about what is still to be filled in.
    const bool isTold =
        problem != found.end() && (touched_.contains(field) || *problem == ConnectionProblem::BothMethods);
    if (isTold) {
      messageOf(field)->setError(describe(*problem, platform().exampleUrl));
    } else {
      messageOf(field)->setWarning(warningFor(field));
    }
  }
}

QString ConnectionFields::warningFor(const Field& field) const {
  Connection connection;
  writeTo(connection);
  const bool goesElsewhere =
      !storedUrl_.isEmpty() && !connection.baseUrl.isEmpty() && storedUrl_ != connection.baseUrl;
  if (field == Field(Own::Url) && method_.kept() && goesElsewhere)
    return tr("The stored token will be sent to the new address.");
  // What is missing yet is said once somebody was there, or all was checked.
  for (const ConnectionWarning warning : connectionWarnings(connection, platform().hasAccounts)) {
    const bool isToldNow = touched_.contains(field) || !keepsFromSending(warning);
    if (fieldOf(warning) == field && isToldNow) return describe(warning);
  }
  return {};
}

bool ConnectionFields::checkAll() {
  return check({std::begin(allFields), std::end(allFields)}, {});
}

bool ConnectionFields::checkAddress() {
  QList<Field> fields(std::begin(allFields), std::end(allFields));
  fields.removeOne(Field(Own::Name));
  return check(fields, {ConnectionProblem::UrlRequired, ConnectionProblem::TokenRequired});
}

bool ConnectionFields::checkUrl() {
  return check({Own::Url}, {ConnectionProblem::UrlRequired});
}

bool ConnectionFields::check(const QList<Field>& fields, const QList<ConnectionProblem>& needed) {
  touched_ += fields;
  needed_ = needed;
  showProblems();
  const QList<ConnectionProblem> found = problems();
  for (const Field& field : fields) {
    if (std::ranges::none_of(found, [&](ConnectionProblem each) { return fieldOf(each) == field; })) continue;
    focus(field);
    return false;
  }
  return true;
}

void ConnectionFields::focus(const Field& field) {
  if (const auto* ofMethod = std::get_if<MethodFields::Field>(&field)) {
    method_.setFocus(*ofMethod);
  } else if (const auto* ofAccount = std::get_if<AccountFields::Field>(&field)) {
    account_.setFocus(*ofAccount);
  } else {
    (field == Field(Own::Name) ? name_ : url_)->setFocus();
  }
}

FieldMessage* ConnectionFields::messageOf(const Field& field) const {
  if (const auto* ofMethod = std::get_if<MethodFields::Field>(&field)) return method_.messageOf(*ofMethod);
  if (const auto* ofAccount = std::get_if<AccountFields::Field>(&field))
    return account_.messageOf(*ofAccount);
  return field == Field(Own::Name) ? nameMessage_ : urlMessage_;
}

ConnectionFields::Field ConnectionFields::fieldOf(ConnectionProblem problem) const {
  const auto ofAccount = platform().hasAccounts ? AccountFields::fieldOf(problem) : std::nullopt;
  if (ofAccount) return *ofAccount;
  if (const auto field = MethodFields::fieldOf(problem)) return *field;
  switch (problem) {
    case ConnectionProblem::NameRequired:
    case ConnectionProblem::NameTooLong:
    case ConnectionProblem::NameInvalid:
    case ConnectionProblem::NameTaken:
    case ConnectionProblem::NotStorable: return Own::Name;
    default: return Own::Url;
  }
}

std::optional<ConnectionFields::Field> ConnectionFields::fieldOf(ConnectionWarning warning) {
  switch (warning) {
    case ConnectionWarning::NoBaseUrl: return Own::Url;
    case ConnectionWarning::NoMethod: return MethodFields::Field::ApiToken;
    case ConnectionWarning::ProjectIdUnused: return MethodFields::Field::ProjectId;
    case ConnectionWarning::OAuthPreferred: return MethodFields::Field::AccessToken;
    case ConnectionWarning::NoAccountId: return std::nullopt;
  }
  Q_UNREACHABLE();
}

}  // namespace tokendesk
