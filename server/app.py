"""The application factory: the only place where settings, scorer, guard, faults and views meet."""

import atexit
import os

from flask import Flask

from server import desk, faults, guard, settings, views
from server.settings import Settings


def create_app(given: Settings | None = None) -> Flask:
    """The WSGI application; without settings they are read from the environment. Raises ArtefactError, SettingError."""
    chosen = given or settings.from_environment(os.environ)
    app = Flask(__name__, static_folder=None)
    app.config.from_mapping(MAX_CONTENT_LENGTH=chosen.most_bytes, PROVIDE_AUTOMATIC_OPTIONS=False)
    app.extensions[desk.KEY] = opened = desk.opened(chosen)
    atexit.register(opened.parsers.close)
    app.before_request(lambda: guard.admit(chosen))
    app.wsgi_app = guard.sealed(app.wsgi_app)  # type: ignore[assignment, method-assign]
    faults.tell(app)
    views.add(app)
    return app
