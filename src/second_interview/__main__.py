"""``python -m second_interview`` is the same as ``second-interview``."""

import sys

from second_interview.cli import main

if __name__ == "__main__":
    sys.exit(main())
