@NullMarked
package org.puente.ingest.profiles;

import org.jspecify.annotations.NullMarked;
