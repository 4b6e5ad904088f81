package org.puente.web.limits;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.puente.web.problems.ProblemDocument;
import org.puente.web.problems.ProblemType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Refuses bodies that say they are too large at once, and others at the first byte too many. */
final class BodyLimit extends OncePerRequestFilter {

    private final long most;
    private final Map<PathPattern, Long> exceptions = new LinkedHashMap<>();
    private final List<PathPattern> streamed;

    BodyLimit(LimitProperties settings) {
        this.most = settings.body().toBytes();
        settings.bodies().forEach(body -> exceptions.put(pattern(body.path()), body.most().toBytes()));
        this.streamed = settings.streamed().stream().map(BodyLimit::pattern).toList();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return streamed.stream().anyMatch(pattern -> pattern.matches(path));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limit(PathContainer.parsePath(request.getRequestURI()));
        if (request.getContentLengthLong() > limit) {
            ProblemDocument.of(ProblemType.BODY_TOO_LARGE).writeTo(response);
            return;
        }
        chain.doFilter(new BoundedRequest(request, limit), response);
    }

    private long limit(PathContainer path) {
        return exceptions.entrySet().stream().filter(exception -> exception.getKey().matches(path))
                .map(Map.Entry::getValue).findFirst().orElse(most);
    }

    private static PathPattern pattern(String path) {
        return PathPatternParser.defaultInstance.parse(path);
    }
}
