/**
 * What both doors share, as Spring Boot auto-configurations: problem documents for every error, bearer tokens for every
 * write, limits that are on unless told otherwise, a description of the API at {@code /v3/api-docs}, and an orderly
 * end. A service that has this module on its class path has them.
 *
 * <p>Knows no feature: which paths are streamed and which scope may write are the service's own configuration.
 */
@NullMarked
package org.puente.web;

import org.jspecify.annotations.NullMarked;
