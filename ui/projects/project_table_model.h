#pragma once

#include "project_filter.h"
#include "row_pages.h"
#include "token_counts.h"

#include <QAbstractTableModel>

namespace tokendesk {

/// One page of the list of projects: sorted, filtered, cut; reset once per change. The numbers of tokens come
/// in one by one and change only their cells, except that a list sorted by them is sorted anew once all are
/// there.
class ProjectTableModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Name, Description, Status, Id, Tokens };
  static constexpr int columns = Tokens + 1;

  /// Of the items: whether the project is active.
  static constexpr int activeRole = Qt::UserRole;

  /// `counts` outlives it.
  explicit ProjectTableModel(const TokenCounts& counts, QObject* parent = nullptr);

  /// By name, as a ProjectDirectory has them.
  void setProjects(const Projects& projects);
  void setFilter(const ProjectFilter& filter);
  /// `rows` a page, or RowPages::allRows.
  void setRowsPerPage(int rows);
  void setPage(int page);

  [[nodiscard]] int page() const { return pages_.page(); }
  [[nodiscard]] int pageCount() const { return pages_.pageCount(); }
  /// Projects that the filter lets through, on all pages, in their order.
  [[nodiscard]] Projects matches() const;
  [[nodiscard]] const Projects& projects() const { return projects_; }
  [[nodiscard]] size_t matchCount() const { return rows_.size(); }
  [[nodiscard]] size_t totalCount() const { return projects_.size(); }
  [[nodiscard]] bool isSortedByTokens() const { return sortColumn_ == Tokens; }

  /// The project in a row of this page.
  [[nodiscard]] const Project& projectAt(int row) const;
  /// The row of a project on this page; -1 where it isn't on it.
  [[nodiscard]] int rowOf(const QString& projectId) const;
  /// The page a project is on; 0 where the filter hides it or it isn't there.
  [[nodiscard]] int pageOf(const QString& projectId) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
  void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

 signals:
  /// What is shown, or how much there is, changed.
  void contentChanged();

 private:
  /// Runs `change` between the signals of a reset.
  template <class Change>
  void reset(const Change& change);
  void arrange();
  void takeCount(const QString& projectId);
  void sortByCounts();
  [[nodiscard]] QString textOf(const Project& project, int column) const;
  [[nodiscard]] QString toolTipOf(const Project& project, int column) const;

  const TokenCounts& counts_;
  Projects projects_;
  std::vector<size_t> rows_;  ///< the matching projects, in the order of the list
  ProjectFilter filter_;
  RowPages pages_;
  int sortColumn_ = Name;
  Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
  bool sortsSoon_ = false;
};

}  // namespace tokendesk
