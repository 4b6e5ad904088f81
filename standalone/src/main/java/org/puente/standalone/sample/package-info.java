/**
 * The programme that the first start loads through the ingest service, as anybody would. Owns the markers that say what
 * has been loaded whole; what is not marked is loaded again, which changes nothing that is there already.
 */
@NullMarked
package org.puente.standalone.sample;

import org.jspecify.annotations.NullMarked;
