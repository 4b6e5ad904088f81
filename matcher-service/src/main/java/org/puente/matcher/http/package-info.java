/**
 * What this service's controllers have in common: reading ids, languages and bounds from requests, and what to answer
 * when broker or store are away.
 */
@NullMarked
package org.puente.matcher.http;

import org.jspecify.annotations.NullMarked;
