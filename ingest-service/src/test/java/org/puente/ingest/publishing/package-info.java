@NullMarked
package org.puente.ingest.publishing;

import org.jspecify.annotations.NullMarked;
