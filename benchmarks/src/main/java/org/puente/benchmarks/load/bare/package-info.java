/**
 * The bare loop: writes the recorded list writes of a run to the broker and the store at full speed, as a baseline for
 * the list writes of the matcher service.
 *
 * <p>Owns its topics and collections. Knows neither HTTP nor matching.
 */
@NullMarked
package org.puente.benchmarks.load.bare;

import org.jspecify.annotations.NullMarked;
