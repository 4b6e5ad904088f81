/**
 * The sample programme that the first start loads through the ingest service, as any client would. Owns the markers of
 * completely loaded samples; a sample without marker is loaded again, which changes no profile that is on the log
 * already.
 */
@NullMarked
package org.puente.standalone.sample;

import org.jspecify.annotations.NullMarked;
