@NullMarked
package org.puente.engine.profile;

import org.jspecify.annotations.NullMarked;
