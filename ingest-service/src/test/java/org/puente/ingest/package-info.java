@NullMarked
package org.puente.ingest;

import org.jspecify.annotations.NullMarked;
