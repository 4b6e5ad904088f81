@NullMarked
package org.puente.http;

import org.jspecify.annotations.NullMarked;
