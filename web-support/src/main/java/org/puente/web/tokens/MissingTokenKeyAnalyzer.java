package org.puente.web.tokens;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** One clear sentence in place of a stack trace. */
final class MissingTokenKeyAnalyzer extends AbstractFailureAnalyzer<MissingTokenKeyException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, MissingTokenKeyException cause) {
        return new FailureAnalysis(cause.getMessage() + '.', "Set public-key-location, jwk-set-uri or issuer-uri under "
                + "spring.security.oauth2.resourceserver.jwt.", cause);
    }
}
