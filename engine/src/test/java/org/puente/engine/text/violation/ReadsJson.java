package org.puente.engine.text.violation;

import tools.jackson.databind.json.JsonMapper;

/** Knows more than Lucene, which the package of texts may not either. */
public record ReadsJson(JsonMapper mapper) {}
