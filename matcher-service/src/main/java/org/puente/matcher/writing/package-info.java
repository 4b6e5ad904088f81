/**
 * Records that requests write: acknowledged by the broker before the request is answered. The fold reads them like any
 * other record.
 */
@NullMarked
package org.puente.matcher.writing;

import org.jspecify.annotations.NullMarked;
