package org.puente.engine.architecture.violation;

import tools.jackson.databind.json.JsonMapper;

/** Reads JSON by itself, which the engine may not. */
record UsesAFramework(JsonMapper mapper) {}
