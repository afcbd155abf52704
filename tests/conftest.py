"""One thread for linear algebra: small tests on a busy machine lose more in waiting for threads than they gain."""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
