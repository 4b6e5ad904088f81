@NullMarked
package org.puente.ingest.imports;

import org.jspecify.annotations.NullMarked;
