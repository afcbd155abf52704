"""The application factory: the only place where settings, desk, guard, faults, scoring and views meet."""

import atexit
import os

from flask import Flask

from server import desk, faults, guard, scoring, settings, views
from server.settings import Settings


def create_app(given: Settings | None = None) -> Flask:
    """The WSGI application; without settings they are read from the environment. Raises ArtefactError, SettingError."""
    chosen = given or settings.from_environment(os.environ)
    app = Flask(__name__, static_folder=None)
    app.config.from_mapping(PROVIDE_AUTOMATIC_OPTIONS=False)
    app.extensions[desk.KEY] = opened = desk.opened(chosen)
    atexit.register(opened.parsers.close)
    faults.tell(app)
    views.add(app)
    entered = guard.admitted(scoring.ahead(app.wsgi_app, opened), chosen)
    app.wsgi_app = guard.sealed(faults.told(entered))  # type: ignore[assignment, method-assign]
    return app
