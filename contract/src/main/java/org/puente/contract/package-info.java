/** What travels between institutions, services and dashboards: records, schemas, topics, vocabularies. */
@NullMarked
package org.puente.contract;

import org.jspecify.annotations.NullMarked;
