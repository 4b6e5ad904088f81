package org.puente.http.limit;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.puente.http.problem.ProblemDocument;
import org.puente.http.problem.ProblemType;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Refuses bodies that say they are too large at once, and others at the first byte too many. */
final class BodyLimit extends OncePerRequestFilter {

    private final long most;
    private final List<PathPattern> streamed;

    BodyLimit(DataSize most, List<String> streamed) {
        this.most = most.toBytes();
        this.streamed = streamed.stream().map(PathPatternParser.defaultInstance::parse).toList();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return streamed.stream().anyMatch(pattern -> pattern.matches(path));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most) {
            ProblemDocument.of(ProblemType.BODY_TOO_LARGE).writeTo(response);
            return;
        }
        chain.doFilter(new BoundedRequest(request, most), response);
    }
}
