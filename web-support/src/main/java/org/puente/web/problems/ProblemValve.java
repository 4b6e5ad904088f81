package org.puente.web.problems;

import java.io.IOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Requests that Tomcat refuses before any servlet sees them, such as illegal characters in the path. */
final class ProblemValve extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemValve.class);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            ProblemDocument.of(ProblemType.ofStatus(response.getStatus())).writeTo(response.getResponse());
        } catch (IOException e) {
            LOG.debug("The client went away before it heard of its error", e);
        }
    }
}
