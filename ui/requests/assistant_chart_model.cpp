#include "assistant_chart_model.h"

#include "display_text.h"
#include "request_texts.h"

#include <QLocale>

#include <algorithm>

namespace tokendesk {

void AssistantChartModel::setCounts(const RequestCounts& counts) {
  beginResetModel();
  shown_ = counts.assistants();
  total_ = counts.total();
  others_ = std::max(0, static_cast<int>(shown_.size()) - mostAssistants);
  if (others_ > 0) {
    RequestCounts::AssistantCount rest;
    for (size_t i = mostAssistants; i < shown_.size(); ++i) rest.count += shown_[i].count;
    shown_.resize(mostAssistants);
    shown_.push_back(rest);
  }
  endResetModel();
}

int AssistantChartModel::most() const {
  const auto longest = std::ranges::max_element(shown_, {}, &RequestCounts::AssistantCount::count);
  return longest == shown_.end() ? 0 : longest->count;
}

int AssistantChartModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

QVariant AssistantChartModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  switch (role) {
    case Qt::DisplayRole:
      if (!isOthers(index.row())) return nameText(nameAt(index.row()));
      //: assistants
      return tr("%Ln other(s)", nullptr, others_);
    case Qt::AccessibleTextRole: return sentence(index.row());
    case Qt::ToolTipRole: return asRichText(sentence(index.row()));
    default: return {};
  }
}

Qt::ItemFlags AssistantChartModel::flags(const QModelIndex& index) const {
  if (!index.isValid() || isOthers(index.row())) return Qt::NoItemFlags;
  return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString AssistantChartModel::sentence(int row) const {
  const QString name = data(index(row)).toString();
  return tr("%1: %2 of %Ln request(s)", nullptr, total_).arg(name, QLocale().toString(countAt(row)));
}

}  // namespace tokendesk
