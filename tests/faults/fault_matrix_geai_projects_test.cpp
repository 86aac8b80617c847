#include "fault_matrix.h"

int main(int argc, char** argv) {
  return tokendesk::runFaultMatrix(argc, argv, tokendesk::geaiProjectOperations());
}
