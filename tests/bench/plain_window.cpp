// What the console's start is compared with: a window as large as its own, with an empty table and nothing
// else.

#include <QApplication>
#include <QMainWindow>
#include <QTableView>

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  QMainWindow window;
  window.setCentralWidget(new QTableView);
  window.resize(1240, 760);
  window.show();
  return QApplication::exec();
}
