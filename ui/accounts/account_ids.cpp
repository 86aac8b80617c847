#include "account_ids.h"

#include "account_reader.h"
#include "display_text.h"
#include "fact_label.h"
#include "icons.h"
#include "theme.h"
#include "wrap_layout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace tokendesk {

namespace {

constexpr int labelSpacing = 8;
constexpr int idSpacing = 24;
constexpr int lineSpacing = 4;

}  // namespace

AccountIds::AccountIds(const AccountReader& reader, QWidget* parent) : QWidget(parent), reader_(reader) {
  new WrapLayout(idSpacing, lineSpacing, this);
  addId(&Account::userId, tr("User ID"), tr("Copy User ID"));
  addId(&Account::organizationId, tr("Organization ID"), tr("Copy Organization ID"));
  connect(&reader, &AccountReader::changed, this, &AccountIds::showIds);
  showIds();
}

void AccountIds::addId(QString Account::* id, const QString& name, const QString& copyName) {
  auto* caption = new QLabel(name);
  caption->setForegroundRole(QPalette::Mid);
  auto* value = new FactLabel;
  value->setFont(monospaceFont());
  value->setAccessibleName(name);
  value->setMinimumWidth(1);  // an id that is too long doesn't widen the window
  caption->setBuddy(value);
  auto* copy = new QToolButton;
  copy->setIcon(icon(IconName::Copy));
  copy->setAutoRaise(true);
  copy->setFocusPolicy(Qt::StrongFocus);
  copy->setAccessibleName(copyName);
  copy->setToolTip(copyName);
  connect(copy, &QToolButton::clicked, this,
          [this, id] { QGuiApplication::clipboard()->setText(reader_.account().*id); });

  auto* group = new QWidget;
  auto* row = new QHBoxLayout(group);
  row->setContentsMargins({});
  row->setSpacing(labelSpacing);
  for (QWidget* part : std::initializer_list<QWidget*>{caption, value, copy}) row->addWidget(part);
  static_cast<WrapLayout*>(layout())->add(group);
  ids_.append({id, group, value});
}

void AccountIds::showIds() {
  bool any = false;
  for (const Id& each : ids_) {
    const QString id = reader_.account().*each.id;
    each.value->setText(displayText(id));
    each.value->setAccessibleDescription(each.value->text());
    each.group->setHidden(id.isEmpty());
    any = any || !id.isEmpty();
  }
  // It shows with its parent by itself. Shown before it has one it would become a window.
  const bool wasHidden = testAttribute(Qt::WA_WState_ExplicitShowHide);
  if (!any || wasHidden) setHidden(!any);
}

}  // namespace tokendesk
