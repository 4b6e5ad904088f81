/** What tests of several modules share. Known to tests alone. */
@NullMarked
package org.puente.testkit;

import org.jspecify.annotations.NullMarked;
