/** The contract of every matchmaker, with the random profiles, histories and the definition that test it. */
@NullMarked
package org.puente.engine.kit;

import org.jspecify.annotations.NullMarked;
