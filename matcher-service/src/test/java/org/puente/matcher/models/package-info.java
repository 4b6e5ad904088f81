@NullMarked
package org.puente.matcher.models;

import org.jspecify.annotations.NullMarked;
