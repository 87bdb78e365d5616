"""``python -m pdca``: the command line without the command being installed."""

import sys

from pdca.cli import main

if __name__ == "__main__":
    sys.exit(main())
