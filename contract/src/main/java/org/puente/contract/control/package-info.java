/** What steers every instance alike: the model and the current day, the values of the control topic. */
@NullMarked
package org.puente.contract.control;

import org.jspecify.annotations.NullMarked;
